import type { Span } from '../report.ts';
import type { Pair, Side } from './pair.ts';
import { touches } from './describe-difference.ts';

/** Who is quoted, with the reporting verb where it stands beside the name; null where none is named. */
export function speakerSpan(side: Side, quotation: number): Span | null {
  return side.analysis.quotations[quotation]?.speaker ?? null;
}

/** Whether two quotations are put in the mouths of two people whom both reports tell apart. Unknown speakers are never other ones. */
export function isOtherSpeaker(pair: Pair, quotationA: number, quotationB: number): boolean {
  const a = speakerEntity(pair.a, quotationA);
  const b = speakerEntity(pair.b, quotationB);
  return a !== null && b !== null && a !== b;
}

function speakerEntity(side: Side, quotation: number): number | null {
  const speaker = speakerSpan(side, quotation);
  if (!speaker) return null;
  const name = side.analysis.names.find((mention) => touches(mention, speaker));
  if (!name || side.analysis.entities[name.entity]?.type !== 'person') return null;
  return side.entityNumbers[name.entity] ?? null;
}
