/**
 * Time of a comparison beside the whole-text word difference of `diff` and the analysis of both texts by wink-nlp and compromise: two reports of 800 and of 5,000 words, the first call of a process and warm.
 *
 *   npm run bench -- compare
 *
 * The texts are joined from the sample corpus: for each event one outlet's report on this side, another's on that.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import nlp from 'compromise';
import { diffWords } from 'diff';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { compareReports } from '../src/engine/compare/compare-reports.ts';
import type { Report } from '../src/engine/report.ts';

const SAMPLE = 'assets/sample';

const SIZES = [800, 5000];

/** Warm time is the median of so many calls, each of another pair, after as many unmeasured ones. */
const ROUNDS = 11;

/** The word difference of long texts takes seconds: measured once. */
const SLOW_ROUNDS = 1;

type Subject = (a: string, b: string) => void;

/** Each loads what it needs once, as part of the first call. */
const SUBJECTS: Readonly<Record<string, () => Subject>> = {
  crossread: () => (a, b) => void compareReports(reportOf(a, 'a'), reportOf(b, 'b')),
  diffWords: () => (a, b) => void diffWords(a, b),
  'wink-nlp': () => {
    const wink = winkNLP(model);
    return (a, b) => [a, b].forEach((text) => void wink.readDoc(text).entities().out());
  },
  compromise: () => (a, b) => [a, b].forEach((text) => void nlp(text).json()),
};

/** Without arguments prints the table; `first NAME WORDS` prints the milliseconds of one call, for a process of its own. */
function main([mode, name = '', words = '']: string[]): void {
  if (mode === 'first') {
    console.log(firstCall(name, Number(words)));
    return;
  }
  console.log('words  subject      first ms   warm ms   times crossread (warm)');
  for (const size of SIZES) {
    let own = 0;
    for (const [subject, load] of Object.entries(SUBJECTS)) {
      const warm = warmCall(load(), size, subject === 'crossread' ? ROUNDS : subject === 'diffWords' && size > 1000 ? SLOW_ROUNDS : 3);
      if (subject === 'crossread') own = warm;
      const row = [
        String(size).padStart(5),
        ` ${subject.padEnd(12)}`,
        inOwnProcess(subject, size).padStart(8),
        warm.toFixed(1).padStart(9),
      ];
      console.log(`${row.join(' ')}   ${(warm / own).toFixed(0)}`);
    }
  }
}

function warmCall(run: Subject, words: number, rounds: number): number {
  const times: number[] = [];
  for (let round = 0; round < 2 * rounds; round++) {
    const [a, b] = makePair(words, round + 1);
    const start = performance.now();
    run(a, b);
    if (round >= rounds || rounds === 1) times.push(performance.now() - start);
  }
  return times.sort((x, y) => x - y)[times.length >> 1] ?? 0;
}

function firstCall(name: string, words: number): string {
  const [a, b] = makePair(words, 1);
  const start = performance.now();
  SUBJECTS[name]?.()(a, b);
  return (performance.now() - start).toFixed(1);
}

function inOwnProcess(name: string, words: number): string {
  const script = process.argv[1] ?? '';
  return spawnSync(process.execPath, [script, 'first', name, String(words)], { encoding: 'utf8' }).stdout.trim();
}

function reportOf(text: string, id: string): Report {
  return { id, source: null, agency: null, date: '2024-03-08', title: null, url: null, lang: 'en', text };
}

/**
 * Two texts of about `words` words: of every event of the sample corpus one report goes to the one and one to the other, then the next two,
 * from a start that `round` moves, until both are long enough.
 */
function makePair(words: number, round: number): [string, string] {
  const events = sampleEvents();
  const texts: [string, string] = ['', ''];
  for (let k = 0; countWords(texts[0]) < words || countWords(texts[1]) < words; k++) {
    const reports = events[(k + round) % events.length] ?? [];
    const place = Math.floor((k + round) / events.length) * 2;
    for (const side of [0, 1] as const) {
      if (countWords(texts[side]) < words) texts[side] += `${reports[(place + side) % reports.length] ?? ''}\n\n`;
    }
  }
  return texts;
}

/** The bodies of the sample's reports by event, which their file names begin with. */
function sampleEvents(): string[][] {
  const events = new Map<string, string[]>();
  for (const file of fs.readdirSync(SAMPLE).filter((name) => name.endsWith('.txt') && !name.startsWith('lone-'))) {
    const event = file.split('-').slice(0, 2).join('-');
    const body = fs.readFileSync(path.join(SAMPLE, file), 'utf8').replace(/^\s*date \S+ /u, '');
    events.set(event, [...(events.get(event) ?? []), body]);
  }
  return [...events.values()].filter((reports) => reports.length > 1);
}

function countWords(text: string): number {
  return text.split(/\s+/u).length;
}

main(process.argv.slice(2));
