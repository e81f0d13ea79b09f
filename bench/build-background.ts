// Counts in how many reports of the development data each stem stands and writes `src/engine/match/background-frequencies.ts`.
// Run: npm run bench -- build-background
import fs from 'node:fs';
import { writeHashes } from '../src/engine/match/hash-list.ts';
import { hashTerm } from '../src/engine/match/hash-term.ts';
import { backgroundHash } from '../src/engine/match/term-weights.ts';
import { stemWord } from '../src/engine/text/stems.ts';
import { isStopWord } from '../src/engine/text/stop-words.ts';
import { tokenize } from '../src/engine/text/tokens.ts';
import { readDevelopmentSet } from './development-data.ts';

const OUT = 'src/engine/match/background-frequencies.ts';
const SETS = ['matching/allsides-dev.jsonl.gz', 'scale/bbc.jsonl.gz'];
/** Rarer stems all count as unknown: they are most of the vocabulary and say more of these sets than of news. */
const MIN_SHARE = 1 / 300;
/** Classes of frequency, each 1.35 times the one before: finer ones change no weight by more than .15. */
const CLASS_RATIO = 1.35;
const LINE = 132;

const { total, counts } = countStems();
fs.writeFileSync(OUT, render(total, classesOf(total, counts)));

function countStems(): { total: number; counts: Map<string, number> } {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { report } of SETS.flatMap(readDevelopmentSet)) {
    total++;
    const stems = new Set(tokenize(report.text).flatMap(({ norm }) => (isStopWord(norm, 'en') ? [] : stemWord(norm, 'en'))));
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return { total, counts };
}

function classesOf(total: number, counts: Map<string, number>): Map<number, string[]> {
  const classes = new Map<number, string[]>();
  const smallest = total * MIN_SHARE;
  for (const [stem, count] of counts) {
    if (count < smallest || !/^[\p{L}\p{N}][\p{L}\p{N}'.,:]*$/u.test(stem)) continue;
    const level = Math.floor(Math.log(count / smallest) / Math.log(CLASS_RATIO));
    const middle = Math.round(smallest * CLASS_RATIO ** (level + 0.5));
    classes.set(middle, [...(classes.get(middle) ?? []), stem]);
  }
  return classes;
}

function render(total: number, classes: Map<number, string[]>): string {
  const rows = [...classes].sort((a, b) => b[0] - a[0]).map(([reports, stems]) => `  [\n    ${reports},\n${wrap(hashesOf(stems))},\n  ],`);
  return [
    '// Written by bench/build-background.ts: word statistics of English news, 2004–2020. Do not edit by hand.',
    '',
    '/** Number of reports that were counted. */',
    `export const BACKGROUND_REPORTS = ${total};`,
    '',
    '/**',
    ' * Stems by the number of reports that hold them (the middle of a class of frequency), commonest first. The stems stand as',
    ' * `backgroundHash` of their hash, written by `writeHashes`: a third of the length of the words.',
    ' */',
    'export const HASHES_BY_FREQUENCY: readonly (readonly [reports: number, hashes: string])[] = [',
    ...rows,
    '];',
    '',
  ].join('\n');
}

function hashesOf(stems: string[]): string {
  return writeHashes(stems.map((stem) => backgroundHash(hashTerm(stem))));
}

function wrap(text: string): string {
  const lines = text.match(new RegExp(`.{1,${LINE}}`, 'gu')) ?? [''];
  return lines.map((line) => `    '${line}'`).join(' +\n');
}
