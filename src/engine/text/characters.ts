import { DIGIT, LETTER, LOWER, NUMBER, SPACE, TABLE_SIZE, UPPER } from './character-bits.ts';

/**
 * Classes of single UTF-16 code units. A table answers for the first 384 (Latin); beyond it Unicode property escapes do, which are
 * dear to compile and slow to run. Halves of surrogate pairs are of no class.
 */

/** Latin-1 letters without a case of their own (`ª`, `º`), and numbers that are no digits (`²`, `³`, `¹`, `¼`, `½`, `¾`). */
const ORDINAL_SIGNS: readonly number[] = [0xaa, 0xba];
const OTHER_NUMBERS: readonly number[] = [0xb2, 0xb3, 0xb9, 0xbc, 0xbd, 0xbe];

/** The classes of the first code units, each a sum of the bits of `character-bits.ts`. */
export const CHARACTER_CLASSES = tabulate();

function tabulate(): Uint8Array {
  const table = new Uint8Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) {
    const character = String.fromCharCode(code);
    const isUpper = character.toLowerCase() !== character;
    // The micro sign is a letter that has its capital outside the table; `ĸ` and `ŉ` have none.
    const isLower = !isUpper && (character.toUpperCase() !== character || code === 0x138 || code === 0x149);
    if (isUpper) table[code] = LETTER | UPPER;
    else if (isLower) table[code] = LETTER | LOWER;
  }
  for (let code = 0x30; code <= 0x39; code++) table[code] = DIGIT | NUMBER;
  for (const code of ORDINAL_SIGNS) table[code] = LETTER;
  for (const code of OTHER_NUMBERS) table[code] = NUMBER;
  for (const code of [9, 10, 11, 12, 13, 32, 0xa0]) table[code] = SPACE;
  return table;
}

/** Whether the property escapes must say: dashes and quotation marks, which every text has, are neither letters nor numbers. */
function isBeyond(code: number): boolean {
  return code < 0x2010 || code >= 0x2070;
}

/** `\p{L}`. */
export function isLetter(code: number): boolean {
  return code < TABLE_SIZE
    ? ((CHARACTER_CLASSES[code] as number) & LETTER) !== 0
    : isBeyond(code) && /\p{L}/u.test(String.fromCharCode(code));
}

/** `\p{Lu}`. */
export function isUpper(code: number): boolean {
  return code < TABLE_SIZE
    ? ((CHARACTER_CLASSES[code] as number) & UPPER) !== 0
    : isBeyond(code) && /\p{Lu}/u.test(String.fromCharCode(code));
}

/** Whether every code unit is a capital letter; true for an empty string. */
export function isAllCapital(letters: string): boolean {
  for (let i = 0; i < letters.length; i++) if (!isUpper(letters.charCodeAt(i))) return false;
  return true;
}

/** `\p{Ll}`. */
export function isLower(code: number): boolean {
  return code < TABLE_SIZE
    ? ((CHARACTER_CLASSES[code] as number) & LOWER) !== 0
    : isBeyond(code) && /\p{Ll}/u.test(String.fromCharCode(code));
}

/** Whether one of the code units `[start, end)` of a text is a small letter. */
export function hasLower(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isLower(text.charCodeAt(i))) return true;
  return false;
}

/** `\d`: 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** `^\d+$`. */
export function isAllDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return text !== '';
}

/** Whether a character is one of `characters`; an empty one, from beyond an end of a text, is none. */
export function isAmong(character: string, characters: string): boolean {
  return character !== '' && characters.includes(character);
}

/** A hyphen or a dash (U+2010 to U+2015). */
export function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015);
}

/** A currency sign (`\p{Sc}`) of Latin-1 or of its own block. */
export function isCurrency(character: string): boolean {
  const code = character.charCodeAt(0);
  return code === 0x24 || (code >= 0xa2 && code <= 0xa5) || (code >= 0x20a0 && code <= 0x20c0);
}

/** `[\p{L}\p{N}]`. */
export function isLetterOrNumber(code: number): boolean {
  return code < TABLE_SIZE
    ? ((CHARACTER_CLASSES[code] as number) & (LETTER | NUMBER)) !== 0
    : isBeyond(code) && /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}

/** White space that is more than single spaces. */
export const UNUSUAL_SPACE = /\s\s|[^\S ]/;

/** White space as `String.prototype.trim` and `\s` have it. */
export function isSpace(code: number): boolean {
  if (code < TABLE_SIZE) return ((CHARACTER_CLASSES[code] as number) & SPACE) !== 0;
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
