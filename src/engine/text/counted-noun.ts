import { isLetter, isLower } from './characters.ts';
import { DEATH_WORDS, IRREGULAR_PLURALS, PART_WORDS, PEOPLE_WORDS, PHRASE_ENDERS, STATE_WORDS } from './counted-nouns.ts';
import { gapAfter, isCapital, isDigits, isTight, type ParsedText } from './parsed-text.ts';
import type { NumberReading } from './read-number.ts';

/** What a number counts. */
export interface CountedNoun {
  stem: string;
  /** Token index after the noun. */
  to: number;
}

/** A noun phrase in news has at most this many words between number and head. */
const MAX_PHRASE = 6;

/** How many words around the phrase may say that the counted are dead. */
const DEATH_REACH = 6;

/**
 * The noun that the number counts: the first plural of the phrase that starts at token `at`, else its last word; null where none follows.
 * Counts of people beside a word of death (`12 lives`, `killed 12 people`, `232 Palestinians dead`) all get the noun `dead`; a
 * count that is only part of another (`including two children`) keeps its own.
 */
export function countedNoun(parsed: ParsedText, number: NumberReading, at: number, from: number, to: number): CountedNoun | null {
  if (isPartOfPoint(parsed, at, to)) return { stem: 'point', to: at + 3 };
  const start = skipOf(parsed, number, at, to);
  const head = headOf(parsed, number, start, to);
  if (isDeath(parsed, number, head ?? at - 1, from, to)) {
    const next = head === null ? at - 1 : head;
    const follower = parsed.tokens[next + 1]?.norm ?? '';
    const takesFollower = STATE_WORDS.has(follower) && gapAfter(parsed, next) === ' ' && next + 1 < to;
    return { stem: 'dead', to: next + (takesFollower ? 2 : 1) };
  }
  const noun = head === null ? undefined : parsed.tokens[head];
  return head === null || !noun ? null : { stem: IRREGULAR_PLURALS.get(noun.norm) ?? noun.stem, to: head + 1 };
}

/** `0.3 of a point`. */
function isPartOfPoint({ tokens }: ParsedText, at: number, to: number): boolean {
  return at + 3 <= to && tokens[at]?.norm === 'of' && tokens[at + 1]?.norm === 'a' && tokens[at + 2]?.norm === 'point';
}

const BEFORE_NOUN: ReadonlySet<string> = new Set('of more other others additional'.split(' '));

/** Determiners lead to the noun behind `of` only: `three of the`, not `17 the last time`. */
const DETERMINERS: ReadonlySet<string> = new Set('the its their his her these those our'.split(' '));

/** `dozens of`, `three of the`, `10 more`, `half the`. */
function skipOf(parsed: ParsedText, number: NumberReading, at: number, to: number): number {
  if (hasMark(gapAfter(parsed, at - 1), ',;:—–(')) return at;
  let start = at;
  let takesDeterminer = number.kind !== 'cardinal';
  while (start < to && start < at + 3) {
    const norm = parsed.tokens[start]?.norm ?? '';
    if (!BEFORE_NOUN.has(norm) && !(takesDeterminer && DETERMINERS.has(norm))) break;
    if (norm === 'others' || !isTight(gapAfter(parsed, start))) return start;
    takesDeterminer = norm === 'of';
    start++;
  }
  return start;
}

/** Index of the head noun of the phrase that starts at `start`, or null. */
function headOf(parsed: ParsedText, number: NumberReading, start: number, to: number): number | null {
  if (start > 0 && start >= number.to && !isTight(gapAfter(parsed, start - 1))) return null;
  let last: number | null = null;
  for (let i = start; i < Math.min(to, start + MAX_PHRASE); i++) {
    const token = parsed.tokens[i];
    if (!token || !isLetter(parsed.text.charCodeAt(token.start))) break;
    // A `29-member alliance` has members.
    if (i === start && (STATE_WORDS.has(token.norm) || (start === number.to && gapAfter(parsed, start - 1) === '-'))) return i;
    if (token.stop || PHRASE_ENDERS.has(token.norm)) break;
    if (last !== null && hasVerbEnding(token.norm) && isPlural(parsed.tokens[last]?.norm ?? '')) break;
    last = i;
    // `people comes`: of the plurals without `s` none is the first part of a compound.
    if (number.value !== 1 && isPlural(token.norm) && (IRREGULAR_PLURALS.has(token.norm) || !isPlural(parsed.tokens[i + 1]?.norm ?? '')))
      break;
    if (!isTight(gapAfter(parsed, i)) && !isAbbreviated(parsed, i)) break;
  }
  return last;
}

