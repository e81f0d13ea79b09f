import type { Report } from '../engine/report.ts';
import { truncateText } from '../engine/text/truncate-text.ts';
import type { Command } from './command.ts';
import { readPaths } from './read-paths.ts';
import { describeReport } from './report-line.ts';
import { UsageError } from './usage-error.ts';

/** `parse`: what the files hold, as reports. */
export const parseCommand: Command = {
  name: 'parse',
  usage: 'parse PATH… [--json]',
  summary: 'Reads reports from files and folders; problems go to standard error.',
  options: {},
  async run({ paths, options, output, onIssue }) {
    if (paths.length === 0) {
      throw new UsageError('parse needs a file or folder. Try: crossread parse --help');
    }
    let count = 0;
    for await (const report of readPaths(paths, onIssue)) {
      count++;
      await (options.json ? output.json(report) : output.line(reportText(report, output.columns)));
      if (output.isClosed) {
        break;
      }
    }
    return count;
  },
};

function reportText(report: Report, columns: number): string {
  const paragraphs = report.text.split(/\n\s*\n/).length;
  const words = report.text.split(/\s+/).length;
  const opening = truncateText(report.text.replace(/\s+/g, ' '), columns - 2);
  return `${describeReport(report)}\n  ${String(paragraphs)} paragraphs, ${String(words)} words\n  ${opening}\n`;
}
