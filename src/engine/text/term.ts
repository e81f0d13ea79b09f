import { isAllDigits, isDigit } from './characters.ts';
import { CARDINALS } from './number-words.ts';

/** Endings by which the name of a people is made from that of a country, and plurals: `Egyptian`, `Israelis`, `Eastern`. */
const NAME_ENDING = /(?:ians?|eans?|ans?|ish|ese|ern|is?|a|e|s)$/;

/** Shortest root that a name may be cut to. */
const MIN_ROOT = 4;

/**
 * The form under which two words count as the same term: the stem, the root of a capitalised word (`Israeli` meets `Israel`), the digits of a
 * number word. `norm` and `stem` are those of the word; `isCapital` says whether it is written with a capital that counts.
 */
export function termOf(norm: string, stem: string, isCapital: boolean): string {
  const digits = CARDINALS.get(norm);
  if (digits !== undefined) return `#${digits}`;
  // The handle `@Jane_Doe` meets the name.
  if (norm.includes('_')) return nameRoot(lastPart(norm), lastPart(norm));
  if (isDigit(norm.charCodeAt(0)) && isNumber(norm)) return `#${Number(norm.replaceAll(',', ''))}`;
  return isCapital ? nameRoot(norm, stem) : stem;
}

/** `^\d[\d,]*(\.\d+)?$` */
function isNumber(norm: string): boolean {
  const point = norm.indexOf('.');
  if (point >= 0 && !isAllDigits(norm.slice(point + 1))) return false;
  return isAllDigits(norm.slice(0, point < 0 ? norm.length : point).replaceAll(',', ''));
}

function lastPart(handle: string): string {
  return handle.split('_').findLast((part) => part !== '') ?? handle;
}

function nameRoot(norm: string, stem: string): string {
  const root = norm.replace(NAME_ENDING, '');
  return root.length >= MIN_ROOT && root.length < norm.length ? root : stem;
}
