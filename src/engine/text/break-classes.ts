import { isLower, isUpper } from './characters.ts';

/**
 * Values of the property Sentence_Break (Unicode Standard Annex 29, table 4) for the code units that text in Latin letters uses.
 * `unsure` is any other: ICU must read it.
 */
export const BREAK_CLASS = {
  other: 0,
  separator: 1,
  space: 2,
  lower: 3,
  upper: 4,
  digit: 5,
  fullStop: 6,
  goesOn: 7,
  end: 8,
  close: 9,
  unsure: 10,
} as const;

const TABLE_SIZE = 0x180;

const TABLE = tabulate();

function tabulate(): Uint8Array {
  const table = new Uint8Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) {
    if (isUpper(code)) table[code] = BREAK_CLASS.upper;
    // The ordinal signs `ª` and `º` count as small letters here.
    else if (isLower(code) || code === 0xaa || code === 0xba) table[code] = BREAK_CLASS.lower;
  }
  const mark = (characters: string, value: number): void => {
    for (const character of characters) table[character.charCodeAt(0)] = value;
  };
  mark('\n\r\u0085', BREAK_CLASS.separator);
  mark('\t\v\f \u00a0', BREAK_CLASS.space);
  mark('0123456789', BREAK_CLASS.digit);
  mark('.', BREAK_CLASS.fullStop);
  mark(',-:;', BREAK_CLASS.goesOn);
  mark('!?', BREAK_CLASS.end);
  mark('"\'()[]{}«»', BREAK_CLASS.close);
  mark('\u00ad', BREAK_CLASS.unsure);
  return table;
}

/** The class of a code unit. */
export function breakClass(code: number): number {
  if (code < TABLE_SIZE) return TABLE[code] as number;
  if (code >= 0x2000 && code < 0x2060) return punctuationClass(code);
  // Currency signs, `™`, arrows, lines and shapes.
  if ((code >= 0x20a0 && code <= 0x20bf) || code === 0x2122 || (code >= 0x2190 && code <= 0x21ff) || (code >= 0x2500 && code <= 0x25ff))
    return BREAK_CLASS.other;
  return BREAK_CLASS.unsure;
}

/** Classes of the block General Punctuation. */
function punctuationClass(code: number): number {
  if (code <= 0x200a || code === 0x202f || code === 0x205f) return BREAK_CLASS.space;
  if (code <= 0x200f || (code >= 0x202a && code <= 0x202e)) return BREAK_CLASS.unsure;
  if (code === 0x2013 || code === 0x2014) return BREAK_CLASS.goesOn;
  if ((code >= 0x2018 && code <= 0x201f) || code === 0x2039 || code === 0x203a || code === 0x2045 || code === 0x2046)
    return BREAK_CLASS.close;
  if (code === 0x2024) return BREAK_CLASS.fullStop;
  if (code === 0x2028 || code === 0x2029) return BREAK_CLASS.separator;
  return code === 0x203c || code === 0x203d || (code >= 0x2047 && code <= 0x2049) ? BREAK_CLASS.end : BREAK_CLASS.other;
}
