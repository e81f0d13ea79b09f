import type { Attribution, Entity, NameMention, Quotation } from './analysis.ts';
import type { ParsedText } from './parsed-text.ts';
export function findAttributions(_parsed: ParsedText, _quotations: readonly Quotation[], _names: readonly NameMention[], _entities: readonly Entity[]): Attribution[] { return []; }
