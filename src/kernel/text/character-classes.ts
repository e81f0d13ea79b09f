import { LETTER, LOWER, NUMBER, TABLE_SIZE, UPPER } from '../../engine/text/character-bits';
import { reserve, reserveZeros } from '../memory';

let classes: usize = 0;
let breakClasses: usize = 0;

/** Where the engine writes its table of classes once (`CHARACTER_CLASSES` in `engine/text/characters.ts`), and then calls `setClasses`. */
export function reserveClasses(): usize {
  classes = reserve(TABLE_SIZE);
  return classes;
}

export function setClasses(): void {
  // `_` is part of a word, but no letter.
  store<u8>(classes + 0x5f, <u8>NUMBER);
  breakClasses = reserveZeros(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) {
    const its = load<u8>(classes + code);
    // The ordinal signs `ª` and `º` count as small letters here.
    store<u8>(breakClasses + code, <u8>(its & UPPER ? BREAK_UPPER : its & LOWER || code === 0xaa || code === 0xba ? BREAK_LOWER : BREAK_OTHER));
  }
  mark('\n\r\x85', BREAK_SEPARATOR);
  mark('\t\v\f \xa0', BREAK_SPACE);
  mark('0123456789', BREAK_DIGIT);
  mark('.', BREAK_FULL_STOP);
  mark(',-:;', BREAK_GOES_ON);
  mark('!?', BREAK_END);
  mark('"\'()[]{}«»', BREAK_CLOSE);
  mark('\xad', BREAK_UNSURE);
}

function mark(characters: string, value: i32): void {
  for (let i = 0; i < characters.length; i++) store<u8>(breakClasses + characters.charCodeAt(i), <u8>value);
}

/** What a code unit is in a run: part of a word, none of a word, or for the engine to say. */
export const END = 0;
export const PART = 1;
export const UNSURE = 2;

/** General punctuation is no part of a word; behind the end of the text (-1) there is none. */
@inline
export function kindOf(code: i32): i32 {
  if (code >= 0 && code < TABLE_SIZE) return load<u8>(classes + code) & (LETTER | NUMBER) ? PART : END;
  return code < 0 || (code >= 0x2010 && code <= 0x205e) ? END : UNSURE;
}

/** A Latin letter. */
@inline
export function isLetter(code: i32): boolean {
  return code >= 0 && code < TABLE_SIZE && (load<u8>(classes + code) & LETTER) !== 0;
}

@inline
export function isDigit(code: i32): boolean {
  return code >= 0x30 && code <= 0x39;
}

/**
 * Values of the property Sentence_Break (Unicode Standard Annex 29, table 4) for the code units that text in Latin letters uses.
 * `unsure` is any other: ICU must read it.
 */
export const BREAK_OTHER = 0;
export const BREAK_SEPARATOR = 1;
export const BREAK_SPACE = 2;
export const BREAK_LOWER = 3;
export const BREAK_UPPER = 4;
export const BREAK_DIGIT = 5;
export const BREAK_FULL_STOP = 6;
export const BREAK_GOES_ON = 7;
export const BREAK_END = 8;
export const BREAK_CLOSE = 9;
export const BREAK_UNSURE = 10;

/** The break class of a code unit; `other` behind the end of the text. */
export function breakClass(code: i32): i32 {
  if (code >= 0 && code < TABLE_SIZE) return load<u8>(breakClasses + code);
  if (code < 0) return BREAK_OTHER;
  if (code >= 0x2000 && code < 0x2060) return punctuationClass(code);
  // Currency signs, `™`, arrows, lines and shapes.
  if ((code >= 0x20a0 && code <= 0x20bf) || code === 0x2122 || (code >= 0x2190 && code <= 0x21ff) || (code >= 0x2500 && code <= 0x25ff))
    return BREAK_OTHER;
  return BREAK_UNSURE;
}

/** Classes of the block General Punctuation. */
function punctuationClass(code: i32): i32 {
  if (code <= 0x200a || code === 0x202f || code === 0x205f) return BREAK_SPACE;
  if (code <= 0x200f || (code >= 0x202a && code <= 0x202e)) return BREAK_UNSURE;
  if (code === 0x2013 || code === 0x2014) return BREAK_GOES_ON;
  if ((code >= 0x2018 && code <= 0x201f) || code === 0x2039 || code === 0x203a || code === 0x2045 || code === 0x2046) return BREAK_CLOSE;
  if (code === 0x2024) return BREAK_FULL_STOP;
  if (code === 0x2028 || code === 0x2029) return BREAK_SEPARATOR;
  return code === 0x203c || code === 0x203d || (code >= 0x2047 && code <= 0x2049) ? BREAK_END : BREAK_OTHER;
}
