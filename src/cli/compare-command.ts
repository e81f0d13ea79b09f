import { compareReports } from '../engine/compare/compare-reports.ts';
import { readRecord } from '../engine/read/read-record.ts';
import type { Report } from '../engine/report.ts';
import type { Command, CommandInput } from './command.ts';
import { comparisonDigest } from './comparison-digest.ts';
import { comparisonText } from './comparison-text.ts';
import { createPaint } from './paint.ts';
import { type OnIssue, readAllPaths, readLines, requirePath } from './read-paths.ts';
import { UsageError } from './usage-error.ts';

/** `compare`: where two reports differ. */
export const compareCommand: Command = {
  name: 'compare',
  usage: 'compare (A B | --pairs FILE.jsonl) [--full | --json]',
  summary:
    'Shows where two reports differ, the weightiest differences first; --full shows all, with their passages. A line of FILE is {"id", "a": report, "b": report}.',
  options: { pairs: { type: 'string' }, full: { type: 'boolean' } },
  async run(input) {
    const paint = createPaint(input.output.hasColour);
    const textOf = input.options.full ? comparisonText : comparisonDigest;
    let count = 0;
    for await (const pair of readPairs(input)) {
      count++;
      const comparison = compareReports(pair.a, pair.b);
      await (input.options.json
        ? input.output.json({ id: pair.id, ...comparison })
        : input.output.line(textOf(pair.a, pair.b, comparison, input.output.columns, paint)));
      if (input.output.isClosed) {
        break;
      }
    }
    return count;
  },
};

interface Pair {
  id: string;
  a: Report;
  b: Report;
}

async function* readPairs({ paths, options, onIssue }: CommandInput): AsyncGenerator<Pair> {
  if (typeof options.pairs === 'string') {
    if (paths.length > 0) {
      throw new UsageError('compare takes two reports or --pairs, not both. Try: crossread compare --help');
    }
    requirePath(options.pairs);
    yield* readPairLines(options.pairs, onIssue);
    return;
  }
  if (paths.length === 0 || paths.length > 2) {
    throw new UsageError('compare needs two reports. Try: crossread compare --help');
  }
  // Each path is read by itself, so that a report keeps its id where both paths name one file.
  const reports: Report[] = [];
  paths.forEach(requirePath);
  for (const path of paths) {
    reports.push(...(await readAllPaths([path], onIssue)));
  }
  const [a, b] = reports;
  if (a && b && reports.length === 2) {
    yield { id: `${a.id} / ${b.id}`, a, b };
  } else if (reports.length > 0) {
    throw new UsageError(`compare needs two reports; ${reports.length === 1 ? '1 was' : `${String(reports.length)} were`} read`);
  }
}

async function* readPairLines(file: string, onIssue: OnIssue): AsyncGenerator<Pair> {
  for await (const { text, number } of readLines(file)) {
    if (text.trim() === '') {
      continue;
    }
    const pair = parsePair(text, number);
    if (pair) {
      yield pair;
    } else {
      onIssue({ file, line: number, severity: 'error', message: 'This line is no pair {"id", "a", "b"}. It was left out.' });
    }
  }
}

function parsePair(text: string, number: number): Pair | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The caller reports the line.
    return null;
  }
  if (!isRecord(value) || !isRecord(value.a) || !isRecord(value.b)) {
    return null;
  }
  const id = typeof value.id === 'string' || typeof value.id === 'number' ? String(value.id) : String(number);
  return { id, a: pairReport(value.a, `${id}:a`), b: pairReport(value.b, `${id}:b`) };
}

/** A pair with an empty text is compared all the same: everything is found only in the other. */
function pairReport(record: Record<string, unknown>, id: string): Report {
  const empty = { id, source: null, agency: null, date: null, title: null, url: null, lang: null, text: '' };
  return readRecord(record, id).report ?? empty;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
