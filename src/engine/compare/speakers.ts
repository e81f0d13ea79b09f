import type { Span } from '../report.ts';
import { sentenceAt, touches } from './describe-difference.ts';
import type { Pair, Side } from './pair.ts';
import { isTypo } from './typo.ts';

/** Characters between a quotation and the name of its speaker; further off the name is a guess. */
const MAX_DISTANCE = 80;

/** Who is quoted, with the reporting verb where it stands beside the name; null where none is named. */
export function speakerSpan(side: Side, quotation: number): Span | null {
  return side.analysis.quotations[quotation]?.speaker ?? null;
}

/**
 * Whether two quotations are put in the mouths of two people whom both reports tell apart. Unknown speakers are never other ones, and neither
 * is whoever is named beside the other: `Roe’s spokeswoman, Jane Moss, said` gives what Roe says.
 */
export function isOtherSpeaker(pair: Pair, quotationA: number, quotationB: number): boolean {
  const a = speakerEntity(pair.a, quotationA);
  const b = speakerEntity(pair.b, quotationB);
  if (a === null || b === null || a.entity === b.entity || a.surname === b.surname || isTypo(a.surname, b.surname)) return false;
  return !isNamedAround(pair.a, quotationA, b.entity) && !isNamedAround(pair.b, quotationB, a.entity);
}

/** Whether the sentences of a quotation and its speaker name or refer to an entity. */
function isNamedAround(side: Side, quotation: number, entity: number): boolean {
  const { parts = [], speaker = null } = side.analysis.quotations[quotation] ?? {};
  return [speaker, ...parts].some((span) => span !== null && side.entities[sentenceAt(side, span)]?.includes(entity));
}

/** The person named as speaker in the quotation's own sentence; a name elsewhere is a guess, and so is one inside a longer phrase. */
function speakerEntity(side: Side, quotation: number): { entity: number; surname: string } | null {
  const speaker = speakerSpan(side, quotation);
  const part = side.analysis.quotations[quotation]?.parts.at(-1);
  if (!speaker || !part || !side.analysis.quotations[quotation]?.cue) return null;
  if (speaker.end < part.start - MAX_DISTANCE || speaker.start > part.end + MAX_DISTANCE) return null;
  const name = side.analysis.names.findLast((mention) => touches(mention, speaker) && mention.end >= speaker.end);
  if (!name || side.analysis.entities[name.entity]?.type !== 'person') return null;
  const entity = side.entityNumbers[name.entity];
  // Of one surname they may be one person whom a report names too seldom to tell.
  return entity === undefined ? null : { entity, surname: side.text.slice(name.start, name.end).split(/\s+/u).at(-1) ?? '' };
}
