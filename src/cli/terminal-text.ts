import type { Span } from '../engine/report.ts';

/** Cuts a text behind the last word that ends within so many characters, with an ellipsis where something was cut. */
export function truncateText(text: string, columns: number): string {
  if (text.length <= columns) return text;
  const most = Math.max(0, columns - 1);
  // Behind a word, unless it is endless.
  const end = text.lastIndexOf(' ', most);
  return `${text.slice(0, end < most / 2 ? most : end).trimEnd()}…`;
}

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
