import type { Span } from '../../report.ts';
import type { Side } from '../pair.ts';

/** No code in brackets is longer. */
const MAX_BRACKET = 40;

/** Whether a name is a code of what stands before it or something said of it in brackets: `the franc EURCHF= ,`, `<.DJI>`, `Adler Inc. (nasdaq: ADLR - news)`. */
export function isCode({ text }: Side, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - MAX_BRACKET), start);
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return true;
  return /^=/u.test(text.slice(end, end + 1)) || /(?:^|[\s<])[.<]$/u.test(text.slice(Math.max(0, start - 2), start));
}
