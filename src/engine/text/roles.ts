import type { Span } from '../report.ts';
import type { Token } from './analysis.ts';
import { isAmong } from './characters.ts';
import { GIVEN_NAMES } from './gazetteer.ts';
import type { NameRun } from './name-runs.ts';
import { gapAfter, isCapital, type ParsedText, plainGapAfter, rawToken, tokenRange } from './parsed-text.ts';
import { NEUTRAL_REPORTING, REPORTING_VERBS } from './reporting-verbs.ts';
import { PORTFOLIOS, ROLE_NOUNS, SURNAME_TITLES, TITLE_MODIFIERS, TITLES } from './titles.ts';
import { possessiveLength } from './tokens.ts';

/** A run parted into title and name. */
export interface TitledRun {
  /** Tokens of the name itself; empty (`from === to`) where the run is a title only. */
  name: NameRun;
  /** Token range of the title inside the run, null where there is none. */
  title: { from: number; to: number } | null;
}

/** Parts `Israeli Foreign Minister Gabi Ashkenazi` into title and name: the title ends with its last title word or portfolio. */
export function splitTitle(parsed: ParsedText, run: NameRun): TitledRun {
  let end = run.from;
  for (let i = run.from; i < run.to; i++) {
    const norm = parsed.tokens[i]?.norm ?? '';
    if (!TITLES.has(norm) || isSurname(parsed, norm, i, end)) continue;
    end = i + 1;
    if (parsed.tokens[end]?.norm !== 'of' || end >= run.to) continue;
    end++;
    while (
      end < run.to &&
      (PORTFOLIOS.has(parsed.tokens[end]?.norm ?? '') || parsed.tokens[end]?.norm === 'the' || parsed.tokens[end]?.norm === 'and')
    )
      end++;
    i = end - 1;
  }
  if (end === run.from) {
    // `Former` alone is no title, but it is no part of the name either.
    const first = parsed.tokens[run.from]?.norm ?? '';
    const skip = first === 'former' || first === 'acting' ? 1 : 0;
    return { name: { ...run, from: run.from + skip }, title: null };
  }
  return { name: { ...run, from: end }, title: { from: run.from, to: end } };
}

/** `Erik King`, `President Jane Bishop`: a title word right behind the given name that opens the name. */
function isSurname(parsed: ParsedText, norm: string, at: number, nameStart: number): boolean {
  return at - 1 === nameStart && SURNAME_TITLES.has(norm) && GIVEN_NAMES.has(parsed.tokens[nameStart]?.norm ?? '');
}

/** A description has at most this many words. */
const MAX_ROLE = 10;

/** One right before the name has fewer. */
const MAX_BEFORE = 6;

/** The title, role or description right before or after a name: `State Department spokesman`, `his counterpart, …`, `…, a lawyer,`. */
export function findRole(parsed: ParsedText, name: NameRun, title: { from: number; to: number } | null): Span | null {
  const { from, to } = tokenRange(parsed, name.sentence);
  if (title) return spanOf(parsed, lowerModifiers(parsed, title.from, from), title.to);
  return roleBefore(parsed, name, from) ?? appositionBefore(parsed, name, from) ?? appositionAfter(parsed, name, to);
}

function spanOf(parsed: ParsedText, from: number, to: number): Span {
  return { start: parsed.tokens[from]?.start ?? 0, end: parsed.tokens[to - 1]?.end ?? 0 };
}

/** `former` and the like in small letters before a capitalised title. */
function lowerModifiers(parsed: ParsedText, at: number, from: number): number {
  let start = at;
  // `co-President` is one word.
  if (start > from && gapAfter(parsed, start - 1) === '-') start--;
  while (start > from && gapAfter(parsed, start - 1) === ' ' && TITLE_MODIFIERS.has(parsed.tokens[start - 1]?.norm ?? '')) start--;
  // `under former President Doe` is a time, `under secretary` an office.
  if (parsed.tokens[start]?.norm === 'under' && parsed.tokens[start + 1]?.norm !== 'secretary') start++;
  return start;
}

/** `State Department spokesman Ned Price`, `former minister Jane Doe`. */
function roleBefore(parsed: ParsedText, name: NameRun, from: number): Span | null {
  const last = name.from - 1;
  if (last < from || gapAfter(parsed, last) !== ' ' || !ROLE_NOUNS.has(parsed.tokens[last]?.norm ?? '')) return null;
  let start = last;
  while (start > from && last - start < MAX_BEFORE) {
    const token = parsed.tokens[start - 1];
    if (!token || token.stop || !isJoint(gapAfter(parsed, start - 1)) || isNoDescription(parsed, start - 1)) break;
    start--;
  }
  if (start < last && isVerbForm(parsed, start, from)) start++;
  return spanOf(parsed, start, last + 1);
}

/** What stands between the words of one description. */
export function isJoint(gap: string): boolean {
  return gap === ' ' || gap === '-';
}

