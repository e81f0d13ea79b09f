import type { Span } from '../report.ts';
import { BEFORE_NAME, BEFORE_NUMBER, EITHER_WAY, SENTENCE_OPENERS } from './abbreviations.ts';
import type { Sentence } from './analysis.ts';
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
      sentences.push({ ...piece, role, paragraph: index });
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

/** White space as `String.prototype.trim` has it. */
function isSpace(code: number): boolean {
  if (code <= 0xa0) return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The sentences of a paragraph; `breaks[next]` is the first proposed end inside it. */
function segmentParagraph(text: string, paragraph: Span, breaks: readonly number[], next: number, english: boolean): Span[] {
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

function belongsTogether(text: string, left: Span, right: Span, english: boolean): boolean {
  const before = text.slice(Math.max(left.start, left.end - REACH), left.end);
  const after = text.slice(right.start, Math.min(right.end, right.start + REACH));
  // A closing mark, bracket or dash alone, or a number of a list, is no sentence.
  if (!/[\p{L}\p{N}]/u.test(after) && right.end - right.start < REACH) return true;
  if (
    left.end - left.start <= 4 &&
    /^[([]?[\p{N}\p{L}]{1,2}[.)]$/u.test(before) &&
    left.end - left.start === before.length &&
    !/^I\./u.test(before)
  ) {
    return true;
  }
  if (/[?!…][”"’'»)\]]*$/u.test(before)) return continuesQuestion(before, after, english);
  // `an index .ABC` and `<.ABC>`: a point before a word with no space between ends nothing.
  if (left.end === right.start && /(?:^|[\s<([])\.$/u.test(before)) return true;
  if (text.slice(left.end, right.start).includes('\n')) return false;
  if (!/\.[”"’')\]]*$/u.test(before)) return false;
  return english && isAbbreviation(before, after);
}

/** `“Why now?” he asked` and `Yahoo! shares` go on; so does `“…!” Mary Smith said`. */
function continuesQuestion(before: string, after: string, english: boolean): boolean {
  if (/^\p{Ll}/u.test(after)) return true;
  if (!english || !/[”"’'»]$/u.test(before)) return false;
  const words = after.match(/^(?:\p{Lu}[\p{L}.’'-]{0,30} ){1,4}\p{Ll}+/u)?.[0]?.split(' ');
  return words !== undefined && REPORTING_VERBS.has(words.at(-1) ?? '');
}

function isAbbreviation(before: string, after: string): boolean {
  const word = /([\p{L}][\p{L}.]*)\.$/u.exec(before)?.[1];
  if (word === undefined) return false;
  const norm = word.toLowerCase().replace(/\./gu, '');
  if (/^\p{Ll}/u.test(after)) return BEFORE_NAME.has(norm) || EITHER_WAY.has(norm) || word.includes('.');
  if (/^\p{N}/u.test(after)) return BEFORE_NUMBER.has(norm) || BEFORE_NAME.has(norm);
  // `No.` as an answer ends its sentence; as an abbreviation a number follows it.
  if (norm === 'no' || norm === 'nos') return false;
  if (BEFORE_NAME.has(norm) && /^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(after)) return true;
  const inside = EITHER_WAY.has(norm) || /^\p{Lu}(?:\.\p{Lu})*$/u.test(word) || /^[ap]\.m$/u.test(word);
  return inside && !startsSentence(word, after);
}

/** After an abbreviation that may end a sentence, a common first word or a quotation mark decides that it did. */
function startsSentence(word: string, after: string): boolean {
  const next = /^\p{L}+/u.exec(after)?.[0];
  if (next === undefined) return true;
  // A single initial (`John F. Kennedy`) is followed by a name; a name never is a common first word.
  if (word === 'I') return true;
  return SENTENCE_OPENERS.has(next.toLowerCase());
}
