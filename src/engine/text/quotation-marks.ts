import type { Span } from '../report.ts';
import { isAmong, isLetterOrNumber, isSpace } from './characters.ts';
import { copyPlaces, loadText, textKernel } from './text-kernel.ts';

/** One quoted piece inside a paragraph: `outer` with its marks, `inner` without. */
export interface QuotedPiece {
  outer: Span;
  inner: Span;
  /** False where the paragraph ended before a closing mark. */
  closed: boolean;
}

const ANGLES = '«»';

/** Marks that may open a quotation; single ones have rules of their own. */
const OPENERS: ReadonlySet<string> = new Set(['“', '„', '‟', '«', '»', '”', '"', "''"]);

/** A quotation in single marks is looked for no further than this. */
const SINGLE_REACH = 1200;

/** Places of all quotation marks of a text, in order. Two apostrophes are a mark, one is where a word follows and none precedes. */
export function findMarks(text: string): Int32Array {
  const kernel = textKernel();
  loadText(kernel, text);
  return copyPlaces(kernel, kernel.findMarks()).filter((at) => text.charCodeAt(at) !== APOSTROPHE || isSingleMark(text, at));
}

function isSingleMark(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next === APOSTROPHE) return true;
  const before = text.charCodeAt(at - 1);
  return isLetterOrNumber(next) && !isLetterOrNumber(before) && before !== APOSTROPHE && before !== RIGHT_SINGLE;
}

/**
 * The quoted pieces of one paragraph in order; marks nested inside a piece belong to it. `marks` are those of the text, from `marks[first]` on none
 * stands before the paragraph. Linear in the paragraph.
 */
export function findQuotedPieces(text: string, paragraph: Span, marks: Int32Array, first: number): QuotedPiece[] {
  const pieces: QuotedPiece[] = [];
  let open: OpenMark | null = null;
  const singles: SingleSearch = { clearTo: 0 };
  let readTo = paragraph.start;
  for (let i = first; i < marks.length; i++) {
    const at = marks[i] as number;
    if (at >= paragraph.end) break;
    if (at < readTo) continue;
    const mark: Mark = { text, paragraph, at, sign: text.startsWith("''", at) ? "''" : text.charAt(at) };
    readTo = at + mark.sign.length;
    if (open) {
      const met: Met = meet(open, mark);
      if (met.ends !== null) pieces.push(piece(text, open.at, met.ends, true));
      open = met.open;
    } else if (mark.sign === "'" || mark.sign === '‘') {
      const end = singleEnd(text, mark.at, paragraph, singles);
      if (end === null) continue;
      pieces.push(piece(text, mark.at, end, true));
      readTo = end;
    } else if (canOpen(mark)) open = opened(mark);
  }
  if (open) pieces.push(piece(text, open.at, paragraph.end, false));
  return pieces;
}

/** A quotation mark at its place. */
interface Mark {
  text: string;
  paragraph: Span;
  at: number;
  sign: string;
}

/** What a mark does to an open quotation: where that ends (null: it does not), and which one is open afterwards. */
interface Met {
  ends: number | null;
  open: OpenMark | null;
}

function meet(open: OpenMark, mark: Mark): Met {
  if (closes(open, mark)) {
    if (open.depth === 0) return { ends: mark.at + mark.sign.length, open: null };
    open.depth--;
    return { ends: null, open };
  }
  const opens = opensHere(mark);
  const ends = mark.sign === open.mark && opens ? lastSentenceEnd(mark.text, open, mark.at) : null;
  // The opening mark before this one was never closed: that piece ends with its sentence.
  if (ends !== null) return { ends, open: opened(mark) };
  const nests = mark.sign === open.mark ? mark.sign !== '"' && mark.sign !== "''" : mark.sign === '“' && opens;
  if (nests) open.depth++;
  return { ends: null, open };
}

/** Whether the mark closes what is open; papers mix straight and curly marks, and some close with the mark that opens. */
function closes(open: OpenMark, mark: Mark): boolean {
  const { sign } = mark;
  if (ANGLES.includes(open.mark) || ANGLES.includes(sign)) {
    return open.mark === '«' ? sign === '»' : open.mark === '»' && ANGLES.includes(sign);
  }
  if (sign === '”') return true;
  if (sign === '"' || sign === "''") return !opensHere(mark);
  return sign === '“' && (open.mark === '„' || endsHere(mark));
}

function opened({ at, sign }: Mark): OpenMark {
  return { at, mark: sign, depth: 0, read: at, sentenceEnd: null };
}

function piece(text: string, start: number, end: number, closed: boolean): QuotedPiece {
  let innerStart = start + signLength(text, start);
  let innerEnd = closed && isAmong(text.charAt(end - 1), '“”«»"’\'') ? end - signLength(text, end - 2) : end;
  while (innerStart < innerEnd && isSpace(text.charCodeAt(innerStart))) innerStart++;
  while (innerEnd > innerStart && isSpace(text.charCodeAt(innerEnd - 1))) innerEnd--;
  return { outer: { start, end }, inner: { start: innerStart, end: innerEnd }, closed };
}

/** Two for a mark that is typed as two apostrophes, else one. */
function signLength(text: string, at: number): number {
  return text.startsWith("''", at) ? 2 : 1;
}

function isWordAt(text: string, at: number): boolean {
  return isLetterOrNumber(text.charCodeAt(at));
}

/** True where the mark has space (or nothing) before it and a word after it. */
function opensHere({ text, at, sign, paragraph }: Mark): boolean {
  const before = at > paragraph.start ? text.charAt(at - 1) : ' ';
  return /[\s([—–-]/.test(before) && (isWordAt(text, at + sign.length) || /[[(‘'…$£€]/.test(text.charAt(at + sign.length)));
}

/** True where the mark stands right behind a word or punctuation and no word follows. */
function endsHere({ text, at, sign, paragraph }: Mark): boolean {
  return at > paragraph.start && /[^\s([]/.test(text.charAt(at - 1)) && !isWordAt(text, at + sign.length);
}

function canOpen(mark: Mark): boolean {
  const { text, at, sign, paragraph } = mark;
  if (!OPENERS.has(sign)) return false;
  // A closing mark without an opening one is a slip, unless it stands where only an opening one can.
  if (sign === '“' || sign === '„' || sign === '‟') return !isSpace(text.charCodeAt(at + 1));
  return sign === '«' || opensHere(mark) || (sign === '"' && at === paragraph.start);
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
  for (let i = open.read + 1; i < to; i++) if (isAmong(text.charAt(i), '.!?…') && isSpace(text.charCodeAt(i + 1))) open.sentenceEnd = i + 1;
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
    if ((code !== APOSTROPHE && code !== RIGHT_SINGLE) || isWordAt(text, i + 1) || isSpace(text.charCodeAt(i - 1))) continue;
    if (isAmong(text.charAt(i - 1), '.,!?…')) return i + 1;
    // After `s` it may be a plural possessive; a later mark behind punctuation is better.
    first ??= i + 1;
  }
  if (first === null) search.clearTo = i;
  return first;
}
