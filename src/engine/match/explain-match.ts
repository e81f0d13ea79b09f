import type { Report } from '../report.ts';
import { stemWord } from '../text/stems.ts';
import { isStopWord } from '../text/stop-words.ts';
import { tokenize, type Word } from '../text/tokens.ts';
import { dayNumber } from './day-number.ts';
import { hashTerm } from './hash-term.ts';
import type { Reasons } from './match.ts';
import { namesIn } from './shared-names.ts';
import { type Frequencies, inverseFrequency } from './term-weights.ts';

const MAX_NAMES = 4;
const MAX_FIGURES = 3;
const MAX_WORDS = 5;
/** Words more common than about one report in forty explain nothing. */
const MIN_RARITY = 3.7;
/** UTF-16 code units read of a text. */
const MAX_LENGTH = 40_000;
/** Words before and after a number in which the thing it counts is looked for. */
const COUNTED_WITHIN = 3;

/**
 * Names, figures and other rare words that both reports carry, rarest first, as the query writes them, and the days between them.
 * A figure is a number above 31 (below it may be a day of the month) that is no year; where
 * the same word follows it closely in both, that is added: `232 dead`. Empty texts give empty lists.
 */
export function explainMatch(query: Report, match: Report, corpus: Frequencies): Reasons {
  const [a, b] = [readWords(query), readWords(match)];
  const names = sharedNames(a, b, corpus);
  const nameStems = new Set(names.flatMap((name) => tokenize(name).map((word) => stemWord(word.norm, a.lang))));
  const words = sharedWords(a, b, corpus).filter(({ stem }) => !nameStems.has(stem));
  return {
    names,
    figures: sharedFigures(a, b),
    words: words.slice(0, MAX_WORDS).map(({ word }) => word),
    days: daysBetween(query.date, match.date),
  };
}

/** Whole days from one date to another, negative where `to` is earlier; null where either is not known to the day. */
export function daysBetween(from: string | null, to: string | null): number | null {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  return start === null || end === null ? null : end - start;
}

interface ReadText {
  text: string;
  words: Word[];
  lang: string | null;
}

function readWords(report: Report): ReadText {
  const text = `${report.title ?? ''}\n${report.text}`.slice(0, MAX_LENGTH);
  return { text, words: tokenize(text), lang: report.lang };
}

function sharedNames(a: ReadText, b: ReadText, corpus: Frequencies): string[] {
  const [namesA, namesB] = [namesIn(a.text, a.words, a.lang), namesIn(b.text, b.words, b.lang)];
  const shared = [...namesA].flatMap(([key, name]) => (namesB.has(key) ? { key, name, rarity: rarityOf(key, a.lang, corpus) } : []));
  shared.sort((x, y) => y.rarity - x.rarity || y.key.length - x.key.length);
  const chosen: typeof shared = [];
  for (const candidate of shared) {
    if (chosen.length === MAX_NAMES) break;
    if (!chosen.some(({ key }) => ` ${key} `.includes(` ${candidate.key} `))) chosen.push(candidate);
  }
  return chosen.map(({ name }) => name);
}

/** A name is as rare as its words together: a full name says more than a surname. */
function rarityOf(key: string, lang: string | null, corpus: Frequencies): number {
  return key.split(' ').reduce((sum, word) => sum + inverseFrequency(hashTerm(stemWord(word, lang)), corpus), 0);
}

interface RareWord {
  word: string;
  stem: string;
  rarity: number;
}

function sharedWords(a: ReadText, b: ReadText, corpus: Frequencies): RareWord[] {
  const stemsB = new Set(b.words.map((word) => stemWord(word.norm, b.lang)));
  const shared = new Map<string, RareWord>();
  for (const { norm } of a.words) {
    const stem = stemWord(norm, a.lang);
    if (shared.has(stem) || !stemsB.has(stem) || norm.length < 3 || /^\d/u.test(norm) || isStopWord(norm, a.lang)) continue;
    const rarity = inverseFrequency(hashTerm(stem), corpus);
    if (rarity >= MIN_RARITY) shared.set(stem, { word: norm, stem, rarity });
  }
  return [...shared.values()].sort((x, y) => y.rarity - x.rarity);
}

function sharedFigures(a: ReadText, b: ReadText): string[] {
  const contexts = new Map<string, Set<string>>();
  for (const [i, { norm }] of b.words.entries()) {
    if (!isFigure(norm)) continue;
    const near = contexts.get(norm) ?? new Set();
    for (const word of around(b, i)) near.add(stemWord(word.norm, b.lang));
    contexts.set(norm, near);
  }
  const figures = new Map<string, string>();
  for (const [i, { norm }] of a.words.entries()) {
    const near = figures.has(norm) ? undefined : contexts.get(norm);
    const counted = near && around(a, i).find((word) => near.has(stemWord(word.norm, a.lang)));
    const follows = counted !== undefined && counted.start > (a.words[i]?.start ?? 0);
    const number = rawWord(a, a.words[i]);
    if (near) figures.set(norm, follows ? `${number} ${rawWord(a, counted).replace(POSSESSIVE, '')}` : number);
  }
  const ranked = [...figures].sort((x, y) => y[0].length - x[0].length);
  return ranked.slice(0, MAX_FIGURES).map(([, figure]) => figure);
}

const POSSESSIVE = /['’]s?$/u;

function rawWord({ text }: ReadText, word: Word | undefined): string {
  return word ? text.slice(word.start, word.end) : '';
}

function around({ words, lang }: ReadText, index: number): Word[] {
  const near = words.slice(Math.max(0, index - COUNTED_WITHIN), index + COUNTED_WITHIN + 1);
  return near.filter((word) => !isStopWord(word.norm, lang) && !/^\d/u.test(word.norm));
}

function isFigure(norm: string): boolean {
  return /^\d[\d.,]*\d$/u.test(norm) && !/^(?:1[5-9]|20)\d\d$/u.test(norm) && (Number.parseFloat(norm) > 31 || /[.,]/u.test(norm));
}
