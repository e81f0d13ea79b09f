import type { Span } from '../report.ts';

/** One quoted piece inside a paragraph: `outer` with its marks, `inner` without. */
export interface QuotedPiece {
  outer: Span;
  inner: Span;
  /** False where the paragraph ended before a closing mark. */
  closed: boolean;
}

const MARKS = /[“”„‟«»"‘]|(?<![\p{L}\p{N}'’])'(?=[\p{L}\p{N}])/gu;

/** Closing marks by opening mark. German closes with the mark that opens elsewhere; Swedish opens and closes with the same one. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['‟', '”'],
  ['«', '»'],
  ['»', '«»'],
  ['”', '”'],
  ['"', '"'],
]);

/** A quotation in single marks is looked for no further than this. */
const SINGLE_REACH = 1200;

/** The quoted pieces of one paragraph in order; marks nested inside a piece belong to it. Linear in the paragraph. */
export function findQuotedPieces(text: string, paragraph: Span): QuotedPiece[] {
  const pieces: QuotedPiece[] = [];
  let open: OpenMark | null = null;
  const singles: SingleSearch = { clearTo: 0 };
  MARKS.lastIndex = paragraph.start;
  for (let match = MARKS.exec(text); match && match.index < paragraph.end; match = MARKS.exec(text)) {
    const at = match.index;
    const mark = match[0];
    if (open && CLOSERS.get(open.mark)?.includes(mark) && !(mark === '"' && opensHere(text, at, paragraph))) {
      if (open.depth > 0) open.depth--;
      else {
        pieces.push(piece(text, open.at, at + 1, true));
        open = null;
      }
      continue;
    }
    if (open) {
      const restart: number | null = mark === open.mark && opensHere(text, at, paragraph) ? lastSentenceEnd(text, open, at) : null;
      if (restart !== null) {
        // The opening mark before this one was never closed: that piece ends with its sentence.
        pieces.push(piece(text, open.at, restart, true));
        open = { at, mark, depth: 0, read: at, sentenceEnd: null };
      } else if (mark === open.mark && mark !== '"') open.depth++;
      continue;
    }
    const end: number | null = mark === "'" || mark === '‘' ? singleEnd(text, at, paragraph, singles) : null;
    if (end !== null) {
      pieces.push(piece(text, at, end, true));
      MARKS.lastIndex = end;
    } else if (CLOSERS.has(mark) && canOpen(text, at, mark, paragraph)) open = { at, mark, depth: 0, read: at, sentenceEnd: null };
  }
  if (open) pieces.push(piece(text, open.at, paragraph.end, false));
  return pieces;
}

function piece(text: string, start: number, end: number, closed: boolean): QuotedPiece {
  let innerStart = start + 1;
  let innerEnd = closed && /[“”«»"’']/u.test(text.charAt(end - 1)) ? end - 1 : end;
  while (innerStart < innerEnd && /\s/u.test(text.charAt(innerStart))) innerStart++;
  while (innerEnd > innerStart && /\s/u.test(text.charAt(innerEnd - 1))) innerEnd--;
  return { outer: { start, end }, inner: { start: innerStart, end: innerEnd }, closed };
}

/** True where the mark has space (or nothing) before it and a word after it. */
function opensHere(text: string, at: number, paragraph: Span): boolean {
  const before = at > paragraph.start ? text.charAt(at - 1) : ' ';
  return /[\s([—–-]/u.test(before) && /[\p{L}\p{N}[(‘'…$£€]/u.test(text.charAt(at + 1));
}

function canOpen(text: string, at: number, mark: string, paragraph: Span): boolean {
  // A closing mark without an opening one is a slip, unless it stands where only an opening one can.
  if (mark === '”' || mark === '»' || mark === '"') return opensHere(text, at, paragraph) || (mark === '"' && at === paragraph.start);
  return !/\s/u.test(text.charAt(at + 1)) || mark === '«';
}

interface OpenMark {
  at: number;
  mark: string;
  depth: number;
  /** Up to here the text has been searched for sentence ends, so that no stretch is read twice. */
  read: number;
  sentenceEnd: number | null;
}

function lastSentenceEnd(text: string, open: OpenMark, to: number): number | null {
  for (let i = open.read + 1; i < to; i++) if (/[.!?…]/u.test(text.charAt(i)) && /\s/u.test(text.charAt(i + 1))) open.sentenceEnd = i + 1;
  open.read = Math.max(open.read, to - 1);
  return open.sentenceEnd;
}

/** Up to here no closing single mark was found, so that no stretch is searched twice. */
interface SingleSearch {
  clearTo: number;
}

const APOSTROPHE = 0x27;
const RIGHT_SINGLE = 0x2019;

/** End of a quotation in single marks: the first mark behind punctuation, else the first that is no apostrophe; null without one. */
function singleEnd(text: string, at: number, paragraph: Span, search: SingleSearch): number | null {
  const until = Math.min(paragraph.end, at + SINGLE_REACH);
  let first: number | null = null;
  let i = Math.max(at + 2, search.clearTo);
  for (; i < until; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22 || code === 0x201c || code === 0x201d) break;
    if ((code !== APOSTROPHE && code !== RIGHT_SINGLE) || /[\p{L}\p{N}]/u.test(text.charAt(i + 1)) || /\s/u.test(text.charAt(i - 1)))
      continue;
    if (/[.,!?…]/u.test(text.charAt(i - 1))) return i + 1;
    // After `s` it may be a plural possessive; a later mark behind punctuation is better.
    first ??= i + 1;
  }
  if (first === null) search.clearTo = i;
  return first;
}