/** `38,000 Lodvik Corp. customers`: a point between a capital and a small letter ends no phrase. */
function isAbbreviated(parsed: ParsedText, index: number): boolean {
  return (
    gapAfter(parsed, index) === '. ' && isCapital(parsed, index) && isLower(parsed.text.charCodeAt(parsed.tokens[index + 1]?.start ?? 0))
  );
}

function hasVerbEnding(norm: string): boolean {
  return norm.endsWith('ed') || norm.endsWith('ing') || norm.endsWith('ly');
}

/** Whether a normalised word looks like a plural. */
export function isPlural(norm: string): boolean {
  return IRREGULAR_PLURALS.has(norm) || (norm.length > 3 && norm.endsWith('s') && !'sui'.includes(norm.charAt(norm.length - 2)));
}

function isDeath(parsed: ParsedText, number: NumberReading, head: number, from: number, to: number): boolean {
  if (number.kind !== 'cardinal') return false;
  const norm = parsed.tokens[head]?.norm ?? '';
  if (head >= number.to && DEAD.has(norm)) return true;
  for (let i = Math.max(from, number.from - 4); i < number.from; i++) if (PART_WORDS.has(parsed.tokens[i]?.norm ?? '')) return false;
  const follows = deathAfter(parsed, head, to);
  if (follows !== null) return follows;
  // Before the number only a count of people in general, or of nothing named, is the toll: `killed 12 people`, `death toll rose to 30`.
  return (PEOPLE_WORDS.has(norm) || head < number.to || isPeople(parsed, head)) && deathBefore(parsed, number.from, from);
}

/** A capitalised plural beside a death word is a people: `killed 12 Syrians`. */
function isPeople(parsed: ParsedText, head: number): boolean {
  return isCapital(parsed, head) && isPlural(parsed.tokens[head]?.norm ?? '');
}

const DEAD: ReadonlySet<string> = new Set(['dead', 'killed', 'deaths', 'fatalities', 'lives']);
const BECAME_DEAD: ReadonlySet<string> = new Set('dead killed died dying perished slain murdered massacred'.split(' '));
const ENDS_CLAUSE: ReadonlySet<string> = new Set('who and but that by in at on after when while as for from with'.split(' '));

function hasMark(gap: string, marks: string): boolean {
  if (gap === ' ') return false;
  for (let i = 0; i < gap.length; i++) if (marks.includes(gap.charAt(i))) return true;
  return false;
}

/** True for `… dead`, `… were killed`; false where another state follows first (`were injured`); null where neither does. */
function deathAfter(parsed: ParsedText, head: number, to: number): boolean | null {
  for (let i = head + 1; i < Math.min(to, head + 1 + DEATH_REACH); i++) {
    if (hasMark(gapAfter(parsed, i - 1), ',;:—–(.')) return null;
    const norm = parsed.tokens[i]?.norm ?? '';
    if (BECAME_DEAD.has(norm)) return true;
    if (STATE_WORDS.has(norm) || isDigits(parsed, i) || ENDS_CLAUSE.has(norm)) return null;
  }
  return null;
}

function deathBefore(parsed: ParsedText, at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - DEATH_REACH); i--) {
    if (hasMark(gapAfter(parsed, i), ',;:—–)')) return false;
    const norm = parsed.tokens[i]?.norm ?? '';
    if (DEATH_WORDS.has(norm)) return true;
    if (STATE_WORDS.has(norm) || norm === 'wounding' || norm === 'injuring' || norm === 'and' || norm === 'by') return false;
  }
  return false;
}
