import type { Span } from '../report.ts';
import { isAmong, isDigit, isLetter, isLetterOrNumber, isLower, isSpace, isUpper } from './characters.ts';
import { firstWord, looksLikeNames } from './credits.ts';

/**
 * Openings of what pages print around pictures and films, of offers of their own, and of notices on the text itself (`this story has been
 * updated`), in lower case: by the first word what follows it. One pattern of all would take longer to compile than a report to read.
 */
const OPENINGS: Readonly<Record<string, RegExp>> = {
  enlarge: /^ this image/,
  image: /^ (?:copyright|source|caption)/,
  media: /^ (?:playback is|caption)/,
  file: /^(?: photo)?\s?[-–—:]/,
  just: /^ watch/,
  must: /^ watch/,
  related: /^:/,
  more: /^:/,
  facebook: /^ twitter/,
  hide: /^ caption/,
  see: /^ also\b/,
  read: /^ (?:more|or share this)\b/,
  sign: /^ up (?:for|here|now|to)/,
  follow: /^ (?:(?:\S+ ){1,4}on (?:twitter|facebook|instagram)\b|.{1,40} at (?:www\.|https?:))/,
  click: /^ here/,
  copyright: /^ (?:©|\d)/,
  get: /^ (?:all )?the latest/,
  visit: /^ .{1,40}\bhomepage\b/,
  send: /^ .{0,16}\btips?\b/,
  have: /^ .{0,16}\btips?\b/,
  watch: /^(?::| to .{1,40} live\b)/,
  listen: /^(?::| to .{1,40} live\b)/,
  add: /^ .{1,60} as an interest\b/,
  updated: /^ (?:at )?\d/,
  never: /^ miss a story/,
  subscribe: /^ (?:to|now|today)\b/,
  become: /^ a (?:founding )?(?:member|subscriber)\b/,
  content: /^ created by/,
  all: /^ rights reserved/,
  contact: /^ .{1,40} at \S+@/,
  make: /^ a one-time donation/,
  for: /^ as little as [$£€]/,
  this: /^ (?:(?:story|post|report|article|site) (?:(?:has been|was) (?:updated|corrected|amended)|originally appeared|contains material from|is (?:protected|based in part on|more than \w+ \w+ old))|is a developing story|material may not be)\b/,
};

/** `Get the news anywhere: Download our app`. */
const DOWNLOAD = /^\W{0,3}(?:.{0,40}[?:] ?)?download (?:the|our) .{1,40}\bapp\b/;

/** Whether the start of a sentence, in lower case, is one that pages print around reports. */
function isOpening(head: string): boolean {
  let start = 0;
  while (start < 3 && !isLetterOrNumber(head.charCodeAt(start))) start++;
  let end = start;
  while (isLetter(head.charCodeAt(end))) end++;
  const word = head.slice(start, end);
  if (Object.hasOwn(OPENINGS, word) && OPENINGS[word]?.test(head.slice(end))) return true;
  return head.includes('download') && DOWNLOAD.test(head);
}

/** The button that takes a film off the page, in capitals, before its caption. */
const CLOSING_BUTTON = 'CLOSE ';

/** `3 of 9 The old tram …`: which picture of a row. */
const COUNTED_PICTURE = /^\d{1,2} of \d{1,2} [A-Z(]/;

/** How such offers and the credits of helpers end, and addresses to write to. */
const ENDING =
  /(?:\S@[\w-]+\.\w+[.)]?|\b(?:read more|your inbox\.?|unsubscribe\b.*|delivered (?:daily|weekly|weekday)\b[^.]*\.?|contributed to this (?:report|story|article)\b.*|you agree to (?:receive|our|the)\b.*|represent the views of\b.*|listen · \d+:\d\d(?: \d+:\d\d)?))$/;

/** Words that every match of `ENDING` holds one of, in lower case: few sentences have any, and the pattern is dear. */
const LAST_WORDS = 'read more|inbox|@|unsubscribe|delivered|contributed|you agree to|represent|listen ·'.split('|');

/** Characters at either end of a sentence by which it shows what it is. */
const EDGE = 80;

/** Characters of a picture's credit, and of a caption with its credit. */
const MAX_CREDIT = 120;
const MAX_CAPTION = 600;

/** Agencies and banks of pictures, in lower case. */
const PICTURE_SOURCES: ReadonlySet<string> = new Set(
  'ap afp reuters getty epa upi pool shutterstock nurphoto bloomberg zuma alamy'.split(' '),
);

/**
 * Whether a sentence is no part of the report though it may say something: the frame of a film or picture (`Enlarge this image …`), an offer
 * (`Sign up for …`), the cells of a table, or a caption, which ends its paragraph in a picture's credit.
 */
export function isFurniture(text: string, sentence: Span, paragraph: Span): boolean {
  const head = text.slice(sentence.start, Math.min(sentence.end, sentence.start + EDGE));
  if (head.startsWith(CLOSING_BUTTON) || (isDigit(head.charCodeAt(0)) && COUNTED_PICTURE.test(head))) return true;
  if (isOpening(head.toLowerCase())) return true;
  const tail = text.slice(Math.max(sentence.start, sentence.end - EDGE), sentence.end).toLowerCase();
  if (LAST_WORDS.some((words) => tail.includes(words)) && ENDING.test(tail)) return true;
  if (isTable(text.slice(sentence.start, sentence.end)) || (head.includes('="http') && MARKUP.test(head))) return true;
  if (head.startsWith('|') || isLink(text, sentence, paragraph) || isDatedCaption(text.slice(sentence.start, sentence.end))) return true;
  return paragraph.end - paragraph.start <= MAX_CAPTION && isPictureCredit(lastPiece(text.slice(paragraph.start, paragraph.end)));
}

