import type { Span } from '../engine/report.ts';

/** Longest passage shown whole, in UTF-16 code units: some ten lines of the popup. */
const MAX_LENGTH = 600;

const SPACE = /\s/u;

/**
 * The part of `passage` to show: all of it where it is at most 600 long, else a window of that length that begins shortly
 * before `focus`, cut at spaces where there are any near.
 */
export function excerpt(source: string, passage: Span, focus: number): Span {
  if (passage.end - passage.start <= MAX_LENGTH) return passage;
  const latestStart = passage.end - MAX_LENGTH;
  const start = Math.max(passage.start, Math.min(focus - MAX_LENGTH / 4, latestStart));
  const end = Math.min(passage.end, start + MAX_LENGTH);
  return {
    start: start === passage.start ? start : nextWordStart(source, start, focus),
    end: end === passage.end ? end : lastWordEnd(source, end, start),
  };
}

function nextWordStart(source: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (SPACE.test(source.charAt(at))) return at + 1;
  return from;
}

function lastWordEnd(source: string, from: number, limit: number): number {
  for (let at = from; at > limit; at--) if (SPACE.test(source.charAt(at))) return at;
  return from;
}
