import { BEFORE_NAME, SENTENCE_OPENERS } from './abbreviations.ts';
import type { Token } from './analysis.ts';
import { MONTHS, WEEKDAYS } from './calendar-words.ts';
import { isSpace, isUpper } from './characters.ts';
import { DEMONYMS, knownType } from './gazetteer.ts';
import { gapAfter, isCapital, isDigits, type ParsedText, rawToken, tokenRange } from './parsed-text.ts';
import { isEnglish } from './stems.ts';
import { BEFORE_OF, PARTICLES, TITLE_MODIFIERS, TITLES } from './titles.ts';
import { possessiveLength } from './tokens.ts';
import { WORD_MARKS } from './word-facts.ts';

/** A run of capitalised words, tokens `[from, to)`, with the small words inside it. */
export interface NameRun {
  from: number;
  to: number;
  sentence: number;
  /** Whether the text writes the last word in small letters elsewhere, as it does a common noun (`Border Security`). */
  endsCommon: boolean;
}

/** Longer runs are headings or lists without commas. */
const MAX_RUN = 9;

/**
 * Runs of capitalised words in body sentences and tweets, in the order of the text. A word that opens a sentence counts only if the text
 * shows elsewhere that it is a name. Other languages than English: single words that open a sentence never count, and German,
 * where every noun has a capital, gives runs of two words or more only.
 */
export function findNameRuns(parsed: ParsedText): NameRun[] {
  const runs: NameRun[] = [];
  const { text, tokens } = parsed;
  if (!parsed.capitalsCount) return runs;
  const evidence = collectEvidence(parsed);
  parsed.sentences.forEach((sentence, index) => {
    if (sentence.role !== 'body' && sentence.role !== 'tweet') return;
    const { from, to } = tokenRange(parsed, index);
    for (let t = from; t < to; ) {
      // Most words are small and have no hyphen behind them.
      const token = tokens[t] as Token;
      const may = (token.marks & WORD_MARKS.capital) !== 0 || text.charCodeAt(token.end) === HYPHEN;
      const end = may && startsRun(parsed, t, from, to) ? runEnd(parsed, t, to) : t;
      const run = end > t ? trimRun(parsed, runOf(parsed, t, end, index, evidence), from, evidence) : null;
      if (run) runs.push(run);
      t = Math.max(end, t + 1);
    }
  });
  return runs;
}

function runOf(parsed: ParsedText, from: number, to: number, sentence: number, evidence: Evidence): NameRun {
  return { from, to, sentence, endsCommon: isWrittenSmall(parsed, to - 1, evidence) };
}

/** Whether the text writes a word of a run in small letters, there or elsewhere. */
function isWrittenSmall(parsed: ParsedText, index: number, evidence: Evidence): boolean {
  return !isCapital(parsed, index) || evidence.lower[parsed.tokens[index]?.word ?? -1] === 1;
}

interface Evidence {
  /** Per word (`Token.word`): 1 where the text writes it in small letters somewhere. */
  lower: Uint8Array;
  /** Per word: 1 where the text capitalises it inside a sentence. */
  inside: Uint8Array;
}

function collectEvidence(parsed: ParsedText): Evidence {
  const lower = new Uint8Array(parsed.tokens.length);
  const inside = new Uint8Array(parsed.tokens.length);
  parsed.sentences.forEach((sentence, index) => {
    if (sentence.role !== 'body' && sentence.role !== 'tweet') return;
    const { from, to } = tokenRange(parsed, index);
    for (let t = from; t < to; t++) {
      const { word, marks } = parsed.tokens[t] as Token;
      if ((marks & WORD_MARKS.capital) === 0) lower[word] = 1;
      else if (t > from && !opensClause(parsed, t)) inside[word] = 1;
    }
  });
  return { lower, inside };
}

const CLAUSE_MARKS = '“„«"‘:([—';

