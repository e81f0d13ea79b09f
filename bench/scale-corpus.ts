import type { Report } from '../src/engine/report.ts';
import { readDevelopmentSet } from './development-data.ts';

/** What every output that rests on these articles says of them. */
export const SCALE_NOTE =
  'Articles are made by resampling sentences of ../shared/data/scale (Reuters-21578, BBC): sizes are real, events are not.';

/** Sentences of an article made by resampling: half of them follow one another in one real article, as its topic. */
const SENTENCES = 12;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3650;

/** Makes any number of articles, always the same ones. */
export class ScaleCorpus {
  private readonly articles: string[][];

  constructor() {
    const reports = ['scale/reuters21578.jsonl.gz', 'scale/bbc.jsonl.gz'].flatMap(readDevelopmentSet);
    this.articles = reports.map(({ report }) => sentencesOf(report.text)).filter((sentences) => sentences.length > 3);
  }

  /** Article number `n`, about 250 words. */
  report(n: number): Report {
    const random = randomFrom(n);
    const pick = (): string[] => this.articles[Math.floor(random() * this.articles.length)] ?? [];
    const sentences = pick().slice(0, SENTENCES / 2);
    while (sentences.length < SENTENCES) {
      const other = pick();
      sentences.push(other[Math.floor(random() * other.length)] ?? '');
    }
    const date = new Date(FIRST_DAY + Math.floor(random() * DAYS) * 86_400_000).toISOString().slice(0, 10);
    const source = `Outlet ${Math.floor(random() * 40)}`;
    return { id: `a${n}`, source, agency: null, date, title: null, url: null, lang: 'en', text: sentences.join(' ') };
  }

  reports(from: number, count: number): Report[] {
    return Array.from({ length: count }, (_, i) => this.report(from + i));
  }
}

function sentencesOf(text: string): string[] {
  return text.replace(/\s+/gu, ' ').split(/(?<=[.!?]) (?=[A-Z"])/u);
}

/** Numbers in [0, 1) from a seed. Source: mulberry32, Tommy Ettinger, public domain. */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
