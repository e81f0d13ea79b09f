import { isAllDigits, isCurrency } from './characters.ts';
import { MODIFIERS } from './number-words.ts';
import { gapAfter, type ParsedText, rawToken } from './parsed-text.ts';

/** Nouns that make four bare digits a count: `2000 people`. */
const COUNTED =
  /^(?:people|dead|killed|injured|wounded|troops|soldiers|miles|km|kilomet|met(?:er|re)s|feet|homes|houses|workers|jobs|deaths|cases|students|dollars|euros|tons|tonnes|rockets|men|women|percent|hours|pounds|villagers|families|refugees|members|police|civilians)/u;

/** Whether four characters are a year from `first` to 2099. */
export function isYearSince(first: number, raw: string): boolean {
  return isAllDigits(raw) && Number(raw) >= first && Number(raw) < 2100;
}

/** True where the token is a year: four bare digits from 1900 to 2099, not bounded, not money, not followed by what is commonly counted. */
export function isYear(parsed: ParsedText, index: number): boolean {
  const token = parsed.tokens[index];
  if (!token || token.end - token.start !== 4 || !isYearSince(1900, rawToken(parsed, index))) return false;
  const at = parsed.tokens[index]?.start ?? 0;
  const before = parsed.text
    .slice(Math.max(0, at - 2), at)
    .trimEnd()
    .slice(-1);
  const behind = gapAfter(parsed, index).trimStart().charAt(0);
  if ((before !== '' && ('@#_/'.includes(before) || isCurrency(before))) || behind === '%' || behind === '°' || isCurrency(behind))
    return false;
  if (COUNTED.test(parsed.tokens[index + 1]?.norm ?? '') && gapAfter(parsed, index) === ' ') return false;
  const norm = parsed.tokens[index - 1]?.norm ?? '';
  const pair = `${parsed.tokens[index - 2]?.norm ?? ''} ${norm}`;
  return !MODIFIERS.has(pair) && !(MODIFIERS.has(norm) && norm !== 'around' && norm !== 'about');
}
