import type { Span } from '../report.ts';
import type { Attribution, NameMention } from '../text/analysis.ts';
import { firstTouching, touches } from './describe-difference.ts';
import { type Pair, type Side, tokensIn } from './pair.ts';
import { termsIn } from './statements.ts';

/** Words that stand for a person named before, and those that stand for too many things to guess. */
const PERSONAL: ReadonlySet<string> = new Set(['he', 'she']);
const OPEN: ReadonlySet<string> = new Set(['they', 'it', 'i', 'we', 'you', 'who', 'one', 'some', 'others', 'many', 'both']);

/** How many attributions back a pronoun may point. */
const MAX_BACK = 3;

/** One string for each source of a report. */
export function sourceKey(pair: Pair, side: Side, attribution: Attribution): string {
  const source = resolveSource(side, attribution) ?? attribution.source;
  const entity = entityIn(side, source);
  return entity === null ? [...termsIn(pair, side, tokensIn(side, source))].join(' ') : `entity ${entity}`;
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
  const { from, to } = tokensIn(side, span);
  const norm = side.tokens[from]?.norm ?? '';
  return to - from === 1 && (PERSONAL.has(norm) || OPEN.has(norm)) ? norm : null;
}

/**
 * Whether the words beside the cue are a pronoun, whoever it was taken for: a source that stands elsewhere than its cue is the name that
 * `he` was resolved to, except for the further sentences of a quotation, which are given with their cue alone.
 */
export function isPronounSource(side: Side, { start, end, source, cue }: Attribution): boolean {
  if (pronounOf(side, source) !== null) return true;
  const isOfQuotation = start === cue.start && end === cue.end;
  return !isOfQuotation && (source.end <= start || source.start >= end);
}

/** Pair-wide number of what a source names, null where it names nothing: `Norva’s officials` is not Norva. */
export function entityIn(side: Side, span: Span): number | null {
  const name = namedIn(side, span);
  return name ? (side.entityNumbers[name.entity] ?? null) : null;
}

/** The last name in a span that is neither an owner (`the mayor’s lawyer`) nor a place that says where somebody is from. */
export function namedIn(side: Side, span: Span): NameMention | undefined {
  const { names, entities } = side.analysis;
  const first = firstTouching(names, span);
  if (!first) return undefined;
  let found: NameMention | undefined;
  for (let i = names.indexOf(first); i < names.length; i++) {
    const name = names[i] as NameMention;
    if (!touches(name, span)) break;
    const isWhole = name.start <= span.start && name.end >= span.end;
    if (isWhole || !(isOwner(side, name, span) || entities[name.entity]?.type === 'place')) found = name;
  }
  return found;
}

function isOwner({ text }: Side, { end }: Span, span: Span): boolean {
  return end < span.end && (text.charAt(end) === '’' || text.charAt(end) === "'");
}