/** After an opening mark or a colon a capital says as little as at the start of a sentence. */
function opensClause({ text, tokens }: ParsedText, index: number): boolean {
  if (index === 0) return false;
  const start = tokens[index]?.start ?? 0;
  const end = tokens[index - 1]?.end ?? 0;
  const at = start > end && isSpace(text.charCodeAt(start - 1)) ? start - 2 : start - 1;
  return at >= end && CLAUSE_MARKS.includes(text.charAt(at));
}

/** Words that are written with capitals, but name nothing. */
const NO_NAMES: ReadonlySet<string> = new Set(['i', 'am', 'pm', 'gmt', 'no', 'nos']);

const HYPHEN = 0x2d;

function isNameWord(parsed: ParsedText, index: number): boolean {
  const { text, tokens } = parsed;
  const token = tokens[index];
  if (!token || (token.marks & WORD_MARKS.capital) === 0) return false;
  if (token.stop && !(token.end - token.start > 1 && isAcronym(text, token)) && !isPaired(text, token)) return false;
  if (NO_NAMES.has(token.norm)) return false;
  // `R-Ky.` and `D-Ohio` are a party and a state.
  if (text.charCodeAt(token.end) === HYPHEN && isParty(text, token) && gapAfter(parsed, index) === '-') return false;
  const before = text.charAt(token.start - 1);
  if (before === '-' && index > 0 && isParty(text, tokens[index - 1] as Token) && gapAfter(parsed, index - 1) === '-') return false;
  // A handle (`@Name`) or tag is no name in the text.
  if (before === '@' || before === '#' || before === '_') return false;
  // Nor is a part of an address.
  if (before === '/' && /\.\p{L}{2,6}\/$/u.test(text.slice(Math.max(0, token.start - 8), token.start))) return false;
  return !WEEKDAYS.has(token.norm) && !(MONTHS.has(token.norm) && isMonth(parsed, index));
}

/** `US`, `U.S`. */
function isAcronym(text: string, { start, end }: Token): boolean {
  for (let i = start; i < end; i++) if (!isUpper(text.charCodeAt(i)) && text.charAt(i) !== '.') return false;
  return true;
}

/** Each letter of `S&P`. */
function isPaired(text: string, { start, end }: Token): boolean {
  return text.charAt(end) === '&' || text.charAt(start - 1) === '&';
}

/** `D`, `R` or `I` alone. */
function isParty(text: string, { start, end }: Token): boolean {
  return end - start === 1 && 'DRI'.includes(text.charAt(start));
}

/** `May 21` is a month, `Theresa May` is none. */
function isMonth(parsed: ParsedText, index: number): boolean {
  return isDigits(parsed, index + 1) || !isCapital(parsed, index - 1) || gapAfter(parsed, index - 1) !== ' ';
}

function startsRun(parsed: ParsedText, index: number, from: number, to: number): boolean {
  const token = parsed.tokens[index];
  if (!token) return false;
  if (token.marks & WORD_MARKS.capital) return isNameWord(parsed, index);
  // `al-Hayya` begins with a small word; it counts only when a hyphen ties it.
  if (index < from || index + 1 >= to || parsed.text.charCodeAt(token.end) !== HYPHEN || !PARTICLES.has(token.norm)) return false;
  return gapAfter(parsed, index) === '-' && isNameWord(parsed, index + 1);
}

function runEnd(parsed: ParsedText, start: number, to: number): number {
  let end = start + 1;
  while (end < to && end - start < MAX_RUN) {
    if (possessiveLength(parsed.text, parsed.tokens[end - 1] as Token) > 0) break;
    const gap = gapAfter(parsed, end - 1);
    if (isNameWord(parsed, end) && joinsNames(gap, parsed.tokens[end - 1]?.norm ?? '')) {
      end++;
      continue;
    }
    const past = pastSmallWords(parsed, start, end, to);
    if (past === end) break;
    end = past;
  }
  return end;
}

function joinsNames(gap: string, norm: string): boolean {
  if (gap === ' ' || gap === '-' || gap === ' & ' || gap === '&' || gap === ' ') return true;
  return gap === '. ' && (norm.length === 1 || BEFORE_NAME.has(norm));
}

