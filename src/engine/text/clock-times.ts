import { pad } from './calendar.ts';
import { isAmong, isDigit, isSpace } from './characters.ts';

/** A time of day at one place of a text. */
export interface ClockTime {
  end: number;
  /** `17:00`. */
  value: string;
}

const TWELVE_HOURS = /(\d{1,2})(?:[:.](\d{2}))?\s?([apAP])\.?\s?[mM]\b\.?/y;
const TWENTY_FOUR_HOURS = /(\d{1,2}):(\d{2})(?!\d)/y;
const MILITARY = /(\d{2})(\d{2})(?=\s(?:GMT|UTC|local time|hours)\b)/y;
/** A pattern of its own: behind so much that may be left out, it would be compiled for every case. */
const ZONE = /\s(?:GMT|UTC|local time|hours|E[SD]?T|P[SD]?T|C[ESD]{0,2}T|BST|IST)\b/y;

/** The time of day written at `offset` (`5 p.m.`, `10:30`, `1430 GMT`), or null. */
export function readClockTime(text: string, offset: number): ClockTime | null {
  let i = offset;
  while (i < offset + 4 && isDigit(text.charCodeAt(i))) i++;
  const next = text.charAt(i);
  const hasMinutes = (next === ':' || next === '.') && isDigit(text.charCodeAt(i + 1)) && isDigit(text.charCodeAt(i + 2));
  const half = isSpace(next.charCodeAt(0)) ? text.charAt(i + 1) : next;
  const time = hasMinutes || isAmong(half, 'apAP') ? read(TWELVE_HOURS, text, offset) : null;
  if (time) return time;
  // The patterns are dear, and most digits are no times.
  if (hasMinutes && next === ':') return read(TWENTY_FOUR_HOURS, text, offset);
  return i === offset + 4 && isSpace(next.charCodeAt(0)) && isAmong(text.charAt(i + 1), 'GUlh') ? read(MILITARY, text, offset) : null;
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
  ZONE.lastIndex = pattern.lastIndex;
  return { end: ZONE.test(text) ? ZONE.lastIndex : pattern.lastIndex, value: `${pad(hour, 2)}:${pad(minute, 2)}` };
}
