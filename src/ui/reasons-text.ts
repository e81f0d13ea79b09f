import type { Reasons } from '../engine/match/match.ts';
import { formatList, text } from '../texts/text.ts';

/** More than this many of a kind tell a reader nothing more. */
const MAX_ITEMS = 3;

/** Why two reports were matched, as one phrase; shared words only where no name or figure is shared. Empty where nothing is known. */
export function reasonsText(reasons: Reasons): string {
  const phrases: string[] = [];
  if (reasons.names.length > 0) phrases.push(text('reasonNames', listOf(reasons.names)));
  if (reasons.figures.length > 0) phrases.push(text('reasonFigures', listOf(reasons.figures)));
  if (phrases.length === 0 && reasons.words.length > 0) phrases.push(text('reasonWords', listOf(reasons.words)));
  return phrases.join('; ');
}

function listOf(items: string[]): string {
  return formatList(items.slice(0, MAX_ITEMS));
}