/** The token after `of`, `de la`, `al-` where the name goes on behind it, else `at`. */
function pastSmallWords(parsed: ParsedText, start: number, at: number, to: number): number {
  const gap = gapAfter(parsed, at - 1);
  if (gap !== ' ' && gap !== '-') return at;
  const norm = parsed.tokens[at]?.norm ?? '';
  const previous = parsed.tokens[at - 1]?.norm ?? '';
  const allowed =
    PARTICLES.has(norm) ||
    (isEnglish(parsed.lang) && ((norm === 'of' && BEFORE_OF.has(previous)) || (norm === 'and' && hasWord(parsed, start, at, 'of'))));
  if (!allowed) return at;
  let next = at + 1;
  if (next < to && (PARTICLES.has(parsed.tokens[next]?.norm ?? '') || (norm === 'of' && parsed.tokens[next]?.norm === 'the'))) next++;
  if (next >= to || !isNameWord(parsed, next)) return at;
  const joint = gapAfter(parsed, next - 1);
  return joint === ' ' || joint === '-' ? next + 1 : at;
}

function hasWord(parsed: ParsedText, from: number, to: number, norm: string): boolean {
  for (let i = from; i < to; i++) if (parsed.tokens[i]?.norm === norm) return true;
  return false;
}

/** Drops what only opens the sentence; null where no name is left. */
function trimRun(parsed: ParsedText, run: NameRun, sentenceStart: number, evidence: Evidence): NameRun | null {
  const opens = run.from === sentenceStart || opensClause(parsed, run.from);
  let { from } = run;
  if (opens && !isName(parsed, from, run.to, evidence)) from++;
  if (from >= run.to) return null;
  if (!isEnglish(parsed.lang)) return run.to - from >= 2 || (parsed.lang !== 'de' && from > sentenceStart) ? { ...run, from } : null;
  const only = run.to - from === 1 ? (parsed.tokens[from]?.norm ?? '') : '';
  return DEMONYMS.has(only) ? null : { ...run, from };
}

/** Whether the word that opens a sentence belongs to the name. */
function isName(parsed: ParsedText, at: number, to: number, evidence: Evidence): boolean {
  const norm = parsed.tokens[at]?.norm ?? '';
  if (
    evidence.inside[parsed.tokens[at]?.word ?? -1] === 1 ||
    knownType(parsed.text.slice(parsed.tokens[at]?.start, parsed.tokens[to - 1]?.end)) !== null
  )
    return true;
  if (TITLES.has(norm) || TITLE_MODIFIERS.has(norm) || DEMONYMS.has(norm)) return true;
  if (
    isWrittenSmall(parsed, at, evidence) ||
    SENTENCE_OPENERS.has(norm) ||
    COMMON_OPENERS.has(norm) ||
    norm.endsWith('ly') ||
    norm.endsWith('ing')
  )
    return false;
  const raw = rawToken(parsed, at);
  // An acronym, or a word before another capital that the text never writes small.
  return (raw.length > 1 && raw === raw.toUpperCase()) || to - at > 1 || isSubject(parsed, at);
}

const COMMON_OPENERS = new Set(
  'officials police authorities critics experts residents witnesses sources people years analysts supporters opponents protesters lawmakers meanwhile separately nobody everyone someone nothing yes please thanks thank'.split(
    ' ',
  ),
);

const BEHIND_SUBJECT: ReadonlySet<string> = new Set('said says told added tweeted wrote announced has had'.split(' '));

/** A lone first word that a verb of speech follows is a name (`Price said`), unless it is a common plural. */
function isSubject(parsed: ParsedText, at: number): boolean {
  const next = parsed.tokens[at + 1]?.norm ?? '';
  const norm = parsed.tokens[at]?.norm ?? '';
  return BEHIND_SUBJECT.has(next) && gapAfter(parsed, at) === ' ' && !COMMON_OPENERS.has(norm);
}
