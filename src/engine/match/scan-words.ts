import { tokenize } from '../text/tokens.ts';

/** The words of a text as they are written, and where each begins. */
export interface ScannedWords {
  words: string[];
  starts: number[];
}

/** What one character means to the scanner. */
const Class = { Other: 0, Letter: 1, Digit: 2, Apostrophe: 3, Capital: 4, Joiner: 5, Wide: 6 } as const;

/** Classes of the ASCII characters; `_` counts as a letter, as in the tokenizer. All others are `Wide`. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z_]/u.test(char)) return Class.Letter;
  if (/[A-Z]/u.test(char)) return Class.Capital;
  if (/\d/u.test(char)) return Class.Digit;
  if (char === "'") return Class.Apostrophe;
  return /[.,:]/u.test(char) ? Class.Joiner : Class.Other;
});

const FULL_STOP = 46;

/**
 * The words that `tokenize` finds, some five times faster on English: plain words and numbers are told by their characters' classes,
 * and a stretch between spaces that holds anything else is given to `tokenize`. Empty text gives none. Linear time.
 */
export function scanWords(text: string): ScannedWords {
  const scanned: ScannedWords = { words: [], starts: [] };
  for (let at = 0; at < text.length; ) {
    const first = classAt(text, at);
    if (first === Class.Other || first === Class.Joiner || first === Class.Apostrophe) {
      at++;
      continue;
    }
    const end = first === Class.Digit ? numberEnd(text, at) : first === Class.Wide ? -1 : wordEnd(text, at, first === Class.Capital);
    if (end > at) {
      scanned.words.push(text.slice(at, end));
      scanned.starts.push(at);
      at = end;
      continue;
    }
    const next = stretchEnd(text, at);
    for (const word of tokenize(text.slice(at, next))) {
      scanned.words.push(text.slice(at + word.start, at + word.end));
      scanned.starts.push(at + word.start);
    }
    at = next;
  }
  return scanned;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // Past the end the code is NaN, which is no word's.
  return code < 128 ? (CLASSES[code] ?? Class.Other) : code >= 128 ? Class.Wide : Class.Other;
}

/** End of a word of ASCII letters, digits and apostrophes between letters; -1 where only the tokenizer can tell. */
function wordEnd(text: string, start: number, isCapital: boolean): number {
  let at = start + 1;
  let next = classAt(text, at);
  // `U.S.`: a capital, a full stop and another capital.
  if (isCapital && next === Class.Joiner && text.charCodeAt(at) === FULL_STOP) {
    const third = classAt(text, at + 1);
    if (third === Class.Capital || third === Class.Wide) return -1;
  }
  while (next === Class.Letter || next === Class.Capital || next === Class.Digit) next = classAt(text, ++at);
  while (next === Class.Apostrophe) {
    const after = classAt(text, at + 1);
    if (after === Class.Wide) return -1;
    if (!isLetterAt(text, at + 1, after)) return at;
    at += 2;
    next = classAt(text, at);
    while (isLetterAt(text, at, next)) next = classAt(text, ++at);
  }
  return next === Class.Wide ? -1 : at;
}

/** `_` and digits belong to a word, but not behind its apostrophe. */
function isLetterAt(text: string, at: number, kind: number): boolean {
  return kind === Class.Capital || (kind === Class.Letter && text.charCodeAt(at) !== 95);
}

function numberEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    let next = classAt(text, at);
    while (next === Class.Digit) next = classAt(text, ++at);
    if (next === Class.Wide) return -1;
    if (next !== Class.Joiner) return at;
    const after = classAt(text, at + 1);
    if (after === Class.Wide) return -1;
    if (after !== Class.Digit) return at;
    at += 2;
  }
}

/** The next ASCII character that parts words whatever stands around it: no word of the tokenizer reaches over it. */
function stretchEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && classAt(text, at) !== Class.Other) at++;
  return at;
}
