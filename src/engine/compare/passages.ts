import { areForeign } from '../text/language.ts';
import { alignSentences, type Nearness } from './align-sentences.ts';
import { MAX_UNIT_TOKENS } from './align-units.ts';
import type { Alignment } from './comparison.ts';
import { sharedWords } from './copies.ts';
import { editionChanges, isEdition } from './edition.ts';
import { type Pair, type Side, swapPair } from './pair.ts';
import { PlaceChains } from './place-chains.ts';
import { diffTerms, diffWords, type WordChange } from './word-diff.ts';

/** Two aligned sentences with the words that change between them. */
export interface Passage extends Alignment {
  changes: WordChange[];
  /** The same by stems and name roots (`diffTerms`). */
  termChanges: WordChange[];
  /** Share of the words of the shorter sentence that the other gives in the same order, 0..1. */
  likeness: number;
}

/** Score of an alignment from which two sentences are one statement; below it they share one fact at most. */
export const SURE_SCORE = 0.95;

/** Aligned sentences this alike are one sentence edited: what stands in the same place means the same thing. */
export const EDITED_LIKENESS = 0.7;

/** Score of an alignment from which the words of its sentences are set against each other: below it they rather share a fact told in other words. */
const MIN_SCORE = 0.36;

/** The same in texts of a sentence or two, where to stand first and to have no rival says nothing. */
const MIN_LONE_SCORE = 0.7;
const LONE_SENTENCES = 4;

/** All that the detectors of differences look at. */
export interface Reading {
  pair: Pair;
  /** The aligned sentences, in the order of a's, then of b's. */
  alignments: Alignment[];
  /** Those of them whose words are compared. */
  passages: Passage[];
  /** The passages of which neither sentence stands word for word in the other report. */
  open: Passage[];
  /** Share of each report's words in runs common to both, 0..1. */
  shared: { a: number; b: number };
  /** Whether the reports carry one text, so that what has no partner was taken out or put in. */
  isEdition: boolean;
  /** Whether the languages of the reports are known and differ. */
  isForeign: boolean;
  /** Whether something was left out to bound the time. */
  isCut: boolean;
  /** Per sentence: whether the other report gives it word for word. */
  verbatimA: boolean[];
  verbatimB: boolean[];
  /** How near the other report comes to each sentence. */
  nearA: Nearness;
  nearB: Nearness;
  /** Where each word of a report stands in it. */
  placesA: WordPlaces;
  placesB: WordPlaces;
  /** Per sentence: its passages, best first. */
  ofA: Passage[][];
  ofB: Passage[][];
  /** The same from the other side, once somebody asked for it. */
  turned: Reading | null;
}

function isForeign({ a, b }: Pair): boolean {
  const spoken = ({ analysis: { lang }, tokens }: Side) => ({ lang, words: tokens.length });
  return areForeign(spoken(a), spoken(b));
}

/** Aligns the two sides and compares the words of every aligned pair. */
export function readPassages(pair: Pair): Reading {
  const shared = sharedWords(pair.a.words, pair.b.words);
  const [placesA, placesB] = [placesOf(pair.a, pair.wordCount), placesOf(pair.b, pair.wordCount)];
  const [verbatimA, verbatimB] = [verbatim(pair.a, placesB), verbatim(pair.b, placesA)];
  const { alignments: found, a: nearA, b: nearB } = alignSentences(pair);
  const alignments = strongest(found);
  const least = pair.a.compared.length + pair.b.compared.length <= LONE_SENTENCES ? MIN_LONE_SCORE : MIN_SCORE;
  const aligned = alignments.filter(({ score }) => score >= least).map((alignment) => readPassage(pair, alignment));
  const passages = isEdition(shared) ? withEdited(pair, aligned, verbatimA, verbatimB) : aligned;
  const weak = alignments.filter(({ score }) => score < least);
  return {
    pair,
    alignments: [...weak, ...passages.map(({ a, b, score }) => ({ a, b, score }))].sort((x, y) => x.a - y.a || x.b - y.b),
    passages,
    open: passages.filter(({ a, b }) => verbatimA[a] === false && verbatimB[b] === false),
    shared,
    isEdition: isEdition(shared),
    isForeign: isForeign(pair),
    isCut: found.length > MAX_PASSAGES || hasEndlessSentence(pair.a) || hasEndlessSentence(pair.b),
    verbatimA,
    verbatimB,
    nearA,
    nearB,
    placesA,
    placesB,
    ofA: bySentence(passages, pair.a.compared.length, (passage) => passage.a),
    ofB: bySentence(passages, pair.b.compared.length, (passage) => passage.b),
    turned: null,
  };
}

