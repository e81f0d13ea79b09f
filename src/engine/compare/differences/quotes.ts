import type { Span } from '../../report.ts';
import type { WordOperation } from '../comparison.ts';
import { type Finding, phrase, swapFinding } from '../describe-difference.ts';
import { type Pair, type Side, spanOf, TOKEN_TRAITS } from '../pair.ts';
import { type Reading, SURE_SCORE, swapReading } from '../passages.ts';
import { matchStreams, plainStreams, quotationStreams, type Stream, type StreamMatch, type StreamRun, sentenceOf } from '../quote-match.ts';
import { isOtherSpeaker, speakerSpan } from '../speakers.ts';
import { ContentCounter, commonBigrams } from '../stream-overlap.ts';
import { isTypo } from '../typo.ts';
import { numbersFinding } from './exchanged-numbers.ts';
import { quotedHeads } from './quoted-heads.ts';
import { fewWordsFindings, SHORT_CONTENT } from './quoted-words.ts';

/** A match of two quotations needs this many common content words, or this share of the shorter one's. */
const MIN_CONTENT = 4;
const MIN_SHARE = 0.6;

/** Words of one statement missing from the other's quotation that make it a trimmed one. */
const MIN_TRIMMED = 4;

/** Quoted words that the other report gives without marks: least content, and least share of the quotation. */
const MIN_PLAIN_CONTENT = 4;
const MIN_PLAIN_SHARE = 0.6;

/** Common information of two quotations of different extent, below which they merely share a phrase. */
const MIN_TRIMMED_INFORMATION = 6;

/** Products of word numbers up to which pairs of streams are compared word for word; what is left of a longer list is not. */
const MAX_CELLS = 2_000_000;
const MATCH_COST = 1000;

/** Pairs of neighbouring words that two streams must have in common before they are compared word for word. */
const MIN_SEEDS = 2;

/**
 * Quotations that both reports give with other words, another extent or another speaker, and words that one report quotes and the
 * other gives as its own. Spans cover the words that differ; where one side lacks them, the words next to the gap.
 */
export function quoteDifferences(reading: Reading): Finding[] {
  const { pair } = reading;
  const a = quotationStreams(pair.a);
  const b = quotationStreams(pair.b);
  const matches = matchesOf(reading, a, b);
  const findings = matches.flatMap((match) => quotedFindings(reading, match, matches));
  const matchedA = new Set(matches.map((match) => match.a.quotation));
  const matchedB = new Set(matches.map((match) => match.b.quotation));
  for (const heads of quotedHeads(reading, a, b, matchedA, matchedB)) {
    matchedA.add(heads.a);
    matchedB.add(heads.b);
    findings.push(heads.finding);
  }
  return [...findings, ...plainFindings(reading, a, matchedA), ...plainFindings(swapReading(reading), b, matchedB).map(swapFinding)];
}

/** Matching quotations, best first; no word of a quotation is matched twice. */
function matchesOf(reading: Reading, a: readonly Stream[], b: readonly Stream[]): StreamMatch[] {
  const { pair, passages } = reading;
  const found: StreamMatch[] = [];
  const counter = new ContentCounter(pair, pair.b, b);
  let cells = 0;
  for (const x of a) {
    // A single quoted word is no statement to find again; `quoted-words.ts` looks for it.
    if (x.tokens.length < 2) continue;
    const { size, common: overlaps } = counter.count(pair.a, x);
    b.forEach((y, j) => {
      if (y.tokens.length < 2) return;
      const common = overlaps[j] as number;
      const least = Math.max(1, Math.min(MIN_CONTENT, MIN_SHARE * Math.min(size, counter.sizes[j] as number)));
      if (common < least || cells > MAX_CELLS) return;
      // Neighbouring words in common are the seeds; without them there is nothing to extend, and the word comparison is dear.
      if (commonBigrams(pair, x, y) < Math.min(MIN_SEEDS, x.tokens.length - 1, y.tokens.length - 1)) return;
      if (common < SHORT_CONTENT && !passages.some((passage) => passage.a === sentenceOf(pair.a, x) && passage.b === sentenceOf(pair.b, y)))
        return;
      cells += MATCH_COST + x.tokens.length * y.tokens.length;
      const match = matchStreams(pair, x, y);
      if (match && match.content >= least && isClose(match) && isTheirOwn(reading, match) && isOneUtterance(pair, match)) found.push(match);
    });
  }
  found.sort((x, y) => y.score - x.score || (x.a.tokens[0] ?? 0) - (y.a.tokens[0] ?? 0) || (x.b.tokens[0] ?? 0) - (y.b.tokens[0] ?? 0));
  const kept: StreamMatch[] = [];
  for (const match of found) if (!kept.some((other) => collides(other, match))) kept.push(match);
  return kept;
}

