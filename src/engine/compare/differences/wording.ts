import type { Span } from '../../report.ts';
import { contrast, type Finding, touches } from '../describe-difference.ts';
import { type Pair, type Side, spanOf } from '../pair.ts';
import type { Passage, Reading } from '../passages.ts';
import { findReplacements, type Replacement } from '../replacements.ts';
import { isTypo } from '../typo.ts';

/** Sentences at least this alike hold each word in its place. */
const ALIKE = 0.6;

/** Sentences less alike than this share words by chance. */
const RELATED = 0.4;

/**
 * Other words for the same thing in aligned passages, the more telling the heavier. Figures, dates, names and quoted words are left to
 * their own kinds; `corresponding` are figures and dates found to differ, which hold what stands around them in place.
 */
export function wordingDifferences({ pair, open, verbatimA, verbatimB }: Reading, corresponding: readonly Finding[]): Finding[] {
  const fixed = corresponding.flatMap(({ a, b }) => (a[0] && b[0] ? [{ a: a[0], b: b[0] }] : []));
  return [...otherChoices(pair, verbatimA, verbatimB), ...open.flatMap((passage) => replacedWords(pair, passage, fixed))];
}

function replacedWords(pair: Pair, passage: Passage, fixed: readonly { a: Span; b: Span }[]): Finding[] {
  return [
    ...synonyms(pair, passage),
    ...findReplacements(pair, passage, fixed)
      .filter((found) => isPlain(pair.a, found.aFrom, found.aTo) && isPlain(pair.b, found.bFrom, found.bTo) && !isSpelling(pair, found))
      .filter((found) => isHeld(found))
      .map((found) => findingOf(pair, found)),
  ];
}

/**
 * The word that each report chooses for an act of the same party throughout: `Israeli attacks` here, `Israel's airstrikes` there, where neither
 * report uses the other's word.
 */
function otherChoices(pair: Pair, verbatimA: readonly boolean[], verbatimB: readonly boolean[]): Finding[] {
  const b = namedActs(pair.b, pair.a, verbatimB);
  const told = new Set<string>();
  return namedActs(pair.a, pair.b, verbatimA).flatMap(({ name, term, token }) => {
    const concept = pair.concepts[term] ?? term;
    const other = b.find((act) => act.name === name && act.term !== term && (pair.concepts[act.term] ?? act.term) === concept);
    if (!other || told.has(`${name} ${concept}`)) return [];
    told.add(`${name} ${concept}`);
    return [synonymFinding(pair, token, other.token)];
  });
}

/** Plain words up to two places behind a word with a capital, with that word's term, that the other report nowhere uses. */
function namedActs(side: Side, other: Side, verbatim: readonly boolean[]): { name: number; term: number; token: number }[] {
  const there = new Set(other.terms);
  const acts: { name: number; term: number; token: number }[] = [];
  side.terms.forEach((name, i) => {
    const sentence = side.sentenceOf[i] ?? -1;
    if (name < 0 || !side.compared[sentence] || verbatim[sentence] || !isCapital(side, i)) return;
    for (let token = i + 1; token <= i + 2 && side.sentenceOf[token] === sentence; token++) {
      const term = side.terms[token] ?? -1;
      if (term >= 0 && !there.has(term) && !isCapital(side, token) && isPlain(side, token, token + 1)) acts.push({ name, term, token });
    }
  });
  return acts;
}

function isCapital(side: Side, token: number): boolean {
  const first = side.text.charAt(side.tokens[token]?.start ?? 0);
  return first !== first.toLowerCase();
}

/**
 * In sentences that share little, a replacement is believed beside figures or dates that correspond, or where both ends are held and the
 * sentences still share a good part.
 */
function isHeld({ passage, anchors, isBesideFixed }: Replacement): boolean {
  return passage.likeness >= ALIKE || isBesideFixed || (anchors === 2 && passage.likeness >= RELATED);
}

/** Words of one meaning in news (`news-synonyms.ts`) of which each sentence uses another. */
function synonyms(pair: Pair, passage: Passage): Finding[] {
  const a = firstTokens(pair.a, passage.a);
  const b = firstTokens(pair.b, passage.b);
  const byConcept = new Map([...b].filter(([term]) => !a.has(term)).map(([term, token]) => [pair.concepts[term] ?? term, token]));
  return [...a].flatMap(([term, tokenA]) => {
    const tokenB = b.has(term) ? undefined : byConcept.get(pair.concepts[term] ?? term);
    if (tokenB === undefined || !isPlain(pair.a, tokenA, tokenA + 1) || !isPlain(pair.b, tokenB, tokenB + 1)) return [];
    return [synonymFinding(pair, tokenA, tokenB)];
  });
}

function synonymFinding(pair: Pair, tokenA: number, tokenB: number): Finding {
  const [a, b] = [spanOf(pair.a, tokenA, tokenA + 1), spanOf(pair.b, tokenB, tokenB + 1)];
  const information = Math.min(1, (rarity(pair, pair.a, [tokenA]) + rarity(pair, pair.b, [tokenB])) / 8);
  return { kind: 'wording', a: [a], b: [b], confidence: 0.6, weight: 0.2 + 0.25 * information, note: contrast(pair, a, b) };
}

/** The terms of a sentence, each with the token it first stands at. */
function firstTokens(side: Side, sentence: number): Map<number, number> {
  const tokens = new Map<number, number>();
  for (let i = side.from[sentence] ?? 0; i < (side.to[sentence] ?? 0); i++) {
    const term = side.terms[i] ?? -1;
    if (term >= 0 && !tokens.has(term)) tokens.set(term, i);
  }
  return tokens;
}

function findingOf(pair: Pair, found: Replacement): Finding {
  const a = spanOf(pair.a, found.aFrom, found.aTo);
  const b = spanOf(pair.b, found.bFrom, found.bTo);
  const information = Math.min(1, (rarity(pair, pair.a, found.contentA) + rarity(pair, pair.b, found.contentB)) / 8);
  const confidence = 0.3 + 0.2 * found.anchors + 0.3 * found.passage.likeness;
  return { kind: 'wording', a: [a], b: [b], confidence, weight: 0.15 + 0.35 * information * confidence, note: contrast(pair, a, b) };
}

function rarity(pair: Pair, side: Side, tokens: readonly number[]): number {
  return tokens.reduce((sum, token) => sum + (pair.idf[side.terms[token] ?? -1] ?? 0), 0) / Math.max(1, tokens.length);
}

/** Neither a number, nor a name, nor a date, nor quoted. */
function isPlain(side: Side, from: number, to: number): boolean {
  const span = spanOf(side, from, to);
  for (let i = from; i < to; i++) if ((side.quotationOf[i] ?? -1) >= 0 || /^\d/u.test(side.tokens[i]?.norm ?? '')) return false;
  const { dates, names, figures } = side.analysis;
  return ![...dates, ...names, ...figures.map((figure) => figure.number)].some((other) => touches(other, span));
}

function isSpelling(pair: Pair, { contentA, contentB }: Replacement): boolean {
  const words = (side: Side, tokens: readonly number[]): string => tokens.map((token) => side.tokens[token]?.norm ?? '').join('');
  const [one, other] = [words(pair.a, contentA), words(pair.b, contentB)];
  return one === other || isTypo(one, other);
}
