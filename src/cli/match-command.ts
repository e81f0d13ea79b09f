import { findMatches } from '../engine/match/find-matches.ts';
import { buildIndex } from '../engine/match/index/build-index.ts';
import { indexEntry } from '../engine/match/index/index-entry.ts';
import type { Match } from '../engine/match/match.ts';
import type { Report } from '../engine/report.ts';
import { truncateText } from '../engine/text/truncate-text.ts';
import type { Command, CommandInput } from './command.ts';
import { readAllPaths, readPaths } from './read-paths.ts';
import { describeReport } from './report-line.ts';
import { UsageError } from './usage-error.ts';

const DEFAULT_LIMIT = 10;

/** `match`: for each query the reports of a corpus that likely tell of the same event. */
export const matchCommand: Command = {
  name: 'match',
  usage: 'match --corpus PATH… (QUERY… | --queries PATH) [--limit N] [--json]',
  summary: 'Finds the reports of the same event in a corpus, best first, and says why. Repeat --corpus for several paths.',
  options: { corpus: { type: 'string', multiple: true }, queries: { type: 'string', multiple: true }, limit: { type: 'string' } },
  async run(input) {
    const { corpusPaths, queryPaths } = splitPaths(input);
    const limit = readLimit(input.options.limit);
    const corpus = new Map((await readAllPaths(corpusPaths, input.onIssue)).map((report) => [report.id, report]));
    const index = await buildIndex([...corpus.values()].map(indexEntry));
    let count = 0;
    for await (const query of readPaths(queryPaths, input.onIssue, { keepEmpty: true })) {
      count++;
      const matches = await findMatches(query, index, (id) => corpus.get(id), limit);
      await (input.options.json
        ? input.output.json({ query: query.id, matches })
        : input.output.line(matchText(query, matches, corpus, input.output.columns)));
      if (input.output.isClosed) {
        break;
      }
    }
    return count;
  },
};

/** Without `--queries` the first `--corpus` takes one path and what stands alone are queries. */
function splitPaths({ paths, options }: CommandInput): { corpusPaths: string[]; queryPaths: string[] } {
  const corpusPaths = stringList(options.corpus);
  const queries = stringList(options.queries);
  if (corpusPaths.length === 0) {
    throw new UsageError('match needs --corpus PATH. Try: crossread match --help');
  }
  // With --queries nothing else is a query, so that `--corpus A B --queries Q` reads A and B.
  const [corpus, wanted] = queries.length > 0 ? [[...corpusPaths, ...paths], queries] : [corpusPaths, paths];
  if (wanted.length === 0) {
    throw new UsageError('match needs a report to look for: QUERY… or --queries PATH. Try: crossread match --help');
  }
  return { corpusPaths: corpus, queryPaths: wanted };
}

function stringList(value: CommandInput['options'][string]): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}

function readLimit(value: CommandInput['options'][string]): number {
  if (value === undefined) {
    return DEFAULT_LIMIT;
  }
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new UsageError(`--limit takes a whole number from 1, not ${String(value)}`);
  }
  return limit;
}

function matchText(query: Report, matches: readonly Match[], corpus: ReadonlyMap<string, Report>, columns: number): string {
  const shown = matches.filter((match) => match.relation !== 'other');
  const lines = shown.flatMap((match) => {
    const report = corpus.get(match.id);
    const relation = match.relation === 'same-event' ? 'same event' : 'related   ';
    const name = report ? describeReport(report) : match.id;
    const reasons = reasonText(match);
    const head = truncateText(`  ${relation}  ${match.score.toFixed(2)}  ${name}`, columns);
    return reasons === '' ? [head] : [head, truncateText(`      ${reasons}`, columns)];
  });
  return [describeReport(query), ...(shown.length === 0 ? ['  No report of the same event found.'] : lines), ''].join('\n');
}

function reasonText({ reasons }: Match): string {
  // `days` is signed; a reader only needs how far apart the two were published.
  const apart = reasons.days === null ? null : Math.abs(reasons.days);
  const days = apart === null ? [] : [apart === 0 ? 'same day' : `${String(apart)} ${apart === 1 ? 'day' : 'days'} apart`];
  const both = [
    sharedText('name', reasons.names.slice(0, 4)),
    sharedText('give', reasons.figures.slice(0, 3)),
    sharedText('use', reasons.words.slice(0, 4)),
  ];
  return [...both.filter((phrase) => phrase !== ''), ...days].join('; ');
}

function sharedText(verb: string, items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return `both ${verb} ${items.length > 1 ? `${items.slice(0, -1).join(', ')} and ` : ''}${last}`;
}
