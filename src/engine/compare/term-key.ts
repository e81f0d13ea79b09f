import type { Token } from '../text/analysis.ts';
import { CARDINALS } from '../text/number-words.ts';

/** Endings by which the name of a people is made from that of a country, and plurals: `Egyptian`, `Israelis`, `Eastern`. */
const NAME_ENDING = /(?:ians?|eans?|ans?|ish|ese|ern|is?|a|e|s)$/u;

/** Shortest root that a name may be cut to. */
const MIN_ROOT = 4;

/**
 * The form under which two words count as the same term: the stem, the root of a capitalised word (`Israeli` meets `Israel`),
 * the digits of a number word. `text` is the text that the token stands in.
 */
export function termKey(token: Token, text: string, capitalsCount: boolean): string {
  const digits = CARDINALS.get(token.norm);
  if (digits !== undefined) return `#${digits}`;
  // The handle `@Jane_Doe` meets the name.
  if (token.norm.includes('_')) return nameRoot(lastPart(token.norm), lastPart(token.norm));
  if (isDigits(token.norm)) return `#${Number(token.norm.replace(/,/gu, ''))}`;
  return capitalsCount && isCapital(text, token.start) ? nameRoot(token.norm, token.stem) : token.stem;
}

function lastPart(handle: string): string {
  return handle.split('_').findLast((part) => part !== '') ?? handle;
}

function nameRoot(norm: string, stem: string): string {
  const root = norm.replace(NAME_ENDING, '');
  return root.length >= MIN_ROOT && root.length < norm.length ? root : stem;
}

function isDigits(norm: string): boolean {
  return /^\d[\d,]*(?:\.\d+)?$/u.test(norm);
}

function isCapital(text: string, at: number): boolean {
  const first = text.charAt(at);
  return first !== first.toLowerCase();
}
