import type { Attribution, Entity, NameMention, Quotation } from './analysis.ts';
import type { ParsedText } from './parsed-text.ts';
export function assignSpeakers(_parsed: ParsedText, quotations: Quotation[], _attributions: readonly Attribution[], _names: readonly NameMention[], _entities: readonly Entity[]): Quotation[] { return quotations; }