/** `said deputy spokesman`, `aides including strategist`, `brutally`: words in small letters that belong to the verb before. */
function isNoDescription(parsed: ParsedText, at: number): boolean {
  const norm = parsed.tokens[at]?.norm ?? '';
  if (isCapital(parsed, at) || TITLE_MODIFIERS.has(norm) || ROLE_NOUNS.has(norm)) return false;
  // `a woman accusing State Senator`: what stands before is described otherwise.
  return (
    norm.endsWith('ly') ||
    ((norm.endsWith('ing') || norm.endsWith('ed')) && (isCapital(parsed, at + 1) || parsed.tokens[at + 1]?.norm === 'former')) ||
    norm === 'including' ||
    REPORTING_VERBS.has(norm)
  );
}

/** `to summon former minister`, `brutally killed journalist`: a verb, by the word before it. */
function isVerbForm(parsed: ParsedText, at: number, from: number): boolean {
  const [before, norm] = [at > from ? (parsed.tokens[at - 1]?.norm ?? '') : '', parsed.tokens[at]?.norm ?? ''];
  if (isCapital(parsed, at) || TITLE_MODIFIERS.has(norm) || ROLE_NOUNS.has(norm)) return false;
  return before === 'to' || (norm.endsWith('ed') && (before.endsWith('ly') || FINITE.has(before)));
}

const DETERMINERS = new Set('the a an his her its their our my one'.split(' '));

/** `his counterpart, Jane Doe,`: the phrase before the comma, from its determiner. */
function appositionBefore(parsed: ParsedText, name: NameRun, from: number): Span | null {
  const last = name.from - 1;
  if (last < from || gapAfter(parsed, last) !== ', ' || !isAmong(gapAfter(parsed, name.to - 1).charAt(0), ',.;:)’”')) return null;
  let noun: number | null = null;
  for (let i = last; i >= Math.max(from, last - MAX_ROLE); i--) {
    if (i < last && !isJoint(gapAfter(parsed, i))) break;
    const norm = parsed.tokens[i]?.norm ?? '';
    if (ROLE_NOUNS.has(norm)) noun = i;
    if (noun === null) continue;
    const isOwner = possessiveLength(parsed.text, parsed.tokens[i] as Token) > 0;
    const opener = isOwner ? ownerStart(parsed, i, from) : i;
    if (isOwner || DETERMINERS.has(norm)) return spanOf(parsed, opener, last + 1);
  }
  return noun === null || noun - from > 3 ? null : spanOf(parsed, noun, last + 1);
}

/** The first token of the owner whose possessive stands at `at`: `the harbour's`, `Norva's`. */
function ownerStart(parsed: ParsedText, at: number, from: number): number {
  return at > from && DETERMINERS.has(parsed.tokens[at - 1]?.norm ?? '') ? at - 1 : at;
}

/** `Jane Doe, a lawyer for the city,`: what stands between the commas, if it says what she is. */
function appositionAfter(parsed: ParsedText, name: NameRun, to: number): Span | null {
  if (plainGapAfter(parsed, name.to - 1) !== ', ') return null;
  let noun = false;
  for (let i = name.to; i < Math.min(to, name.to + MAX_ROLE + 4); i++) {
    const norm = parsed.tokens[i]?.norm ?? '';
    // A second name, a relative clause or a verb phrase is no description.
    if (i === name.to && NO_OPENERS.has(norm)) return null;
    if (noun && ROLE_NOUNS.has(parsed.tokens[i - 1]?.norm ?? '') && isCapital(parsed, i) && gapAfter(parsed, i - 1) === ' ') return null;
    if (!noun && FINITE.has(norm)) return null;
    // `Jane Doe, Senator Carl Roe and others`: a list of people; `Jane Doe, waving` and what she does.
    if (namesAnother(parsed, norm, i) || (i === name.to && norm.endsWith('ing'))) return null;
    // `Jane Doe, the mayor told reporters`: a comma that does not come.
    if (noun && NEUTRAL_REPORTING.has(norm)) return spanOf(parsed, name.to, i);
    if (i - name.to < 8 && ROLE_NOUNS.has(norm)) noun = true;
    if (isAmong(gapAfter(parsed, i).charAt(0), ',.;:—–(') || i === to - 1) return noun ? spanOf(parsed, name.to, i + 1) : null;
  }
  return null;
}

/** Words that open no description behind a name. */
const NO_OPENERS: ReadonlySet<string> = new Set(
  'who whose which where and or but said as when while with in at on for to though although'.split(' '),
);

/** Words of a clause of its own, not of a description. */
const FINITE = new Set('is was are were has had have will would he she they it who that'.split(' '));

/** A capital title before a name; `President Roe's lawyer` names nobody but the one described. */
function namesAnother(parsed: ParsedText, norm: string, at: number): boolean {
  const next = rawToken(parsed, at + 1);
  return (
    TITLES.has(norm) &&
    gapAfter(parsed, at) === ' ' &&
    isCapital(parsed, at) &&
    isCapital(parsed, at + 1) &&
    !isAmong(next.charAt(next.length - 1), "s’'")
  );
}
