import { contrast, type Finding, touches } from '../describe-difference.ts';
import { type Pair, type Side, spanOf } from '../pair.ts';
import type { Reading } from '../passages.ts';
import { findReplacements, type Replacement } from '../replacements.ts';
import { isTypo } from '../typo.ts';

/**
 * Other words for the same thing in aligned passages, the more telling the heavier. Figures, dates, names and quoted words are left to
 * their own kinds; `corresponding` are figures and dates found to differ, which hold what stands around them in place.
 */
export function wordingDifferences({ pair, open }: Reading, corresponding: readonly Finding[]): Finding[] {
  const fixed = corresponding.flatMap(({ a, b }) => (a[0] && b[0] ? [{ a: a[0], b: b[0] }] : []));
  return open.flatMap((passage) => {
    return findReplacements(pair, passage, fixed)
      .filter((found) => isPlain(pair.a, found.aFrom, found.aTo) && isPlain(pair.b, found.bFrom, found.bTo) && !isSpelling(pair, found))
      .map((found) => findingOf(pair, found));
  });
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