/** More common words than changed ones. */
function isClose(match: StreamMatch): boolean {
  let [same, changed] = [0, 0];
  for (const { aFrom, aTo, bFrom, bTo, equal } of match.runs) {
    if (equal) same += aTo - aFrom;
    else changed += Math.min(aTo - aFrom, bTo - bFrom) + Math.abs(aTo - aFrom - (bTo - bFrom)) / 2;
  }
  return same > changed;
}

/** Whether the common words are those of this quotation: a few that both reports have elsewhere too are those of the story, but in sentences that surely are one. */
function isTheirOwn({ pair: { a, b }, ofA }: Reading, match: StreamMatch): boolean {
  if (match.content >= MIN_CONTENT) return true;
  const [inA, inB] = [sentenceOf(a, match.a), sentenceOf(b, match.b)];
  if (ofA[inA]?.some((passage) => passage.b === inB && passage.score >= SURE_SCORE)) return true;
  const common = match.runs.filter(({ equal }) => equal).flatMap(({ aFrom, aTo }) => match.a.tokens.slice(aFrom, aTo));
  return common.some((token) => {
    const term = a.terms[token] ?? -1;
    return term >= 0 && ((a.termCounts[term] as number) === 1 || (b.termCounts[term] as number) === 1);
  });
}

/** Common content words from which on two quotations are one utterance, whoever is named as its speaker and whatever else they quote. */
const MANY_CONTENT = 8;

/** The same of fewer words: share of the shorter quotation that both must give. */
const MIN_COVERED = 0.5;

/** Whether two quotations with other words give one utterance: two people, and long ones with a few words in common, speak of one thing. */
function isOneUtterance(pair: Pair, match: StreamMatch): boolean {
  if (match.content >= MANY_CONTENT || match.runs.every(({ equal }) => equal)) return true;
  return isCovered(match) && !isOtherSpeaker(pair, match.a.quotation, match.b.quotation);
}

/** Whether the common words are most of the shorter quotation. */
function isCovered({ a, b, runs }: StreamMatch): boolean {
  let shared = 0;
  for (const { equal, aFrom, aTo, bFrom, bTo } of runs) if (equal) shared += Math.min(aTo - aFrom, bTo - bFrom);
  return shared >= MIN_COVERED * Math.min(a.tokens.length, b.tokens.length);
}

function collides(one: StreamMatch, other: StreamMatch): boolean {
  const over = (key: 'a' | 'b'): boolean => {
    if (one[key].quotation !== other[key].quotation) return false;
    const [p, q] = [extent(one, key), extent(other, key)];
    return p[0] < q[1] && q[0] < p[1];
  };
  return over('a') || over('b');
}

function extent(match: StreamMatch, key: 'a' | 'b'): [number, number] {
  const [first, last] = [match.runs[0], match.runs.at(-1)];
  if (!first || !last) return [0, 0];
  return key === 'a' ? [first.aFrom, last.aTo] : [first.bFrom, last.bTo];
}

