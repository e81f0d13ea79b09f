import { isLetterOrNumber } from '../text/characters.ts';
import { isShortIs, writeOut } from './contractions.ts';
import type { Pair, Side } from './pair.ts';
import { diffSequences, MAX_SEQUENCE } from './word-diff.ts';

/** A stretch of words, perhaps interrupted: indices of tokens in order. */
export interface Stream {
  tokens: number[];
  /** Index into the quotations of its report; -1 for a plain sentence. */
  quotation: number;
}

/** One run of words that two streams give, equal or changed. Ranges count places in the streams. */
export interface StreamRun {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
  equal: boolean;
}

/** The part of two streams that carries the same words, from its first common word to its last. */
export interface StreamMatch {
  a: Stream;
  b: Stream;
  /** From a common run to a common run. */
  runs: StreamRun[];
  /** Common content words. */
  content: number;
  /** What the local alignment scored. */
  score: number;
}

/** Words of a stream that are compared. */
const MAX_STREAM = MAX_SEQUENCE;

/** Local alignment: gain for a common word, loss for each changed word and for each change. */
const CONTENT_GAIN = 2;
const STOP_GAIN = 0.7;
const WORD_LOSS = 0.6;
const CHANGE_LOSS = 0.4;

/** The quotations of a side as streams; narration between the parts is left out. */
export function quotationStreams(side: Side): Stream[] {
  const streams: Stream[] = side.analysis.quotations.map((_, quotation) => ({ tokens: [], quotation }));
  for (let i = 0; i < side.quotationOf.length; i++) {
    const quotation = side.quotationOf[i] as number;
    if (quotation < 0) continue;
    const { tokens } = streams[quotation] as Stream;
    if (tokens.length < MAX_STREAM) tokens.push(i);
  }
  return streams.filter((stream) => stream.tokens.length > 0);
}

/** The sentence in which a stream begins, -1 for an empty one. */
export function sentenceOf(side: Side, { tokens }: Stream): number {
  return side.sentenceOf[tokens[0] ?? -1] ?? -1;
}

/** The words of each compared sentence that stand outside quotation marks. */
export function plainStreams(side: Side): Stream[] {
  const streams: Stream[] = [];
  for (let s = 0; s < side.compared.length; s++) {
    if (!side.compared[s]) continue;
    const tokens: number[] = [];
    for (let i = side.from[s] ?? 0; i < (side.to[s] ?? 0) && tokens.length < MAX_STREAM; i++)
      if (side.quotationOf[i] === -1) tokens.push(i);
    if (tokens.length > 0) streams.push({ tokens, quotation: -1 });
  }
  return streams;
}

/** The best common stretch of two streams, by words in the same order; null where they have no content word in common. */
export function matchStreams(pair: Pair, a: Stream, b: Stream): StreamMatch | null {
  const runs = diffRuns(pair, a, b);
  let best: StreamMatch | null = null;
  let from = 0;
  let score = 0;
  let content = 0;
  runs.forEach((run, i) => {
    if (score <= 0) {
      from = i;
      score = 0;
      content = 0;
    }
    if (!run.equal) {
      score -= CHANGE_LOSS + WORD_LOSS * Math.max(run.aTo - run.aFrom, run.bTo - run.bFrom);
      return;
    }
    for (let k = run.aFrom; k < run.aTo; k++) {
      const isContent = (pair.a.terms[a.tokens[k] ?? -1] ?? -1) >= 0;
      score += isContent ? CONTENT_GAIN : STOP_GAIN;
      if (isContent) content++;
    }
    if (content > 0 && score > (best?.score ?? 0)) best = { a, b, runs: runs.slice(from, i + 1), content, score };
  });
  return best === null ? null : reachEnds(closeUp(pair, trimChanges(best)), runs);
}

/**
 * Speakers repeat themselves (`I want peace. I want work.`), and the words before a gap, words that one stream alone has, may end the gap as well:
 * then the match begins with those that nothing parts from the rest.
 */
function closeUp({ a, b }: Pair, match: StreamMatch): StreamMatch {
  const [first, gap, second, ...rest] = match.runs;
  if (!first || !gap || !second || (gap.aTo > gap.aFrom && gap.bTo > gap.bFrom)) return match;
  const length = first.aTo - first.aFrom;
  const [words, tokens, to, longer] =
    gap.bTo === gap.bFrom
      ? [a.words, match.a.tokens, gap.aTo, gap.aTo - gap.aFrom]
      : [b.words, match.b.tokens, gap.bTo, gap.bTo - gap.bFrom];
  if (length > longer || length !== first.bTo - first.bFrom) return match;
  for (let k = 0; k < length; k++)
    if (words[tokens[to - length + k] as number] !== a.words[match.a.tokens[first.aFrom + k] as number]) return match;
  return { ...match, runs: [{ ...second, aFrom: second.aFrom - length, bFrom: second.bFrom - length }, ...rest] };
}

/** Words at an end of both streams that a change keeps from the match, at most. */
const MAX_EDGE = 4;