/** Adds the sentences of two editions that stand in each other's place; a repeated one counts as verbatim only as often as the other has it. */
function withEdited(pair: Pair, aligned: Passage[], verbatimA: boolean[], verbatimB: boolean[]): Passage[] {
  const { lostA, lostB, exchanged } = editionChanges(pair);
  for (const s of lostA) verbatimA[s] = false;
  for (const s of lostB) verbatimB[s] = false;
  const known = new Map(aligned.map((passage) => [placeKey(passage.a, passage.b), passage]));
  const placed = exchanged
    .filter(({ a, b }) => !isCredit(pair.a, a) && !isCredit(pair.b, b))
    .map((place) => known.get(placeKey(place.a, place.b)) ?? readPassage(pair, { ...place, score: 0 }))
    .filter(({ likeness }) => likeness >= EDITED_LIKENESS);
  for (const { a, b } of placed) {
    // One of them stands word for word elsewhere too, as a post quoted twice does: here it was edited all the same.
    if (verbatimA[a] !== verbatimB[b]) [verbatimA[a], verbatimB[b]] = [false, false];
  }
  const edited = placed
    .filter(({ a, b }) => !known.has(placeKey(a, b)))
    .map((passage) => ({ ...passage, score: Math.round(passage.likeness * 1000) / 1000 }));
  return [...aligned, ...edited].sort((x, y) => x.a - y.a || x.b - y.b);
}

function placeKey(a: number, b: number): number {
  return a * 0x100000 + b;
}

function hasEndlessSentence(side: Side): boolean {
  return side.compared.some((isCompared, s) => isCompared && (side.to[s] ?? 0) - (side.from[s] ?? 0) > MAX_UNIT_TOKENS);
}

function isCredit(side: Side, sentence: number): boolean {
  return side.analysis.sentences[sentence]?.role === 'credit';
}

/** Most aligned pairs whose words are compared: ten for each sentence of a long article. */
const MAX_PASSAGES = 2000;

function strongest(alignments: Alignment[]): Alignment[] {
  if (alignments.length <= MAX_PASSAGES) return alignments;
  const best = [...alignments].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b).slice(0, MAX_PASSAGES);
  return best.sort((x, y) => x.a - y.a || x.b - y.b);
}

/** The same reading from the other side. Every detector looks from both: each reading is turned once. */
export function swapReading(reading: Reading): Reading {
  reading.turned ??= turn(reading);
  return reading.turned;
}

function turn(reading: Reading): Reading {
  const swapped = new Map(reading.passages.map((passage) => [passage, swapPassage(passage)]));
  const map = (lists: Passage[][]): Passage[][] => lists.map((list) => list.map((passage) => swapped.get(passage) ?? passage));
  return {
    pair: swapPair(reading.pair),
    alignments: reading.alignments.map(({ a, b, score }) => ({ a: b, b: a, score })),
    passages: [...swapped.values()],
    open: reading.open.map((passage) => swapped.get(passage) ?? passage),
    shared: { a: reading.shared.b, b: reading.shared.a },
    isEdition: reading.isEdition,
    isForeign: reading.isForeign,
    isCut: reading.isCut,
    verbatimA: reading.verbatimB,
    verbatimB: reading.verbatimA,
    nearA: reading.nearB,
    nearB: reading.nearA,
    placesA: reading.placesB,
    placesB: reading.placesA,
    ofA: map(reading.ofB),
    ofB: map(reading.ofA),
    turned: reading,
  };
}

