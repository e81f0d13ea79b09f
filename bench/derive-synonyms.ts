/**
 * Proposes words that news reports use for each other: single words that stand in the same place, held by common words, in
 * the paraphrases of MSRP-train and in aligned sentences of reports of one event. The proposals are read through by hand (antonyms and
 * neighbours of a kind out) before they enter `src/engine/compare/news-synonyms.ts`. The hand-labelled pairs are not read.
 *
 *   npm run bench -- derive-synonyms
 *
 * One line a pair: number of events or paraphrases that show it, association (observed over expected), the two words.
 */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { type Pair, readPair, type Side } from '../src/engine/compare/pair.ts';
import { readPassages } from '../src/engine/compare/passages.ts';
import { findReplacements } from '../src/engine/compare/replacements.ts';
import type { Report } from '../src/engine/report.ts';
import { analyzeReport } from '../src/engine/text/analyze-report.ts';
import { readDevelopmentSet } from './development-data.ts';

const MSRP = path.resolve('../shared/data/compare/msrp-train.jsonl.gz');

/** A pair of words shown by fewer events is chance. */
const MIN_EVENTS = 2;
const MIN_ASSOCIATION = 5;

/** Events of one number in so many are left unread, for checks. */
const HELD_OUT = 4;

main();

function main(): void {
  const seen = new Map<string, Set<string>>();
  for (const [id, a, b] of [...paraphrases(), ...sameEvents()]) {
    const pair = readPair(a, analyzeReport(a), b, analyzeReport(b));
    for (const key of substitutes(pair)) seen.set(key, (seen.get(key) ?? new Set()).add(id));
  }
  print(seen);
}

function paraphrases(): [string, Report, Report][] {
  const lines = zlib.gunzipSync(fs.readFileSync(MSRP)).toString('utf8').split('\n').filter(Boolean);
  return lines.flatMap((line, i): [string, Report, Report][] => {
    const { label, a, b } = JSON.parse(line) as { label: number; a: string; b: string };
    return label ? [[`msrp ${i}`, sentence(a), sentence(b)]] : [];
  });
}

function sentence(text: string): Report {
  return { id: text, source: null, agency: null, date: null, title: null, url: null, lang: 'en', text };
}

function sameEvents(): [string, Report, Report][] {
  const events = new Map<string, Report[]>();
  for (const { report, event } of readDevelopmentSet('matching/allsides-dev.jsonl.gz'))
    if (event !== null) events.set(event, [...(events.get(event) ?? []), report]);
  return [...events].flatMap(([event, reports], i): [string, Report, Report][] =>
    i % HELD_OUT === 0
      ? []
      : reports.flatMap((a, k) => reports.slice(k + 1).map((b): [string, Report, Report] => [`event ${event}`, a, b])),
  );
}

/** Pairs of plain lower-case words, by stem, that replace each other. */
function substitutes(pair: Pair): string[] {
  return readPassages(pair).open.flatMap((passage) =>
    findReplacements(pair, passage, []).flatMap(({ aFrom, aTo, bFrom, bTo, anchors }) => {
      if (aTo !== aFrom + 1 || bTo !== bFrom + 1 || anchors < 1 || !isPlain(pair.a, aFrom) || !isPlain(pair.b, bFrom)) return [];
      return [[pair.a.tokens[aFrom]?.stem ?? '', pair.b.tokens[bFrom]?.stem ?? ''].sort().join(' ')];
    }),
  );
}

function isPlain(side: Side, token: number): boolean {
  const { start = 0, end = 0 } = side.tokens[token] ?? {};
  return /^[a-z]{3,}$/u.test(side.text.slice(start, end));
}

function print(seen: ReadonlyMap<string, ReadonlySet<string>>): void {
  const single = new Map<string, number>();
  let total = 0;
  for (const [key, ids] of seen) {
    total += ids.size;
    for (const word of key.split(' ')) single.set(word, (single.get(word) ?? 0) + ids.size);
  }
  const rows = [...seen].map(([key, ids]) => {
    const [one = '', other = ''] = key.split(' ');
    return { key, count: ids.size, association: (2 * ids.size * total) / ((single.get(one) ?? 1) * (single.get(other) ?? 1)) };
  });
  const kept = rows
    .filter(({ count, association }) => count >= MIN_EVENTS && association >= MIN_ASSOCIATION)
    .sort((x, y) => y.count - x.count || y.association - x.association);
  for (const { key, count, association } of kept) console.log(`${String(count).padStart(4)} ${association.toFixed(0).padStart(6)}  ${key}`);
}
