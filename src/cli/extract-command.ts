import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Report } from '../engine/report.ts';
import { extractArticle } from '../extract/extract-article.ts';
import { isArticle } from '../extract/is-article.ts';
import { decodeHtml } from '../files/decode-html.ts';
import { MAX_FILE_BYTES, savedPageUrl, tooLarge } from '../files/read-file.ts';
import type { Command, CommandInput } from './command.ts';
import { type OnIssue, readLines, requirePath } from './read-paths.ts';
import { describeReport } from './report-line.ts';
import { UsageError } from './usage-error.ts';

/** `extract`: the article in each saved page. */
export const extractCommand: Command = {
  name: 'extract',
  usage: 'extract (FILE… | --pages FILE.jsonl) [--gate] [--json]',
  summary:
    'Reads the article of saved pages; null where there is none. A line of FILE is {"id", "file", "url"}. --gate also asks the gate.',
  options: { pages: { type: 'string' }, gate: { type: 'boolean' } },
  async run(input) {
    let count = 0;
    for await (const page of readPages(input)) {
      const report = await extractPage(page, input.options.gate === true, input.onIssue);
      count++;
      await (input.options.json ? input.output.json({ id: page.id, report }) : input.output.line(pageText(page, report)));
      if (input.output.isClosed) {
        break;
      }
    }
    return count;
  },
};

interface Page {
  id: string;
  file: string;
  url: string;
}

async function* readPages({ paths, options, onIssue }: CommandInput): AsyncGenerator<Page> {
  if (typeof options.pages !== 'string') {
    if (paths.length === 0) {
      throw new UsageError('extract needs a saved page or --pages FILE.jsonl. Try: crossread extract --help');
    }
    paths.forEach(requirePath);
    yield* paths.map((file) => ({ id: path.basename(file).replace(/\.\w{1,5}$/, ''), file, url: '' }));
    return;
  }
  requirePath(options.pages);
  for await (const { text, number } of readLines(options.pages)) {
    const page = parsePage(text);
    if (page) {
      yield page;
    } else if (text.trim() !== '') {
      onIssue({
        file: options.pages,
        line: number,
        severity: 'error',
        message: 'This line is no page {"id", "file", "url"}. It was left out.',
      });
    }
  }
}

function parsePage(text: string): Page | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && 'file' in value && typeof value.file === 'string') {
      const id = 'id' in value && value.id !== null ? String(value.id) : value.file;
      return { id, file: value.file, url: 'url' in value && typeof value.url === 'string' ? value.url : '' };
    }
  } catch {
    // The caller reports the line.
  }
  return null;
}

async function extractPage(page: Page, asksGate: boolean, onIssue: OnIssue): Promise<Report | null> {
  const fail = (message: string) => onIssue({ file: page.file, line: null, severity: 'error', message });
  let bytes: Uint8Array;
  try {
    bytes = await readFile(page.file);
  } catch (error) {
    fail(`The file cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    return null;
  }
  if (bytes.length > MAX_FILE_BYTES) {
    fail(tooLarge(bytes.length, MAX_FILE_BYTES));
    return null;
  }
  const decoding = decodeHtml(bytes);
  if (decoding.text === null) {
    fail(decoding.reason);
    return null;
  }
  const { parseHtml } = await import('./parse-html.ts');
  const document = parseHtml(decoding.text, page.url);
  const url = page.url || savedPageUrl(document);
  const report = asksGate && !isArticle(document, url) ? null : extractArticle(document, url);
  return report && { ...report, id: page.id };
}

function pageText(page: Page, report: Report | null): string {
  return report ? `${describeReport(report)}\n\n${report.text}\n` : `${page.id} · no article found\n`;
}