function swapPassage(passage: Passage): Passage {
  const swap = ({ aFrom, aTo, bFrom, bTo }: WordChange): WordChange => ({ aFrom: bFrom, aTo: bTo, bFrom: aFrom, bTo: aTo });
  const { a, b, score, changes, termChanges, likeness } = passage;
  return { a: b, b: a, score, changes: changes.map(swap), termChanges: termChanges.map(swap), likeness };
}

function readPassage(pair: Pair, alignment: Alignment): Passage {
  const [aFrom, aTo] = [pair.a.from[alignment.a] ?? 0, pair.a.to[alignment.a] ?? 0];
  const [bFrom, bTo] = [pair.b.from[alignment.b] ?? 0, pair.b.to[alignment.b] ?? 0];
  const changes = diffWords(pair.a, aFrom, aTo, pair.b, bFrom, bTo);
  const removed = changes.reduce((sum, change) => sum + change.aTo - change.aFrom, 0);
  const kept = aTo - aFrom - removed;
  return {
    a: alignment.a,
    b: alignment.b,
    score: alignment.score,
    changes,
    termChanges: diffTerms(pair.a, aFrom, aTo, pair.b, bFrom, bTo),
    likeness: kept / Math.max(1, Math.min(aTo - aFrom, bTo - bFrom)),
  };
}

/** The words of a report in order, their places, and how often each stands. */
interface WordPlaces {
  words: Int32Array;
  chains: PlaceChains;
  times: Int32Array;
}

function placesOf({ words }: Side, wordCount: number): WordPlaces {
  const chains = new PlaceChains(words.length);
  chains.fill(words, 0, words.length);
  const times = new Int32Array(wordCount);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as number;
    times[word] = (times[word] as number) + 1;
  }
  return { words, chains, times };
}

/** Which sentences of `side` stand word for word in the other report, wherever its sentences begin. */
function verbatim(side: Side, other: WordPlaces): boolean[] {
  return Array.from(side.from, (from, s) => {
    const to = side.to[s] ?? from;
    return from === to || placeIn(other, side.words, from, to) >= 0;
  });
}

/** The sentence of report a that already gave the words of another one of it; -1 where none did. */
export function repeatOf({ pair: { a }, placesA }: Reading, sentence: number): number {
  const from = a.from[sentence] ?? 0;
  return a.sentenceOf[placeIn(placesA, a.words, from, a.to[sentence] ?? 0, from)] ?? -1;
}

/** Where the words `[from, to)` stand in a row in a report, before a place: looked for where the rarest of them stands, last first; -1 where they nowhere do. */
function placeIn(
  { words: others, chains, times }: WordPlaces,
  words: Int32Array,
  from: number,
  to: number,
  before = others.length,
): number {
  let rarest = from;
  let fewest = Number.POSITIVE_INFINITY;
  for (let i = from; i < to; i++) {
    const count = times[words[i] as number] as number;
    if (count === 0) return -1;
    if (count < fewest) [rarest, fewest] = [i, count];
  }
  for (let place = chains.lastOf(words[rarest] as number); place >= 0; place = chains.before[place] as number) {
    const start = place - (rarest - from);
    if (start >= before) continue;
    let k = 0;
    while (from + k < to && others[start + k] === words[from + k]) k++;
    if (from + k === to) return start;
  }
  return -1;
}

function bySentence(passages: Passage[], count: number, sentence: (passage: Passage) => number): Passage[][] {
  const lists: Passage[][] = Array.from({ length: count }, () => []);
  for (const passage of passages) lists[sentence(passage)]?.push(passage);
  for (const list of lists) if (list.length > 1) list.sort((x, y) => y.score - x.score);
  return lists;
}
