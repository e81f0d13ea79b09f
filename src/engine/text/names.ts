import type { Entity, NameMention } from './analysis.ts';
import type { ParsedText } from './parsed-text.ts';
export function findNames(_parsed: ParsedText): { names: NameMention[]; entities: Entity[] } { return { names: [], entities: [] }; }
