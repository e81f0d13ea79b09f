import { isLetter, isLetterOrNumber, isUpper } from './characters.ts';

/** News agencies by the names under which they sign; matched as whole words with this case. */
const AGENCIES: readonly (readonly [name: string, written: string])[] = [
  ['AFP', 'AFP|Agence France-Presse|Agence France Presse'],
  ['AP', 'AP|The Associated Press|Associated Press'],
  ['Reuters', 'Reuters|REUTERS|Thomson Reuters'],
  ['UPI', 'UPI|United Press International'],
  ['EFE', 'EFE|Efe|Agencia EFE'],
  ['dpa', 'dpa|DPA|Deutsche Presse-Agentur'],
  ['ANSA', 'ANSA|Ansa'],
  ['TASS', 'ITAR-TASS|TAR-TASS|TASS|Tass'],
  ['Interfax', 'Interfax'],
  ['RIA Novosti', 'RIA Novosti|RIA'],
  ['Xinhua', 'Xinhua|XINHUA'],
  ['Kyodo', 'Kyodo News|Kyodo|KYODO'],
  ['Yonhap', 'Yonhap'],
  ['PTI', 'PTI|Press Trust of India'],
  ['ANI', 'ANI|Asian News International'],
  ['IANS', 'IANS'],
  ['Anadolu', 'Anadolu Agency|Anadolu|AA'],
  ['Bloomberg', 'Bloomberg News|Bloomberg'],
  ['PA', 'PA Media|Press Association|PA'],
  ['AAP', 'AAP|Australian Associated Press'],
  ['CP', 'The Canadian Press|Canadian Press'],
  ['Bernama', 'Bernama'],
  ['Antara', 'Antara'],
  ['WAM', 'WAM'],
  ['SPA', 'Saudi Press Agency'],
  ['IRNA', 'IRNA'],
  ['SANA', 'SANA'],
  ['KCNA', 'KCNA'],
  ['CNA', 'Central News Agency'],
  ['APA', 'APA'],
  ['ATS', 'Keystone-ATS|ATS|SDA'],
  ['Belga', 'Belga'],
  ['Lusa', 'Lusa|LUSA'],
  ['NTB', 'NTB'],
  ['Ritzau', 'Ritzau'],
  ['PAP', 'PAP'],
  ['CTK', 'ČTK|CTK'],
  ['Ukrinform', 'Ukrinform'],
];

const ANY_AGENCY = AGENCIES.map(([, written]) => written).join('|');

/** Words that credit a picture; its agency says nothing about the text. */
const PICTURE = /^(?:image|photo(?:graph)?s?|picture|video|file (?:photo|image)|graphic|illustration|getty)\b/iu;

const CREDIT_START =
  /^(?:sources?|agenc(?:y|ies)|image|photo(?:graph)?s?|picture|video|graphic|credits?|byline|copyright|file (?:photo|image|picture)|with (?:additional )?(?:in-?puts?|reporting|files?|agency|reports?|information) (?:from|by)|reporting by|additional reporting(?: by)?|edited by|editing by|compiled by|written by|translated by|quelle|fuente|fonte|bron|crédits?|bild|foto)\s*(?:credits?|courtesy)?\s*(?:[:\-–—/|]|\b)\s*/iu;

