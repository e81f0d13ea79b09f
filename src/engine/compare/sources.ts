import type { Span } from '../report.ts';
import type { Attribution } from '../text/analysis.ts';
import { DEMONYMS, GIVEN_NAMES } from '../text/gazetteer.ts';
import { ROLE_NOUNS } from '../text/titles.ts';
import { touches } from './describe-difference.ts';
import { type Pair, type Side, tokensIn } from './pair.ts';

/** Words that stand for a person named before, and those that stand for too many things to guess. */
const PERSONAL: ReadonlySet<string> = new Set(['he', 'she']);
const OPEN: ReadonlySet<string> = new Set(['they', 'it', 'i', 'we', 'you', 'who', 'one', 'some', 'others', 'many', 'both']);

/** Written statements: two of them without a name are one, whatever each report calls it. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  'statement letter report document documents memo memorandum guidance guidelines proposal draft plan filing complaint text transcript release order study paper readout data figures records lawsuit ordinance bill law'.split(
    ' ',
  ),
);

/** How many attributions back a pronoun may point. */
const MAX_BACK = 3;

/** Whether two attributions name one source, as far as one can tell; what could be the same is not called another. */
export function isSameSource(pair: Pair, a: Attribution, b: Attribution): boolean {
  const x = resolveSource(pair.a, a);
  const y = resolveSource(pair.b, b);
  if (!x || !y) return true;
  const [entityX, entityY] = [entityIn(pair.a, x), entityIn(pair.b, y)];
  if (entityX !== null && entityX === entityY) return true;
  const [wordsX, wordsY] = [conceptsIn(pair, pair.a, x), conceptsIn(pair, pair.b, y)];
  if (wordsX.size === 0 || wordsY.size === 0 || isGivenName(pair.a, x) || isGivenName(pair.b, y)) return true;
  for (const word of wordsX) if (wordsY.has(word)) return true;
  if (isDocument(pair.a, x) && isDocument(pair.b, y)) return true;
  return mayMean(pair.a, x, pair.b, entityY) || mayMean(pair.b, y, pair.a, entityX);
}

/**
 * Whether a description may mean the person whom the other report names: `the president`, and `the Ohio senator` where the report that
 * says so names her elsewhere.
 */
function mayMean(side: Side, span: Span, other: Side, entity: number | null): boolean {
  if (entity === null || namesPerson(side, span)) return false;
  const words = side.text.slice(span.start, span.end);
  if (!/^(?:the|his|her|their|its)\s/iu.test(words) && !/\bthe\s$/iu.test(side.text.slice(Math.max(0, span.start - 5), span.start)))
    return false;
  if (words.slice(1) === words.slice(1).toLowerCase()) return true;
  const last = side.tokens[tokensIn(side.tokens, span)[1] - 1]?.norm ?? '';
  return (ROLE_NOUNS.has(last) || DEMONYMS.has(last)) && isPerson(other, entity) && side.entityNumbers.includes(entity);
}

/** `said Robert`: a given name alone says too little of who it is. */
function isGivenName(side: Side, span: Span): boolean {
  const [from, to] = tokensIn(side.tokens, span);
  return to - from === 1 && GIVEN_NAMES.has(side.tokens[from]?.norm ?? '');
}

function namesPerson(side: Side, span: Span): boolean {
  return side.analysis.names.some((mention) => touches(mention, span) && side.analysis.entities[mention.entity]?.type === 'person');
}

function isPerson(side: Side, entity: number): boolean {
  return side.analysis.entities[side.entityNumbers.indexOf(entity)]?.type === 'person';
}

function isDocument(side: Side, span: Span): boolean {
  const [from, to] = tokensIn(side.tokens, span);
  for (let i = from; i < to; i++) if (DOCUMENTS.has(side.tokens[i]?.norm ?? '')) return entityIn(side, span) === null;
  return false;
}

/** One string for each source of a report. */
export function sourceKey(pair: Pair, side: Side, attribution: Attribution): string {
  const source = resolveSource(side, attribution) ?? attribution.source;
  const entity = entityIn(side, source);
  return entity === null ? [...conceptsIn(pair, side, source)].join(' ') : `entity ${entity}`;
}

/** The words that name the source: for `he` and `she` those of the last source named before; null where nobody can tell. */
export function resolveSource(side: Side, attribution: Attribution): Span | null {
  const pronoun = pronounOf(side, attribution.source);
  if (pronoun === null) return attribution.source;
  if (!PERSONAL.has(pronoun)) return null;
  const { attributions } = side.analysis;
  let back = 0;
  for (let i = attributions.length - 1; i >= 0 && back < MAX_BACK; i--) {
    const other = attributions[i];
    if (!other || other.start >= attribution.start) continue;
    back++;
    if (pronounOf(side, other.source) === null) return other.source;
  }
  return null;
}

/** Whether a source is a word that stands for another. */
export function pronounOf(side: Side, span: Span): string | null {
  const [from, to] = tokensIn(side.tokens, span);
  const norm = side.tokens[from]?.norm ?? '';
  return to - from === 1 && (PERSONAL.has(norm) || OPEN.has(norm)) ? norm : null;
}

/** Pair-wide number of the last name in a span, null where it has none. */
export function entityIn(side: Side, span: Span): number | null {
  const name = side.analysis.names.findLast((mention) => touches(mention, span));
  return name ? (side.entityNumbers[name.entity] ?? null) : null;
}

function conceptsIn(pair: Pair, side: Side, span: Span): Set<number> {
  const [from, to] = tokensIn(side.tokens, span);
  const found = new Set<number>();
  for (let i = from; i < to; i++) {
    const term = side.terms[i] ?? -1;
    if (term >= 0) found.add(pair.concepts[term] ?? term);
  }
  return found;
}