function quotedFindings(reading: Reading, match: StreamMatch, matches: readonly StreamMatch[]): Finding[] {
  const changed = changesOf(reading.pair, match);
  if (changed.length > 0) return [alteredFinding(reading.pair, match, changed), ...numberFindings(reading.pair, match, changed)];
  const findings: Finding[] = [];
  const isKnown =
    match.content >= MIN_CONTENT &&
    isCovered(match) &&
    !(reading.verbatimA[sentenceOf(reading.pair.a, match.a)] && reading.verbatimB[sentenceOf(reading.pair.b, match.b)]);
  if (isKnown && isOtherSpeaker(reading.pair, match.a.quotation, match.b.quotation))
    findings.push(otherSpeakerFinding(reading.pair, match));
  const trimmed = trimmedFinding(reading.pair, match, matches);
  return trimmed ? [...findings, trimmed] : findings;
}

function alteredFinding(pair: Pair, match: StreamMatch, changed: readonly StreamRun[]): Finding {
  const a = changed.map((run) => runSpan(pair.a, match.a, run.aFrom, run.aTo));
  const b = changed.map((run) => runSpan(pair.b, match.b, run.bFrom, run.bTo));
  const isCut = changed.every(
    (run) => Math.min(run.aTo - run.aFrom, run.bTo - run.bFrom) === 0 && Math.abs(run.aTo - run.aFrom - run.bTo + run.bFrom) >= MIN_TRIMMED,
  );
  const said = phrase(pair.a, runSpan(pair.a, match.a, ...extent(match, 'a')));
  const there = phrase(pair.b, runSpan(pair.b, match.b, ...extent(match, 'b')));
  return {
    kind: 'quote',
    a,
    b,
    confidence: isCut ? 0.8 : 0.9,
    weight: (isTelling(pair, match, changed) ? TELLING_CHANGE : PALE_CHANGE) + Math.min(0.1, match.content / 100),
    note: `${said} → ${there}`,
    quote: { class: isCut ? 'spliced' : 'altered', operations: operationsOf(pair, match, changed) },
  };
}

/** Of 88 altered quotations of independent reports that readers judged, 4 were worth telling and 17 of some weight: most are two ears that heard one remark. */
const TELLING_CHANGE = 0.5;

/** Weight of a change of small words and endings only (`those` for `the`, `limited` for `limiting`): of 42 none was worth telling. */
const PALE_CHANGE = 0.12;

/** Whether a content word or a denial was put in or left out, or a word changed in more than its ending or one letter. */
function isTelling({ a, b }: Pair, match: StreamMatch, changed: readonly StreamRun[]): boolean {
  return changed.some((run) => {
    const [tokensA, tokensB] = [match.a.tokens.slice(run.aFrom, run.aTo), match.b.tokens.slice(run.bFrom, run.bTo)];
    const [left, right] = [contentIn(a, tokensA), contentIn(b, tokensB)];
    if (left.length !== right.length || left.some((one, k) => isOtherContent(one, right[k] as Content))) return true;
    return denialsIn(a, tokensA) !== denialsIn(b, tokensB);
  });
}

