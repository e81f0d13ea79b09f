import type { Span } from '../../report.ts';
import { REPORTING_VERBS } from '../../text/reporting-verbs.ts';
import { contrast, type Finding, touches } from '../describe-difference.ts';
import { type Pair, type Side, spanOf, tokensIn } from '../pair.ts';
import { EDITED_LIKENESS, type Passage, type Reading } from '../passages.ts';
import { findReplacements, fixedIn, type Replacement } from '../replacements.ts';
import { isToned } from '../toned-words.ts';
import { isTypo } from '../typo.ts';
import type { WordChange } from '../word-diff.ts';
import { isChoice, isPlain, rarityOf, synonymDifferences } from './synonyms.ts';

/** Most content words of one side that others replace. */
const MAX_REPLACED = 2;

/** Sentences at least this alike hold each word in its place. */
const ALIKE = 0.6;

/** Sentences less alike than this share words by chance. */
const RELATED = 0.4;

/**
 * Other words for the same thing in aligned passages, the more telling the heavier. Figures, dates, names and quoted words are left to
 * their own kinds; `corresponding` are figures and dates found to differ, which hold what stands around them in place.
 */
export function wordingDifferences(reading: Reading, corresponding: readonly Finding[]): Finding[] {
  const { pair, open } = reading;
  const fixed = corresponding.flatMap(({ a, b }) => (a[0] && b[0] ? [rangesOf(pair, a[0], b[0])] : []));
  return [...synonymDifferences(reading), ...open.flatMap((passage) => replacedWords(reading, passage, fixed))];
}

function rangesOf(pair: Pair, a: Span, b: Span): WordChange {
  const inA = tokensIn(pair.a, a);
  const inB = tokensIn(pair.b, b);
  return { aFrom: inA.from, aTo: inA.to, bFrom: inB.from, bTo: inB.to };
}

function replacedWords({ pair, isEdition }: Reading, passage: Passage, fixed: readonly WordChange[]): Finding[] {
  if (passage.likeness < RELATED && fixedIn(pair, passage, fixed).length === 0) return [];
  return findReplacements(pair, passage, fixed)
    .filter((found) => isHeld(found) && (isEdition || isTelling(pair, found)) && isOtherWord(pair, found) && !isSpelling(pair, found))
    .filter((found) => !isInSource(pair.a, found.aFrom) && !isInSource(pair.b, found.bFrom))
    .filter((found) => isPlain(pair.a, found.aFrom, found.aTo) && isPlain(pair.b, found.bFrom, found.bTo))
    .map((found) => findingOf(pair, found));
}

/**
 * One word for one, or two for two, between words that both sentences have; one for two only where the sentences are alike. What stands
 * at the end of a sentence, or is longer on one side, is another statement. In sentences that share little, both ends must be held, or
 * figures or dates that correspond stand beside it.
 */
function isHeld({ passage, anchors, isBesideFixed, contentA, contentB }: Replacement): boolean {
  const [few, many] = [Math.min(contentA.length, contentB.length), Math.max(contentA.length, contentB.length)];
  if (many > MAX_REPLACED) return false;
  if (isBesideFixed) return true;
  if (few < many) return passage.likeness >= EDITED_LIKENESS && anchors === 2;
  return anchors === 2 ? passage.likeness >= RELATED : anchors === 1 && passage.likeness >= ALIKE;
}

/** Most exchanges in what is told anew are for variety, or another turn of the sentence: only one to a toned word is a choice that tells. */
function isTelling(pair: Pair, { contentA, contentB }: Replacement): boolean {
  if (contentA.length > 1 || contentB.length > 1) return false;
  return judges(pair.a, contentA, pair.b, contentB) || judges(pair.b, contentB, pair.a, contentA);
}

/** Whether a word is toned, and speaks of speech only where the other does. */
function judges(side: Side, content: readonly number[], other: Side, there: readonly number[]): boolean {
  return isToned(side, content) && (isSaying(other, there) || isToned(other, there) || !isSaying(side, content));
}

/** Stems of nouns of speech. */
const REMARKS: ReadonlySet<string> = new Set(['statement', 'remark', 'comment']);

/** Whether a word is of speech: `the gate that admits carts` beside `gives` admits no fault. */
function isSaying({ tokens }: Side, [token]: readonly number[]): boolean {
  const { norm = '', stem = '' } = tokens[token ?? -1] ?? {};
  return REPORTING_VERBS.has(norm) || REMARKS.has(stem);
}

/** Whether a token stands in the words that name a source: another source is no other word. */
function isInSource(side: Side, token: number): boolean {
  const span = spanOf(side, token, token + 1);
  return side.analysis.attributions.some(({ source }) => touches(source, span));
}

/** One word for another that is neither a form of it nor a verb that, like it, only says that somebody spoke; longer runs always are. */
function isOtherWord(pair: Pair, { contentA, contentB }: Replacement): boolean {
  return contentA.length > 1 || contentB.length > 1 || isChoice(pair, contentA[0] ?? -1, contentB[0] ?? -1);
}

function findingOf(pair: Pair, found: Replacement): Finding {
  const a = spanOf(pair.a, found.aFrom, found.aTo);
  const b = spanOf(pair.b, found.bFrom, found.bTo);
  const information = Math.min(1, (rarityOf(pair, pair.a, found.contentA) + rarityOf(pair, pair.b, found.contentB)) / 8);
  const confidence = 0.3 + 0.2 * found.anchors + 0.3 * found.passage.likeness;
  return { kind: 'wording', a: [a], b: [b], confidence, weight: 0.15 + 0.35 * information * confidence, note: contrast(pair, a, b) };
}

function isSpelling(pair: Pair, { contentA, contentB }: Replacement): boolean {
  const words = (side: Side, tokens: readonly number[]): string => tokens.map((token) => side.tokens[token]?.norm ?? '').join('');
  const [one, other] = [words(pair.a, contentA), words(pair.b, contentB)];
  return one === other || isTypo(one, other);
}
