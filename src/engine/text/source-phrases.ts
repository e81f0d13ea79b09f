import type { Span } from '../report.ts';
import { WEEKDAYS } from './calendar-words.ts';
import { gapAfter, isCapital, isDigits, type ParsedText, plainGapAfter, rawToken, tokenRange } from './parsed-text.ts';
import { BEFORE_VERB } from './reporting-verbs.ts';
import { possessiveLength } from './tokens.ts';

/** Tokens `[from, to)` of the words that name a source. */
export interface SourcePhrase {
  from: number;
  to: number;
}

/** A source has at most this many words. */
const MAX_SOURCE = 12;

/** Words that end a noun phrase when it is read backwards from its verb. */
const BREAKERS = new Set(
  'that and but when while as after because if which what where although though since so than or nor whether how why before until is was are were be been has had have will would to not can could may might should'.split(
    ' ',
  ),
);

/** Prepositions that open a phrase of time, place or manner. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in on at after during since by with for from under following amid despite before about into upon through'.split(' '),
);

/** Words that stand for a noun phrase by themselves. */
const PRONOUNS = new Set('he she they it we i you who'.split(' '));

/** Words that stand alone or before a noun (`one source said`, `some said`). */
const QUANTIFIERS = new Set('one others some many both several another'.split(' '));

/** The subject before the verb at token `cue`: `State Department spokesman Ned Price` of `… said`; null where there is none. */
export function subjectBefore(parsed: ParsedText, cue: number, sentence: number): SourcePhrase | null {
  const { from } = tokenRange(parsed, sentence);
  let last = cue - 1;
  while (last >= from && isBetween(parsed, last) && plainGapAfter(parsed, last) === ' ') last--;
  if (last < from) return null;
  const gap = plainGapAfter(parsed, last);
  if (BEHIND_BRACKET.has(gap)) {
    const open = beforeBracket(parsed, last, from);
    // `Jane Doe, of the Town Bank (TB), said`
    const named = gap.includes(',') && open >= from ? beforeApposition(parsed, open, from) : -1;
    last = named >= from ? named : open;
  } else if (gap === ', ' || gap === '., ') last = beforeApposition(parsed, last, from);
  if (last < from || !BEFORE_VERB_PHRASE.has(plainGapAfter(parsed, last))) return null;
  return phraseEndingAt(parsed, last, from);
}

/** What parts a bracket from the verb behind it, and any other subject. */
const BEHIND_BRACKET: ReadonlySet<string> = new Set([') ', '.) ', '), ', '.), ']);
const BEFORE_VERB_PHRASE: ReadonlySet<string> = new Set([' ', ', ', '., ', ' (']);

function isBetween(parsed: ParsedText, index: number): boolean {
  const norm = parsed.tokens[index]?.norm ?? '';
  return BEFORE_VERB.has(norm) || (norm.endsWith('ly') && !isCapital(parsed, index)) || WEEKDAYS.has(norm);
}

/** Descriptions between a name and its verb have at most this many words. */
const MAX_APPOSITION = 20;

/** Words that open a description behind a name. */
const DESCRIPTION_OPENERS = new Set('the a an who which'.split(' '));

/**
 * `Jane Doe, a lawyer, said`: the token before the first of the two commas. A comma inside the description (`of Dover, Ohio,`) and a
 * description of what stands in it (`a clerk of the Dover Bank, the largest, said`) are passed over.
 */
