import type { Span } from '../report.ts';
import { BEFORE_NAME, BEFORE_NUMBER, EITHER_WAY, SENTENCE_OPENERS } from './abbreviations.ts';
import type { Sentence } from './analysis.ts';
import { isAmong, isLetter, isLetterOrNumber, isLower, isSpace, isUpper } from './characters.ts';
import { REPORTING_VERBS } from './reporting-verbs.ts';
import { proposeBreaks } from './sentence-breaks.ts';
import { findTweetSignature, roleOfSentence } from './sentence-roles.ts';
import { isEnglish } from './stems.ts';

/**
 * Cuts `text` into sentences with their roles, a paragraph at a time, in the order of the text. `Intl.Segmenter` proposes the ends,
 * repair joins what titles, initials, abbreviations and quoted questions tore apart. Sentences tile each paragraph apart from white
 * space. `lang` chooses the segmenter's locale; the repair by English words is left out for other languages. Linear in the text.
 */
export function segmentSentences(text: string, lang: string | null): Sentence[] {
  const sentences: Sentence[] = [];
  const paragraphs = splitParagraphs(text);
  const breaks = proposeBreaks(text, paragraphs, lang);
  let next = 0;
  paragraphs.forEach((paragraph, index) => {
    const signature = findTweetSignature(text, paragraph);
    const body: Span = { start: paragraph.start, end: signature ?? paragraph.end };
    while ((breaks[next] ?? Number.POSITIVE_INFINITY) <= body.start) next++;
    const pieces = segmentParagraph(text, body, breaks, next, isEnglish(lang));
    for (const piece of pieces) {
      const role = signature === null ? roleOfSentence(text, piece, { paragraph, alone: pieces.length === 1 }) : 'tweet';
      sentences.push({ start: piece.start, end: piece.end, role, paragraph: index });
    }
    if (signature !== null) sentences.push({ start: signature, end: paragraph.end, role: 'tweet-signature', paragraph: index });
  });
  return sentences;
}

/** The paragraphs of a text, without the white space around them: runs of lines parted by blank ones. */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let open: Span | null = null;
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = trimSpan(text, { start: at, end });
    if (line.start === line.end) {
      if (open) paragraphs.push(open);
      open = null;
    } else if (open) open.end = line.end;
    else open = line;
    at = end + 1;
  }
  if (open) paragraphs.push(open);
  return paragraphs;
}

/** The span without white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The sentences of a paragraph; `breaks[next]` is the first proposed end inside it. */
function segmentParagraph(text: string, paragraph: Span, breaks: ArrayLike<number>, next: number, english: boolean): Span[] {
  const pieces: Span[] = [];
  let start = paragraph.start;
  for (let i = next; start < paragraph.end; i++) {
    const end = Math.min(breaks[i] ?? paragraph.end, paragraph.end);
    const piece = trimSpan(text, { start, end });
    start = end;
    if (piece.start === piece.end) continue;
    const last = pieces.at(-1);
    if (last && belongsTogether(text, last, piece, english)) last.end = piece.end;
    else pieces.push(piece);
  }
  return pieces;
}

/** How far back and ahead of a boundary is read; no rule needs more. */
const REACH = 64;

const FULL_STOP = 0x2e;

function belongsTogether(text: string, left: Span, right: Span, english: boolean): boolean {
  // A closing mark, bracket or dash alone, or a number of a list, is no sentence.
  if (right.end - right.start < REACH && !hasWord(text, right)) return true;
  if (left.end - left.start <= 4 && isListNumber(text.slice(left.start, left.end))) return true;
  const mark = text.charCodeAt(beforeClosing(text, left));
  if (mark === 0x3f || mark === 0x21 || mark === 0x2026) return continuesQuestion(text, left, right, english);
  // `an index .ABC` and `<.ABC>`: a point before a word with no space between ends nothing.
  if (left.end === right.start && isLonePoint(text, left)) return true;
  for (let i = left.end; i < right.start; i++) if (text.charCodeAt(i) === 0x0a) return false;
  return english && text.charCodeAt(left.end - 1) === FULL_STOP && isAbbreviation(text, left, right.start);
}

function hasWord(text: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (isLetterOrNumber(text.charCodeAt(i))) return true;
  return false;
}