/** `didn't`, `cannot`: of the words that deny these alone carry no content; `not`, `no` and `never` do. */
function denialsIn({ tokens: all }: Side, tokens: readonly number[]): number {
  return tokens.filter((token) => /n't$|^cannot$/u.test(all[token]?.norm ?? '')).length;
}

interface Content {
  term: number;
  norm: string;
}

function contentIn({ terms, tokens: all }: Side, tokens: readonly number[]): Content[] {
  return tokens.map((token) => ({ term: terms[token] ?? -1, norm: all[token]?.norm ?? '' })).filter(({ term }) => term >= 0);
}

function isOtherContent(one: Content, other: Content): boolean {
  return one.term !== other.term && !isTypo(one.norm, other.norm);
}

function operationsOf(pair: Pair, match: StreamMatch, changed: readonly StreamRun[]): WordOperation[] {
  return changed.map(({ aFrom, aTo, bFrom, bTo }) => ({
    a: aTo > aFrom ? runSpan(pair.a, match.a, aFrom, aTo) : null,
    b: bTo > bFrom ? runSpan(pair.b, match.b, bFrom, bTo) : null,
  }));
}

/** Numbers that were altered inside a quotation are figures that differ as well. */
function numberFindings(pair: Pair, match: StreamMatch, changed: readonly StreamRun[]): Finding[] {
  const numberIn = (side: Side, tokens: readonly number[]): Span | undefined =>
    side.tokens[tokens.find((token) => /^\d/u.test(side.tokens[token]?.norm ?? '')) ?? -1];
  return changed.flatMap((run) => {
    const a = numberIn(pair.a, match.a.tokens.slice(run.aFrom, run.aTo));
    const b = numberIn(pair.b, match.b.tokens.slice(run.bFrom, run.bTo));
    return a && b ? [numbersFinding(pair, { start: a.start, end: a.end }, { start: b.start, end: b.end }, 0.9)] : [];
  });
}

/** The characters of places `[from, to)` of a stream; for an empty range the words on both sides of the gap. */
function runSpan(side: Side, stream: Stream, from: number, to: number): Span {
  const [first, last] = to > from ? [from, to - 1] : [Math.max(0, from - 1), Math.min(stream.tokens.length - 1, from)];
  return spanOf(side, stream.tokens[first] ?? 0, (stream.tokens[last] ?? 0) + 1);
}

function otherSpeakerFinding(pair: Pair, match: StreamMatch): Finding {
  const a = speakerSpan(pair.a, match.a.quotation);
  const b = speakerSpan(pair.b, match.b.quotation);
  return {
    kind: 'quote',
    a: a ? [a] : [],
    b: b ? [b] : [],
    confidence: 0.6,
    weight: 0.5,
    note: `${phrase(pair.a, a ?? undefined)} → ${phrase(pair.b, b ?? undefined)}`,
    quote: { class: 'other-speaker', operations: [] },
  };
}

/** How editors mark what they left out of a quotation. */
const OMITTED = '[…]';

/** One report ends or begins the quotation inside a sentence that the other gives whole. */
function trimmedFinding(pair: Pair, match: StreamMatch, matches: readonly StreamMatch[]): Finding | null {
  if (information(pair, match) < MIN_TRIMMED_INFORMATION) return null;
  const [aFrom, aTo] = extent(match, 'a');
  const [bFrom, bTo] = extent(match, 'b');
  const headA = clipped(pair.a, match.a, aFrom, -1);
  const tailA = clipped(pair.a, match.a, aTo, 1);
  const headB = clipped(pair.b, match.b, bFrom, -1);
  const tailB = clipped(pair.b, match.b, bTo, 1);
  const isFree = (key: 'a' | 'b', [from, to]: [number, number]): boolean =>
    !matches.some(
      (other) =>
        other !== match && other[key].quotation === match[key].quotation && extent(other, key)[0] < to && from < extent(other, key)[1],
    );
  const cuts: { key: 'a' | 'b'; range: [number, number]; at: number }[] = [];
  if (bTo === match.b.tokens.length && tailA >= MIN_TRIMMED) cuts.push({ key: 'a', range: [aTo, aTo + tailA], at: bTo - 1 });
  if (bFrom === 0 && headA >= MIN_TRIMMED) cuts.push({ key: 'a', range: [aFrom - headA, aFrom], at: 0 });
  if (aTo === match.a.tokens.length && tailB >= MIN_TRIMMED) cuts.push({ key: 'b', range: [bTo, bTo + tailB], at: aTo - 1 });
  if (aFrom === 0 && headB >= MIN_TRIMMED) cuts.push({ key: 'b', range: [bFrom - headB, bFrom], at: 0 });
  const free = cuts.filter(({ key, range }) => isFree(key, range));
  if (free.length === 0) return null;
  const a = free.map(({ key, range, at }) => (key === 'a' ? runSpan(pair.a, match.a, ...range) : runSpan(pair.a, match.a, at, at + 1)));
  const b = free.map(({ key, range, at }) => (key === 'b' ? runSpan(pair.b, match.b, ...range) : runSpan(pair.b, match.b, at, at + 1)));
  const first = free[0];
  const note = `${first?.key === 'a' ? phrase(pair.a, a[0]) : OMITTED} → ${first?.key === 'b' ? phrase(pair.b, b[0]) : OMITTED}`;
  const operations = free.map(({ key }, k): WordOperation => (key === 'a' ? { a: a[k] ?? null, b: null } : { a: null, b: b[k] ?? null }));
  return { kind: 'quote', a, b, confidence: 0.6, weight: trimmedWeight(pair, match, free), note, quote: { class: 'trimmed', operations } };
}

/** Content words of a statement, nowhere in the report that trimmed it, from which the cut takes as much as a sentence of news. */
const MANY_LOST = 10;

/** The more the readers of one report do not learn of the statement, the more they may read it otherwise; to quote a part is common, and says little alone. */
function trimmedWeight({ a, b }: Pair, match: StreamMatch, cuts: readonly { key: 'a' | 'b'; range: [number, number] }[]): number {
  const lost = new Set<number>();
  for (const { key, range } of cuts) {
    const [side, other] = key === 'a' ? [a, b] : [b, a];
    for (const token of match[key].tokens.slice(...range)) {
      const term = side.terms[token] as number;
      if (term >= 0 && other.termCounts[term] === 0) lost.add(term);
    }
  }
  return 0.25 + 0.25 * Math.min(1, lost.size / MANY_LOST);
}

function information(pair: Pair, match: StreamMatch): number {
  const terms = match.a.tokens.slice(...extent(match, 'a')).map((token) => pair.a.terms[token] ?? -1);
  return terms.reduce((sum, term) => sum + (pair.idf[term] ?? 0), 0);
}

/** How many words before (`step` -1) or from (1) a place of the stream belong to the same sentence as the word at the border. */
function clipped(side: Side, stream: Stream, place: number, step: 1 | -1): number {
  const border = stream.tokens[step === 1 ? place - 1 : place];
  const sentence = border === undefined ? -1 : side.sentenceOf[border];
  let count = 0;
  for (
    let k = step === 1 ? place : place - 1;
    k >= 0 && k < stream.tokens.length && side.sentenceOf[stream.tokens[k] ?? -1] === sentence;
    k += step
  )
    count++;
  return count;
}

/** Quotations of a whose words b gives without marks. */
function plainFindings(reading: Reading, quotations: readonly Stream[], matched: ReadonlySet<number>): Finding[] {
  const { pair, ofA } = reading;
  const open = quotations.filter(
    (quotation) => !(matched.has(quotation.quotation) || reading.verbatimA[sentenceOf(pair.a, quotation)] || isTitle(pair.a, quotation)),
  );
  if (open.length === 0) return [];
  const plain = plainStreams(pair.b);
  const counter = new ContentCounter(pair, pair.b, plain);
  let cells = 0;
  return open.flatMap((quotation) => {
    const partners = ofA[sentenceOf(pair.a, quotation)] ?? [];
    const { size, common } = counter.count(pair.a, quotation);
    if (size <= SHORT_CONTENT) return fewWordsFindings(reading, quotation, contentOf(pair.a, quotation));
    const aligned = new Set(partners.map((passage) => passage.b));
    let best: StreamMatch | null = null;
    plain.forEach((stream, j) => {
      // No stream needs less, aligned or not.
      if ((common[j] as number) < MIN_PLAIN_CONTENT / 2) return;
      const least = MIN_PLAIN_CONTENT * (aligned.has(sentenceOf(pair.b, stream)) ? 0.5 : 1);
      if ((common[j] as number) < least || cells > MAX_CELLS) return;
      if (commonBigrams(pair, quotation, stream) < MIN_SEEDS) return;
      cells += MATCH_COST + quotation.tokens.length * stream.tokens.length;
      const match = matchStreams(pair, quotation, stream);
      if (match && match.content >= least && coverage(match) >= MIN_PLAIN_SHARE && match.score > (best?.score ?? 0)) best = match;
    });
    return best === null || isSetOff(pair, best) ? [] : [plainFinding(pair, best)];
  });
}

function contentOf(side: Side, stream: Stream): Set<number> {
  return new Set(stream.tokens.map((token) => side.terms[token] ?? -1).filter((term) => term >= 0));
}

/** Names of works and shows stand in quotation marks too: every content word has a capital. */
function isTitle({ terms, traits }: Side, quotation: Stream): boolean {
  return quotation.tokens.every((token) => (terms[token] ?? -1) < 0 || ((traits[token] ?? 0) & TOKEN_TRAITS.capital) !== 0);
}

function coverage(match: StreamMatch): number {
  const same = match.runs.filter((run) => run.equal).reduce((sum, run) => sum + run.aTo - run.aFrom, 0);
  return same / match.a.tokens.length;
}

/** Share of a sentence that the quoted words are where it is little else, and words in a row from which on nobody writes them by chance. */
const MIN_POSTED = 0.9;
const MANY_WORDS = 12;

/** Whether b gives the very words too, set off without marks: as a post, a statement or a transcript that the page shows in a frame. */
function isSetOff(pair: Pair, match: StreamMatch): boolean {
  return (isPosted(pair, match) || match.runs.some(isLong)) && !isTelling(pair, match, changesOf(pair, match));
}

function isLong({ equal, aFrom, aTo }: StreamRun): boolean {
  return equal && aTo - aFrom >= MANY_WORDS;
}

/** What differs; nothing where that is small words alone. */
function changesOf({ a, b }: Pair, match: StreamMatch): StreamRun[] {
  const changed = match.runs.filter((run) => !run.equal);
  const isSmall = ({ tokens: all }: Side, { tokens }: Stream, from: number, to: number): boolean =>
    tokens.slice(from, to).every((token) => SMALL.has(all[token]?.norm ?? ''));
  return changed.every((run) => isSmall(a, match.a, run.aFrom, run.aTo) && isSmall(b, match.b, run.bFrom, run.bTo)) ? [] : changed;
}

/** Words that two who heard one remark write down or leave out alike: of 34 alterations by these alone none was judged worth telling. */
const SMALL: ReadonlySet<string> = new Set('a an the that and so then of just really'.split(' '));

function isPosted({ b }: Pair, match: StreamMatch): boolean {
  const [from, to] = extent(match, 'b');
  return to - from >= MIN_POSTED * match.b.tokens.length || b.analysis.sentences[sentenceOf(b, match.b)]?.role === 'tweet';
}

/** Weight taken off what b sets off with other words: it is not the reporter's own statement. */
const POSTED = 0.2;

function plainFinding(pair: Pair, match: StreamMatch): Finding {
  const a = runSpan(pair.a, match.a, 0, match.a.tokens.length);
  const b = runSpan(pair.b, match.b, ...extent(match, 'b'));
  const changed = changesOf(pair, match);
  const altered = isTelling(pair, match, changed) ? 0.1 : 0;
  const weight = 0.2 + Math.min(0.15, match.content * 0.02) + altered - (isPosted(pair, match) ? POSTED : 0);
  const note = `“${phrase(pair.a, a)}” → ${phrase(pair.b, b)}`;
  const quote = { class: 'paraphrased' as const, operations: operationsOf(pair, match, changed) };
  return { kind: 'quote', a: [a], b: [b], confidence: 0.6, weight, note, quote };
}