/** An attribute of an element that its page wrote wrongly. */
const MARKUP = /\b[a-z-]+="https?:/;

/** Two numbers with nothing but a space between: in prose they are rare, in a table that lost its cells they come row by row. */
const CELLS = /\d[%)]? [-+$€£]?\d/g;

/** Such pairs that a sentence of prose does not have. */
const MIN_CELLS = 4;

/** Whether a sentence is what is left of a table. */
function isTable(sentence: string): boolean {
  return (sentence.match(CELLS)?.length ?? 0) >= MIN_CELLS;
}

/** A day as agencies write it below pictures, with its weekday and its year. */
const CAPTION_DAY = /day, (?:jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}, \d{4}\b/i;

/** What the sentences of a report have that give such a day, and captions, which tell what is seen, do not. */
const TOLD = /\b(?:said|says|told|is|are|be|was|were|has|have|had|will|\p{L}{2,}ed)\b/u;

/** `The mayor waves from the old tram in Dover, Friday, May 3, 2019.` */
function isDatedCaption(sentence: string): boolean {
  return sentence.length <= MAX_CAPTION && sentence.includes('day, ') && CAPTION_DAY.test(sentence) && !TOLD.test(sentence);
}

/** Characters of a headline that a page links to between two paragraphs. */
const MAX_LINK = 160;

const SPACED = / \S+ \S+ /u;

/**
 * Whether a sentence is the headline of another text: a paragraph after the first without an end mark that is labelled or in capitals, or one
 * in square brackets.
 */
function isLink(text: string, { start, end }: Span, paragraph: Span): boolean {
  if (paragraph.start === 0 || start !== paragraph.start || end !== paragraph.end || end - start > MAX_LINK) return false;
  const line = text.slice(start, end);
  if (line.startsWith('[') && line.endsWith(']')) return SPACED.test(line);
  if (isAmong(line.charAt(line.length - 1), '.!?:…"”’\')]')) return false;
  return SPACED.test(line) && (isLabelled(line) || isShouted(line));
}

/** Characters of what a headline is about, and those that do not stand in it. */
const LABEL = { least: 3, most: 41, without: '.?!"“”\n' } as const;

/** `Tram fire: Mayor opens the line`: what it is about before a colon. */
function isLabelled(line: string): boolean {
  const colon = line.indexOf(':');
  if (colon < LABEL.least || colon > LABEL.most || !isUpper(line.charCodeAt(`'‘`.includes(line.charAt(0)) ? 1 : 0))) return false;
  for (let i = 0; i < colon; i++) if (LABEL.without.includes(line.charAt(i))) return false;
  const next = line.charCodeAt(isSpace(line.charCodeAt(colon + 1)) ? colon + 2 : colon + 1);
  return isUpper(next) || (isLetterOrNumber(next) && !isLetter(next)) || "‘'".includes(String.fromCharCode(next));
}

/** Capital letters in a row that are no initials. */
const SHOUTED = 3;

/** `MAYOR OPENS TRAM LINE`: no small letter. */
function isShouted(line: string): boolean {
  let [run, longest] = [0, 0];
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (isLower(code)) return false;
    run = isUpper(code) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest >= SHOUTED;
}

/** What stands in the last brackets of a paragraph, or behind its last full stop. */
function lastPiece(paragraph: string): string {
  const tail = paragraph.slice(-MAX_CREDIT);
  if (!tail.includes('/') && !tail.includes('Photo')) return '';
  // The full stop of an initial ends nothing.
  const stop = tail.slice(0, -1).search(/(?<!\b[A-Z])[.!?]["”’]?\s(?!.*(?<!\b[A-Z])[.!?]["”’]?\s)/u);
  const from = tail.endsWith(')') ? tail.lastIndexOf('(') : Math.max(stop, tail.lastIndexOf('REUTERS/') - 1);
  return from < 0 && paragraph.length > MAX_CREDIT ? '' : tail.slice(from + 1).trim();
}

/** `Photo by …`, `Map: …`: what a credit says is shown. */
const PICTURE = /^\(?(?:photo(?:graph)?s?(?: illustration)?|picture|map|graphic|image|illustration)(?: by|:)\s/iu;

const PICTURE_WORDS: ReadonlySet<string> = new Set('photo photos photograph photographs picture map graphic image illustration'.split(' '));

/** A name that a bank of pictures knows its photographer by: `(jane23/AFP)`. */
const ACCOUNT = /^\(?\w+\/(?=\p{L})/u;

/** `Jane Doe/AP`, `AP Photo/Jane Doe, File`, `Photo by Jane Doe`. */
export function isPictureCredit(line: string): boolean {
  if (line === '' || line.length > MAX_CREDIT) return false;
  const isPicture = PICTURE_WORDS.has(firstWord(line, 0).word) && PICTURE.test(line);
  if ((!isPicture && !line.includes('/')) || !looksLikeNames(isPicture ? line.replace(PICTURE, '') : line.replace(ACCOUNT, ''), false))
    return false;
  return isPicture || line.split('/').some((part) => PICTURE_SOURCES.has(firstWord(part, 0).word));
}