/** Takes in what is left of both streams at an end where that is a few words on both sides: a change near the end of a quotation. */
function reachEnds(match: StreamMatch, runs: readonly StreamRun[]): StreamMatch {
  const isEdge = (left: number, right: number): boolean => left > 0 && right > 0 && Math.max(left, right) <= MAX_EDGE;
  const [first, last] = [match.runs[0], match.runs.at(-1)];
  if (!first || !last) return match;
  const before = isEdge(first.aFrom, first.bFrom) ? runs.filter((run) => run.aTo <= first.aFrom && run.bTo <= first.bFrom) : [];
  const isOpen = isEdge(match.a.tokens.length - last.aTo, match.b.tokens.length - last.bTo);
  const after = isOpen ? runs.filter((run) => run.aFrom >= last.aTo && run.bFrom >= last.bTo) : [];
  return { ...match, runs: [...before, ...match.runs, ...after] };
}

function trimChanges(match: StreamMatch): StreamMatch {
  const first = match.runs.findIndex((run) => run.equal);
  return { ...match, runs: match.runs.slice(first) };
}

/** Equal and changed runs of two streams in order. Words that differ only in hyphen, contraction or number form, and what editors put in, count as equal. */
function diffRuns(pair: Pair, a: Stream, b: Stream): StreamRun[] {
  const runs: StreamRun[] = [];
  let [i, j] = [0, 0];
  const [wordsA, wordsB] = [wordsOf(pair.a, a), wordsOf(pair.b, b)];
  for (const { aFrom, aTo, bFrom, bTo } of diffSequences(wordsA, wordsB)) {
    if (aFrom > i) runs.push({ aFrom: i, aTo: aFrom, bFrom: j, bTo: bFrom, equal: true });
    runs.push({ aFrom, aTo, bFrom, bTo, equal: false });
    [i, j] = [aTo, bTo];
  }
  if (i < wordsA.length) runs.push({ aFrom: i, aTo: wordsA.length, bFrom: j, bTo: wordsB.length, equal: true });
  return joinEquals(runs.map((run) => (run.equal || !sameLetters(pair, a, b, run) ? run : { ...run, equal: true })));
}

function wordsOf({ words }: Side, { tokens }: Stream): Int32Array {
  const found = new Int32Array(tokens.length);
  for (let k = 0; k < tokens.length; k++) found[k] = words[tokens[k] as number] as number;
  return found;
}

function joinEquals(runs: StreamRun[]): StreamRun[] {
  const joined: StreamRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.equal && run.equal) joined[joined.length - 1] = { ...last, aTo: run.aTo, bTo: run.bTo };
    else joined.push(run);
  }
  return joined;
}

function onlyLetters(norm: string): string {
  let letters = '';
  for (let i = 0; i < norm.length; i++) if (isLetterOrNumber(norm.charCodeAt(i))) letters += norm.charAt(i);
  return letters;
}

/** `fund raiser` and `fundraiser`, `one` and `1`, `they have` and `they've`, `United States` and `U.S.`, `part [of] it` and `part it`. */
function sameLetters(pair: Pair, a: Stream, b: Stream, run: StreamRun): boolean {
  const left = a.tokens.slice(run.aFrom, run.aTo);
  const right = b.tokens.slice(run.bFrom, run.bTo);
  if (isPutIn(pair.a, left) || isPutIn(pair.b, right)) return true;
  if (right.length === 0) return isShortIs(pair.a, left, pair.b, b.tokens[run.bFrom - 1]);
  if (left.length === 0) return isShortIs(pair.b, right, pair.a, a.tokens[run.aFrom - 1]);
  const lettersOf = (side: Side, tokens: number[]): string =>
    tokens.map((token) => onlyLetters(writeOut(side.tokens[token]?.norm ?? ''))).join('');
  const [one, other] = [lettersOf(pair.a, left), lettersOf(pair.b, right)];
  if (one === other || one === initialsOf(pair.b, right) || other === initialsOf(pair.a, left)) return true;
  return left.length === right.length && left.every((token, k) => isSameNumber(pair, token, right[k] ?? -1));
}

/** Of several words the first letters: `United States` is `U.S.` */
function initialsOf(side: Side, tokens: readonly number[]): string {
  return tokens.length > 1 ? tokens.map((token) => side.tokens[token]?.norm.charAt(0)).join('') : '';
}

/** Words in round brackets that a reporter puts in, at most: more are an aside of whoever is quoted. */
const MAX_PUT_IN = 4;

/** Whether words stand in brackets, square or, as agencies write, round: they are the reporter's, and nobody was misquoted. */
function isPutIn({ text, tokens }: Side, run: readonly number[]): boolean {
  const [first, last] = [tokens[run[0] ?? -1], tokens[run.at(-1) ?? -1]];
  if (first === undefined || last === undefined) return false;
  const brackets = text.charAt(first.start - 1) + text.charAt(last.end);
  return brackets === '[]' || (brackets === '()' && run.length <= MAX_PUT_IN);
}

function isSameNumber(pair: Pair, tokenA: number, tokenB: number): boolean {
  const [one, other] = [pair.a.tokens[tokenA]?.norm ?? '', pair.b.tokens[tokenB]?.norm ?? ''];
  if (one === other) return true;
  return (/^\d/u.test(one) || /^\d/u.test(other)) && (pair.a.terms[tokenA] ?? -1) >= 0 && pair.a.terms[tokenA] === pair.b.terms[tokenB];
}
