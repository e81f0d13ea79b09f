import type { Report, Span } from '../engine/report.ts';
import type { Analysis } from '../engine/text/analysis.ts';
import { analyzeReport } from '../engine/text/analyze-report.ts';
import { truncateText } from '../engine/text/truncate-text.ts';
import type { Command } from './command.ts';
import { readPaths } from './read-paths.ts';
import { describeReport } from './report-line.ts';
import { UsageError } from './usage-error.ts';

/** `analyze`: what the engine reads out of each report. */
export const analyzeCommand: Command = {
  name: 'analyze',
  usage: 'analyze PATH… [--json]',
  summary: 'Shows sentences, quotations with speakers, figures, dates, names and attributions of each report.',
  options: {},
  async run({ paths, options, output, onIssue }) {
    if (paths.length === 0) {
      throw new UsageError('analyze needs a file or folder. Try: crossread analyze --help');
    }
    let count = 0;
    for await (const report of readPaths(paths, onIssue)) {
      count++;
      const analysis = analyzeReport(report);
      await (options.json ? output.json({ id: report.id, ...analysis }) : output.line(analysisText(report, analysis, output.columns)));
      if (output.isClosed) {
        break;
      }
    }
    return count;
  },
};

function analysisText(report: Report, analysis: Analysis, columns: number): string {
  const words = (span: Span) => report.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const section = (title: string, lines: string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => truncateText(`  ${line}`, columns))];
  return [
    describeReport(report),
    ...section(
      'Sentences',
      analysis.sentences.map((sentence) => `${sentence.role === 'body' ? '' : `(${sentence.role}) `}${words(sentence)}`),
    ),
    ...section(
      'Quotations',
      analysis.quotations.map((quote) => `${quote.speaker ? words(quote.speaker) : 'no speaker named'}: ${words(quote)}`),
    ),
    ...section(
      'Figures',
      analysis.figures.map((figure) => `${words(figure)} = ${figureText(figure)}`),
    ),
    ...section(
      'Dates',
      analysis.dates.map((date) => `${words(date)} = ${date.value ?? 'not resolved'}`),
    ),
    ...section(
      'Names',
      analysis.entities.map((entity) => `${entity.name} (${entity.type})${aliasText(entity.aliases, entity.name)}`),
    ),
    ...section(
      'Attributions',
      analysis.attributions.map((attribution) => `${words(attribution.source)} · ${words(attribution.cue)}`),
    ),
    '',
  ].join('\n');
}

function figureText(figure: Analysis['figures'][number]): string {
  const sign = figure.modifier === '=' ? '' : `${figure.modifier} `;
  const range = figure.max === figure.value ? String(figure.value) : `${String(figure.value)} to ${String(figure.max)}`;
  return [`${sign}${range}`, figure.unit, figure.noun].filter((part) => part !== null).join(' ');
}

function aliasText(aliases: readonly string[], name: string): string {
  const others = aliases.filter((alias) => alias !== name);
  return others.length === 0 ? '' : `, also ${others.join(', ')}`;
}
