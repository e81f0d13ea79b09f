import type { Quotation } from './analysis.ts';
import type { ParsedText } from './parsed-text.ts';
export function findQuotations(_parsed: ParsedText): Quotation[] { return []; }
