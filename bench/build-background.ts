// Counts in how many reports of the development data each stem stands and writes `src/engine/match/background-frequencies.ts`.
// Run: npm run bench -- build-background
import fs from 'node:fs';
import { MAX_LEVEL, writeHashLevels } from '../src/engine/match/hash-levels.ts';
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

/** A class of frequency: the middle number of its reports, and its stems. */
interface FrequencyClass {
  reports: number;
  stems: string[];
}

/** The classes by falling frequency. */
function classesOf(total: number, counts: Map<string, number>): FrequencyClass[] {
  const classes = new Map<number, string[]>();
  const smallest = total * MIN_SHARE;
  for (const [stem, count] of counts) {
    if (count < smallest || !/^[\p{L}\p{N}][\p{L}\p{N}'.,:]*$/u.test(stem)) continue;
    const level = Math.floor(Math.log(count / smallest) / Math.log(CLASS_RATIO));
    const middle = Math.round(smallest * CLASS_RATIO ** (level + 0.5));
    classes.set(middle, [...(classes.get(middle) ?? []), stem]);
  }
  return [...classes].sort((a, b) => b[0] - a[0]).map(([reports, stems]) => ({ reports, stems }));
}

function render(total: number, classes: readonly FrequencyClass[]): string {
  if (classes.length > MAX_LEVEL + 1) throw new Error(`More than ${MAX_LEVEL + 1} classes of frequency.`);
  // A hash that two stems share counts as the rarer one.
  const entries = classes.flatMap(({ stems }, level) => stems.map((stem) => ({ hash: backgroundHash(hashTerm(stem)), level })));
  return [
    '// Written by bench/build-background.ts: word statistics of English news, 2004–2020. Do not edit by hand.',
    '',
    '/** Number of reports that were counted. */',
    `export const BACKGROUND_REPORTS = ${total};`,
    '',
    '/** Reports that hold a stem, by its class of frequency, commonest first (the middle of the class). */',
    `export const CLASS_REPORTS: readonly number[] = [${classes.map(({ reports }) => reports).join(', ')}];`,
    '',
    '/** Stems with their classes, as `backgroundHash` of their hash, written by `writeHashLevels`: half the length of the words. */',
    'export const STEM_CLASSES =',
    `${wrap(writeHashLevels(entries))};`,
    '',
  ].join('\n');
}

function wrap(text: string): string {
  const lines = text.match(new RegExp(`.{1,${LINE}}`, 'gu')) ?? [''];
  return lines.map((line) => `  '${line}'`).join(' +\n');
}