/** `1.`, `(a)`; `I.` ends a sentence. */
function isListNumber(raw: string): boolean {
  return /^[([]?[\p{N}\p{L}]{1,2}[.)]$/u.test(raw) && !raw.startsWith('I.');
}

const CLOSING = new Set([...'”"’\'»)]'].map((mark) => mark.charCodeAt(0)));

/** Place of the last character of a span before its closing marks. */
function beforeClosing(text: string, { start, end }: Span): number {
  let i = end - 1;
  while (i > start && CLOSING.has(text.charCodeAt(i))) i--;
  return i;
}

function isLonePoint(text: string, { start, end }: Span): boolean {
  if (text.charCodeAt(end - 1) !== FULL_STOP) return false;
  return end - 1 === start || isSpace(text.charCodeAt(end - 2)) || isAmong(text.charAt(end - 2), '<([');
}

/** `“Why now?” he asked` and `Yahoo! shares` go on; so does `“…!” Mary Smith said`. */
function continuesQuestion(text: string, left: Span, right: Span, english: boolean): boolean {
  if (isLower(text.charCodeAt(right.start))) return true;
  if (!english || !isAmong(text.charAt(left.end - 1), '”"’\'»')) return false;
  const after = text.slice(right.start, Math.min(right.end, right.start + REACH));
  const words = after.match(/^(?:\p{Lu}[\p{L}.’'-]{0,30} ){1,4}\p{Ll}+/u)?.[0]?.split(' ');
  return words !== undefined && REPORTING_VERBS.has(words.at(-1) ?? '');
}

/** No abbreviation without a point inside is longer. */
const MAX_ABBREVIATION = 10;

/** Whether the word that ends `left` with a full stop is an abbreviation inside a sentence that goes on at `next`. */
function isAbbreviation(text: string, left: Span, next: number): boolean {
  const word = lastWord(text, left);
  if (word === '' || (word.length > MAX_ABBREVIATION && !word.includes('.'))) return false;
  const norm = word.toLowerCase().replaceAll('.', '');
  const after = text.charCodeAt(next);
  if (isLower(after)) return BEFORE_NAME.has(norm) || EITHER_WAY.has(norm) || word.includes('.');
  if (!isLetter(after) && isLetterOrNumber(after)) return BEFORE_NUMBER.has(norm) || BEFORE_NAME.has(norm);
  // `No.` as an answer ends its sentence; as an abbreviation a number follows it.
  if (norm === 'no' || norm === 'nos') return false;
  if (BEFORE_NAME.has(norm) && isUpper(word.charCodeAt(0)) && isUpper(after)) return true;
  const inside = EITHER_WAY.has(norm) || isInitials(word) || word === 'a.m' || word === 'p.m';
  return inside && !startsSentence(word, text, next);
}

/** The letters and points before the full stop that ends the span; empty where none do. */
function lastWord(text: string, { start, end }: Span): string {
  let from = end - 1;
  while (from > start && end - from < REACH && isLetterOrPoint(text.charCodeAt(from - 1))) from--;
  while (from < end - 1 && text.charCodeAt(from) === FULL_STOP) from++;
  return text.slice(from, end - 1);
}

function isLetterOrPoint(code: number): boolean {
  return code === FULL_STOP || isLetter(code);
}

/** `F`, `U.S`. */
function isInitials(word: string): boolean {
  if (word.length % 2 === 0) return false;
  for (let i = 0; i < word.length; i++) if (i % 2 === 1 ? word.charCodeAt(i) !== FULL_STOP : !isUpper(word.charCodeAt(i))) return false;
  return true;
}

/** After an abbreviation that may end a sentence, a common first word or a quotation mark decides that it did; a bracket adds to it (`Varna, S.C. (AP)`). */
function startsSentence(word: string, text: string, next: number): boolean {
  if (text.charAt(next) === '(') return false;
  let end = next;
  while (end < text.length && end - next < REACH && isLetter(text.charCodeAt(end))) end++;
  if (end === next) return true;
  // A single initial (`John F. Kennedy`) is followed by a name; a name never is a common first word.
  if (word === 'I') return true;
  return SENTENCE_OPENERS.has(text.slice(next, end).toLowerCase());
}
