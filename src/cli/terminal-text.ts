import type { Span } from '../engine/report.ts';

/**
 * Breaks a text into lines of at most `columns` characters, at white space where there is some. The answer gives the lines as
 * ranges of the text, so that marks by offset stay true; an empty text has no lines.
 */
export function wrapSpans(text: string, columns: number): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start < text.length) {
    let end = Math.min(text.length, start + columns);
    if (end < text.length && text[end] !== ' ') {
      const space = text.lastIndexOf(' ', end);
      end = space > start ? space : end;
    }
    lines.push({ start, end });
    start = end;
    while (text[start] === ' ') {
      start++;
    }
  }
  return lines;
}