const SIGNED_ONLY = new RegExp(`^[(\\[/—–-]*\\s*(?:${ANY_AGENCY})(?:\\s*[/,&+-]\\s*(?:${ANY_AGENCY}))*\\s*[)\\]/.]*$`, 'u');
const WITH_INPUTS = /^\(?(?:with|this (?:story|article|report)|©|\(c\) |the associated press|associated press writer)/iu;
const INPUT_WORDS = /\b(?:inputs?|contributed|syndicated|auto-generated|agenc(?:y|ies)|wire|feed|rights reserved|copyright)\b|©/iu;

/** Longer lines tell something, even if they begin like a credit. */
const MAX_CREDIT = 160;
/** `Source: …` and the like with a whole sentence behind them are statements. */
const MAX_CREDIT_WORDS = 12;

const AGENCY_NAMES: readonly string[] = AGENCIES.flatMap(([, written]) => written.split('|'));

/** Words that any of the patterns above may begin with, in lower case: other lines are none, and the patterns are dear. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...`source sources agency agencies image photo photos photograph photographs picture video graphic credit credits byline copyright file with reporting additional
   edited editing compiled written translated quelle fuente fonte bron crédit crédits bild foto this associated c`
    .trim()
    .split(/\s+/u),
  ...AGENCY_NAMES.map((name) => firstWord(name, 0).word),
]);

/** Words that follow `the` in the name of an agency. */
const SECOND_WORDS: ReadonlySet<string> = new Set(
  AGENCY_NAMES.filter((name) => name.startsWith('The ')).map((name) => firstWord(name, 4).word),
);

function mayBeCredit(line: string): boolean {
  const first = firstWord(line, 0);
  if (first.word === 'the') return SECOND_WORDS.has(firstWord(line, first.end).word);
  return FIRST_WORDS.has(first.word) || line.includes('©');
}

/** The letters behind opening brackets and dashes, in lower case. */
export function firstWord(line: string, from: number): { word: string; end: number } {
  let start = from;
  while (start < line.length && '([/—–- '.includes(line.charAt(start))) start++;
  let end = start;
  while (end < line.length && isLetter(line.charCodeAt(end))) end++;
  return { word: line.slice(start, end).toLowerCase(), end };
}

/** True for a line that says where a text or picture comes from (`Source AFP`, `IMAGE: AP`, `(Reuters)`) and reports nothing. */
export function isCreditLine(line: string): boolean {
  const trimmed = line.trim();
  if (trimmed.length === 0 || trimmed.length > MAX_CREDIT || !mayBeCredit(trimmed)) return false;
  if (SIGNED_ONLY.test(trimmed)) return true;
  if (WITH_INPUTS.test(trimmed) && INPUT_WORDS.test(trimmed)) return true;
  const start = CREDIT_START.exec(trimmed);
  if (!start) return false;
  return looksLikeNames(trimmed.slice(start[0].length), /[:|/–—-]\s*$/u.test(start[0]));
}

/** What follows the credit word must be names, not a sentence: capitals throughout, few words. */
export function looksLikeNames(rest: string, marked: boolean): boolean {
  const words = rest.split(/[\s/,;|]+/).filter(hasLetter);
  if (words.length === 0) return marked;
  if (words.length > MAX_CREDIT_WORDS) return false;
  const plain = words.filter((word) => !hasCapital(word) && !NAME_MARKS.includes(word.charAt(0)) && !SMALL_WORDS.has(word));
  return plain.length === 0 || (marked && plain.length <= 1 && words.length <= 6);
}

/** `Doe` and `iPhoto`. */
function hasCapital(word: string): boolean {
  return isUpper(word.charCodeAt(0)) || isUpper(word.charCodeAt(1));
}

/** Marks that open a name, and small words that stand between names. */
const NAME_MARKS = '("\'‘“@©';
const SMALL_WORDS: ReadonlySet<string> = new Set('and by via of for from the courtesy editing reporting dpa'.split(' '));

function hasLetter(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (isLetter(word.charCodeAt(i))) return true;
  return false;
}

/** The agency that a credit line names for the text; null for a line without one and for a picture's credit. */
export function agencyOfLine(line: string): string | null {
  if (!isCreditLine(line) || PICTURE.test(line.trim())) return null;
  return agencyIn(line);
}

/** The agency that is named first. Looked for by hand: patterns that know all letters take thirty milliseconds to make. */
function agencyIn(text: string): string | null {
  let best: { name: string; at: number } | null = null;
  for (const [name, written] of AGENCIES) {
    for (const form of written.split('|')) {
      const at = indexOfWords(text, form);
      if (at >= 0 && (!best || at < best.at)) best = { name, at };
    }
  }
  return best?.name ?? null;
}

/** Where the words first stand with neither letter nor number beside them; -1 where they nowhere do. */
function indexOfWords(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetterOrNumber(text.charCodeAt(at - 1)) && !isLetterOrNumber(text.charCodeAt(at + words.length))) return at;
  }
  return -1;
}

/** `JERUSALEM (AP) —` or `(Reuters) -` where the text begins. */
const DATELINE = new RegExp(`^[^()\\n]{0,60}\\(((?:${ANY_AGENCY})[^()\\n]{0,20})\\)\\s*[-–—:]`, 'u');

/** How far from either end of the text a credit line is looked for. */
const EDGE = 600;

/**
 * The news agency whose text this is, by a credit line near either end (`Source AFP`) or the dateline (`PARIS (AFP) —`);
 * null where none is named. A picture's credit (`IMAGE: AP`) does not count.
 */
export function findAgency(text: string): string | null {
  const dateline = DATELINE.exec(text.slice(0, 120).trimStart());
  if (dateline?.[1]) return agencyIn(dateline[1]);
  const edges = text.length <= 2 * EDGE ? text : `${text.slice(-EDGE)}\n${text.slice(0, EDGE)}`;
  for (const line of edges.split('\n').reverse()) {
    const agency = agencyOfLine(line);
    if (agency) return agency;
  }
  return null;
}
