import type { Span } from '../report.ts';
import type { SentenceRole } from './analysis.ts';
import { isDigit, isLetterOrNumber, isUpper } from './characters.ts';
import { isCreditLine } from './credits.ts';
import { isPictureCredit } from './page-furniture.ts';

/** `— Name (@handle) May 21, 2021` to the end of the paragraph; platforms write it so under an embedded post. */
const SIGNATURE = /[—–-]{1,2}\s?[^()\n]{1,80}\(@\w{1,30}\)[^.\n]{0,40}$/u;

/** Signatures are short; nothing before this reach is read. */
const SIGNATURE_REACH = 180;

/** Offset at which the signature of an embedded post starts in the paragraph, or null. */
export function findTweetSignature(text: string, paragraph: Span): number | null {
  const from = Math.max(paragraph.start, paragraph.end - SIGNATURE_REACH);
  const tail = text.slice(from, paragraph.end);
  if (!tail.includes('(@')) return null;
  const at = tail.search(SIGNATURE);
  return at < 0 ? null : from + at;
}

/** Longer ones are sentences that lack a full stop. */
const MAX_SUBHEADING_CHARACTERS = 110;
const MAX_SUBHEADING_WORDS = 14;

/** Share of the longer words that a Title Case line has in capitals. */
const TITLE_SHARE = 0.7;

/** A fragment has this many words and characters at most. */
const MAX_FRAGMENT_WORDS = 2;
const MAX_FRAGMENT_CHARACTERS = 40;

interface Place {
  paragraph: Span;
  /** True where the sentence is its whole paragraph. */
  alone: boolean;
}

/** The role of a sentence that is no part of a tweet. */
export function roleOfSentence(text: string, sentence: Span, place: Place): SentenceRole {
  const length = sentence.end - sentence.start;
  if (length > 2 * MAX_SUBHEADING_CHARACTERS) return 'body';
  const raw = text.slice(sentence.start, sentence.end);
  const atEnd = sentence.end === place.paragraph.end;
  if (atEnd && isPictureCredit(raw)) return 'credit';
  if ((place.alone || atEnd) && isCreditLine(raw) && (place.alone || /^[(©]|^\S+:/u.test(raw))) return 'credit';
  if (!hasWord(raw)) return 'fragment';
  if (place.alone && length <= MAX_SUBHEADING_CHARACTERS && !isMarked(raw) && isSubheading(raw)) return 'subheading';
  return length <= MAX_FRAGMENT_CHARACTERS && isFragment(raw) ? 'fragment' : 'body';
}

function hasWord(raw: string): boolean {
  for (let i = 0; i < raw.length; i++) if (isLetterOrNumber(raw.charCodeAt(i))) return true;
  // Letters beyond the Basic Multilingual Plane, and marks alone.
  return /[\p{L}\p{M}\p{N}]/u.test(raw);
}

/** Whether a line ends like a sentence or opens with a quotation mark, as no heading does. */
function isMarked(raw: string): boolean {
  let end = raw.length - 1;
  while (end > 0 && CLOSING.includes(raw.charAt(end))) end--;
  return END_MARKS.includes(raw.charAt(end)) || OPENING.includes(raw.charAt(0));
}

const CLOSING = '"”’\'»)]';
const END_MARKS = '.!…;,:。！';
const OPENING = '"“„«';

function wordsOf(raw: string): string[] {
  const words: string[] = [];
  for (let i = 0; i < raw.length; ) {
    let end = i;
    while (end < raw.length && isLetterOrNumber(raw.charCodeAt(end))) {
      end++;
      // `co-founder`, `U.S`, `it's`.
      if (`'’.-`.includes(raw.charAt(end) || ' ') && isLetterOrNumber(raw.charCodeAt(end + 1))) end++;
    }
    if (end > i) words.push(raw.slice(i, end));
    i = Math.max(end, i + 1);
  }
  return words;
}

function isSubheading(raw: string): boolean {
  const words = wordsOf(raw);
  if (words.length > MAX_SUBHEADING_WORDS) return false;
  const long = words.filter((word) => word.length > 3 || isDigit(word.charCodeAt(0)));
  if (long.length === 0) return words.length <= 4;
  const capital = long.filter((word) => isUpper(word.charCodeAt(0)) || isDigit(word.charCodeAt(0))).length;
  // `What we know so far`: a short line without an end mark is a heading even in plain case.
  return capital / long.length >= TITLE_SHARE || (words.length <= 8 && isUpper(raw.charCodeAt(0)) && !raw.endsWith('?'));
}

/** `Smith.` or `John Smith.` on its own says nothing; `“Never.”` and `Why?` are speech, `He resigned.` is a statement. */
function isFragment(raw: string): boolean {
  const words = wordsOf(raw);
  if (words.length > MAX_FRAGMENT_WORDS || /["“”„«»‘]|[?!]$/u.test(raw)) return false;
  // Scripts without spaces put a whole sentence into one run of letters.
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(raw)) return false;
  return words.length === 1 || words.every((word) => isUpper(word.charCodeAt(0)));
}