function beforeApposition(parsed: ParsedText, last: number, from: number): number {
  let found = -1;
  for (let i = last - 1; i >= Math.max(from, last - MAX_APPOSITION); i--) {
    const gap = plainGapAfter(parsed, i);
    if (gap !== ', ') {
      if (gap !== ' ' && !/^(?:[\s'’-]*$| ?[.)(&])/u.test(gap)) return found;
      continue;
    }
    const opens = DESCRIPTION_OPENERS.has(parsed.tokens[i + 1]?.norm ?? '');
    if (found >= 0 && !(opens && isCapital(parsed, i))) return found;
    found = i;
  }
  return found;
}

/** `Jane Doe (D-Ohio) said`: the token before the bracket. */
function beforeBracket(parsed: ParsedText, last: number, from: number): number {
  for (let i = last - 1; i >= Math.max(from, last - 8); i--) if (gapAfter(parsed, i) === ' (') return i;
  return -1;
}

/** What stands between the words of one noun phrase. */
const JOINTS: ReadonlySet<string> = new Set([' ', '-', '. ', ' & ', "'"]);

function phraseEndingAt(parsed: ParsedText, last: number, from: number): SourcePhrase | null {
  let start = last;
  if (PRONOUNS.has(parsed.tokens[last]?.norm ?? '')) return { from: last, to: last + 1 };
  if (isNoNoun(parsed, last) && !QUANTIFIERS.has(parsed.tokens[last]?.norm ?? '')) return null;
  while (start > from && last - start < MAX_SOURCE) {
    const gap = gapAfter(parsed, start - 1);
    const norm = parsed.tokens[start - 1]?.norm ?? '';
    if (!JOINTS.has(gap) || BREAKERS.has(norm) || PRONOUNS.has(norm)) break;
    start--;
  }
  // `On Monday officials said`: what opens with a preposition is no subject, its last noun phrase is.
  if (PREPOSITIONS.has(parsed.tokens[start]?.norm ?? '')) start = lastChunk(parsed, start, last);
  return { from: start, to: last + 1 };
}

function isNoNoun(parsed: ParsedText, index: number): boolean {
  const token = parsed.tokens[index];
  return !token || token.stop || isDigits(parsed, index) || PREPOSITIONS.has(token.norm);
}

const PHRASE_OPENERS: ReadonlySet<string> = new Set('the a an his her its their'.split(' '));

function lastChunk(parsed: ParsedText, start: number, last: number): number {
  for (let i = last; i > start; i--) {
    const norm = parsed.tokens[i]?.norm ?? '';
    if (PHRASE_OPENERS.has(norm)) return i;
    if (PREPOSITIONS.has(norm) || WEEKDAYS.has(norm) || isDigits(parsed, i)) return Math.min(i + 1, last);
  }
  return last;
}

/** Words that end a noun phrase read onwards, and that open none. */
const PHRASE_ENDS: ReadonlySet<string> = new Set(['told', 'said', 'yesterday', 'today']);
const NO_PHRASE: ReadonlySet<string> = new Set(['to', 'not', 'so', 'it']);

/** The noun phrase from token `at` on: `Ned Price` of `said Ned Price, a spokesman`; null where none starts. */
export function phraseFrom(parsed: ParsedText, at: number, sentence: number): SourcePhrase | null {
  const { to } = tokenRange(parsed, sentence);
  if (at >= to) return null;
  if (PRONOUNS.has(parsed.tokens[at]?.norm ?? '')) return { from: at, to: at + 1 };
  let end = at;
  while (end < to && end - at < MAX_SOURCE) {
    const token = parsed.tokens[end];
    if (
      !token ||
      (BREAKERS.has(token.norm) && !(token.norm === 'and' && end > at)) ||
      (PREPOSITIONS.has(token.norm) && token.norm !== 'for' && token.norm !== 'from')
    )
      break;
    if (WEEKDAYS.has(token.norm) || PHRASE_ENDS.has(token.norm)) break;
    end++;
    if (!JOINTS.has(gapAfter(parsed, end - 1)) || (possessiveLength(parsed.text, token) > 0 && rawToken(parsed, end) === '')) break;
  }
  const first = parsed.tokens[at]?.norm ?? '';
  const onlySmall = end - at === 1 && (parsed.tokens[at]?.stop ?? true) && !QUANTIFIERS.has(parsed.tokens[at]?.norm ?? '');
  return end > at && !onlySmall && !NO_PHRASE.has(first) ? { from: at, to: end } : null;
}

/** Offsets of a phrase. */
export function phraseSpan(parsed: ParsedText, { from, to }: SourcePhrase): Span {
  return { start: parsed.tokens[from]?.start ?? 0, end: parsed.tokens[to - 1]?.end ?? 0 };
}
