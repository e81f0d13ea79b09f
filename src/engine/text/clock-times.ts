import { pad } from './calendar.ts';
import { isDigit, isSpace } from './characters.ts';

/** A time of day at one place of a text. */
export interface ClockTime {
  end: number;
  /** `17:00`. */
  value: string;
}

const TWELVE_HOURS = /(\d{1,2})(?:[:.](\d{2}))?\s?([apAP])\.?\s?[mM]\b\.?(?:\s(?:GMT|UTC|local time|E[SD]?T|P[SD]?T|C[SD]?T|BST|IST)\b)?/y;
const TWENTY_FOUR_HOURS = /(\d{1,2}):(\d{2})(?:\s(?:GMT|UTC|local time|hours|E[SD]?T|P[SD]?T|C[ES]{0,2}T|BST|IST)\b)?(?!\d)/uy;
const MILITARY = /(\d{2})(\d{2})\s(?:GMT|UTC|local time|hours)\b/uy;

/** The time of day written at `offset` (`5 p.m.`, `10:30`, `1430 GMT`), or null. */
export function readClockTime(text: string, offset: number): ClockTime | null {
  if (!mayBeTime(text, offset)) return null;
  return read(TWELVE_HOURS, text, offset) ?? read(TWENTY_FOUR_HOURS, text, offset) ?? read(MILITARY, text, offset);
}

/** What may stand right behind the digits of a time: a colon or point, `a` and `p` with or without a space, a zone behind a space. */
function mayBeTime(text: string, offset: number): boolean {
  let i = offset;
  while (i < offset + 4 && isDigit(text.charCodeAt(i))) i++;
  const next = text.charAt(i);
  if (next === ':' || next === '.' || 'apAP'.includes(next || ' ')) return true;
  return isSpace(next.charCodeAt(0)) && 'apAPGUlhEPCBIgu'.includes(text.charAt(i + 1) || ' ');
}

function read(pattern: RegExp, text: string, offset: number): ClockTime | null {
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  if (!match) return null;
  const half = match[3]?.toLowerCase();
  let hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (minute > 59 || hour > 23 || (half !== undefined && (hour > 12 || hour === 0))) return null;
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  return { end: offset + match[0].length, value: `${pad(hour, 2)}:${pad(minute, 2)}` };
}
