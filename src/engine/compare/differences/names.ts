import type { Span } from '../../report.ts';
import type { NameMention } from '../../text/analysis.ts';
import { hasLower } from '../../text/characters.ts';
import { DEMONYMS } from '../../text/gazetteer.ts';
import { contrast, type Finding, firstTouching, swapFinding, touches } from '../describe-difference.ts';
import { type Pair, type Side, spanOf, TOKEN_TRAITS, tokensIn } from '../pair.ts';
import { EDITED_LIKENESS, type Passage, type Reading, SURE_SCORE, swapReading } from '../passages.ts';
import { findReplacements } from '../replacements.ts';
import { isTypo } from '../typo.ts';
import type { WordChange } from '../word-diff.ts';
import { bodyDifferences } from './bodies.ts';
import { fullSpan, otherDescriptions } from './descriptions.ts';
import { unnamedParties } from './parties.ts';

/** Passages less alike name others in each other's place by chance. */
const RELATED = 0.6;

/** Share of the words of the longer sentence that an edited one has, so that names in the same place mean the same place. */
const EDITED_SHARE = 0.6;

/** Words before and behind a place that belong to the same enumeration. */
const LIST_REACH = 10;

/** Words before an addition among which the word that leads the enumeration stands. */
const LEAD_REACH = 4;

/** Longest addition to an enumeration of names, in words. */
const MAX_ADDED = 2;

/**
 * The same person, body or place under another title or description, and names in each other's place in corresponding statements.
 * Misspellings by one letter, short forms of a title and a title given in full here and in part there are no differences.
 */
export function nameDifferences(reading: Reading): Finding[] {
  return [
    ...exchangedNames(reading),
    ...otherDescriptions(reading),
    ...bodyDifferences(reading),
    ...addedNames(reading),
    ...unnamedParties(reading),
    ...unnamedParties(swapReading(reading)).map(swapFinding),
    ...addedNames(swapReading(reading)).map(swapFinding),
  ];
}

/** Names that stand where the other report has another name, or none. */
function exchangedNames({ pair, open }: Reading): Finding[] {
  return open.flatMap((passage) => {
    return isEdited(pair, passage) ? editedNames(pair, passage) : replacedNames(pair, passage);
  });
}

/** Whether the two sentences are one, and not one a part of the other. */
function isEdited({ a, b }: Pair, passage: Passage): boolean {
  const [inA, inB] = [(a.to[passage.a] ?? 0) - (a.from[passage.a] ?? 0), (b.to[passage.b] ?? 0) - (b.from[passage.b] ?? 0)];
  return passage.likeness >= EDITED_LIKENESS && passage.likeness * Math.min(inA, inB) >= EDITED_SHARE * Math.max(inA, inB);
}

function editedNames(pair: Pair, passage: Passage): Finding[] {
  return passage.changes.flatMap(({ aFrom, aTo, bFrom, bTo }) => {
    if (aTo === aFrom || bTo === bFrom) return [];
    const a = nameAt(pair.a, spanOf(pair.a, aFrom, aTo));
    const b = nameAt(pair.b, spanOf(pair.b, bFrom, bTo));
    if (
      !a ||
      !b ||
      isSameThing(pair, a, b) ||
      isDescribed(pair, a, b) ||
      (isDateline(pair.a, a) && isDateline(pair.b, b)) ||
      isSpelling(pair, aFrom, aTo, bFrom, bTo) ||
      !isOfName(pair.a, aFrom, aTo, a) ||
      !isOfName(pair.b, bFrom, bTo, b)
    )
      return [];
    return [
      {
        kind: 'name' as const,
        a: [fullName(a)],
        b: [fullName(b)],
        confidence: 0.6 + 0.35 * passage.likeness,
        weight: 0.8,
        note: contrast(pair, a, b),
      },
    ];
  });
}

function replacedNames(pair: Pair, passage: Passage): Finding[] {
  if (passage.likeness < RELATED) return [];
  return findReplacements(pair, passage, []).flatMap(({ aFrom, aTo, bFrom, bTo, anchors }) => {
    const spanA = spanOf(pair.a, aFrom, aTo);
    const spanB = spanOf(pair.b, bFrom, bTo);
    const a = nameAt(pair.a, spanA);
    const b = nameAt(pair.b, spanB);
    if (
      !(a && b) ||
      isSpelling(pair, aFrom, aTo, bFrom, bTo) ||
      !isOfName(pair.a, aFrom, aTo, a) ||
      !isOfName(pair.b, bFrom, bTo, b) ||
      anchors < 2 ||
      spanA.end < a.end ||
      spanB.end < b.end ||
      pair.a.entityNumbers[a.entity] === pair.b.entityNumbers[b.entity] ||
      typeOf(pair.a, a) !== typeOf(pair.b, b)
    )
      return [];
    return [
      {
        kind: 'name' as const,
        a: [spanA],
        b: [spanB],
        confidence: 0.3 + 0.15 * anchors + 0.2 * passage.likeness,
        weight: 0.4,
        note: contrast(pair, spanA, spanB),
      },
    ];
  });
}

/** Another written form of a place or body: `United States`, `U.S.`, `KKK`. */
function isSameThing({ a: sideA, b: sideB }: Pair, a: NameMention, b: NameMention): boolean {
  if (sideA.entityNumbers[a.entity] === sideB.entityNumbers[b.entity] && typeOf(sideA, a) !== 'person') return true;
  const [one, other] = [sideA.text.slice(a.start, a.end), sideB.text.slice(b.start, b.end)];
  return one === initialsOf(other) || other === initialsOf(one) || isShortForm(sideA, a, one, other) || isShortForm(sideB, b, other, one);
}

/** Letters from which on the head of the name of a body is that name itself. */
const MIN_SHORT = 5;

/** `Norvatel` for `NorvatelGroup`. */
function isShortForm(side: Side, mention: NameMention, short: string, long: string): boolean {
  const type = typeOf(side, mention);
  return type !== 'person' && type !== 'place' && short.length >= MIN_SHORT && long.startsWith(short) && !long.includes(' ');
}

/** Whether one of them is but described (`the Dover Republican`) in a report that names the other too, and may mean him. */
function isDescribed({ a: sideA, b: sideB }: Pair, a: NameMention, b: NameMention): boolean {
  const [inA, inB] = [isDescription(sideA, a), isDescription(sideB, b)];
  return inA !== inB && (inA ? isKnown(sideA, sideB, b) : isKnown(sideB, sideA, a));
}

/** Whether a name in capitals opens its sentence: the town it was written in, or a label. */
function isDateline(side: Side, { start, end }: NameMention): boolean {
  const opens = side.analysis.sentences.some((sentence) => sentence.start === start);
  return opens && end - start > 2 && !hasLower(side.text, start, end);
}

function isKnown(side: Side, other: Side, { entity }: NameMention): boolean {
  return side.entityNumbers.includes(other.entityNumbers[entity] ?? -1);
}

function isDescription(side: Side, { start, end }: NameMention): boolean {
  const last = side.tokens[tokensIn(side, { start, end }).to - 1];
  return last !== undefined && last.start > start && DEMONYMS.has(last.norm);
}

function initialsOf(name: string): string {
  return name.replace(/[^A-Z]/g, '');
}

/** Whether a change is one of the name: all its content words but one have a capital or belong to the name's description. */
function isOfName(side: Side, from: number, to: number, mention: NameMention): boolean {
  const described = fullSpan(mention);
  let others = 0;
  for (let i = from; i < to; i++) {
    const token = side.tokens[i];
    if (token && (side.terms[i] ?? -1) >= 0 && !isCapital(side, i) && !touches(token, described)) others++;
  }
  return others <= 1;
}

function typeOf(side: Side, mention: NameMention): string | undefined {
  return side.analysis.entities[mention.entity]?.type;
}

/** A country, people or person that one report adds to the same enumeration (`Turks and Kurds` in a, `Arabs, Turks and Kurds` in b). */
function addedNames({ pair, open }: Reading): Finding[] {
  return open.flatMap((passage) => {
    if (passage.score < SURE_SCORE) return [];
    const [aTo, bTo] = [pair.a.to[passage.a] ?? 0, pair.b.to[passage.b] ?? 0];
    return passage.termChanges.flatMap((change) => {
      const added = change.bTo - change.bFrom;
      if (change.aTo !== change.aFrom || added === 0 || added > MAX_ADDED || change.bTo >= bTo || change.aTo >= aTo) return [];
      const term = pair.b.terms[change.bTo] ?? -1;
      const isListed = isNamed(pair.b, change.bFrom) && isNamed(pair.b, change.bTo) && term >= 0 && term === pair.a.terms[change.aTo];
      const opens = change.bFrom === (pair.b.from[passage.b] ?? 0);
      if (!isListed || opens || !isEnumeration(pair.b, change.bFrom, change.bTo) || !hasSameLead(pair, passage, change)) return [];
      if (isQualified(pair.b, change)) return [];
      // In another order the list is the same.
      if (isListedNear(pair.a, passage.a, change.aTo, pair.b.terms.subarray(change.bFrom, change.bTo))) return [];
      const a = spanOf(pair.a, change.aTo, change.aTo + 1);
      const b = spanOf(pair.b, change.bFrom, change.bTo + 1);
      return [{ kind: 'name' as const, a: [a], b: [b], confidence: 0.5, weight: 0.35, note: contrast(pair, a, b) }];
    });
  });
}

/** Whether the next content word before the place of an addition is the same in both: what is said of the list. */
function hasSameLead({ a, b, concepts }: Pair, passage: Passage, { aFrom, bFrom }: WordChange): boolean {
  const lead = (side: Side, at: number, from: number): number => {
    for (let i = at - 1; i >= Math.max(from, at - LEAD_REACH); i--) {
      const term = side.terms[i] ?? -1;
      if (term >= 0) return concepts[term] ?? term;
    }
    return -1;
  };
  const one = lead(a, aFrom, a.from[passage.a] ?? 0);
  return one >= 0 && one === lead(b, bFrom, b.from[passage.b] ?? 0);
}

/** `Dover, Ohio` and `the mayor, Norva’s first`: the second says where or whose the first is, and no name before makes it a list. */
function isQualified(side: Side, { bFrom, bTo }: WordChange): boolean {
  const [one, next] = [nameAt(side, spanOf(side, bFrom, bFrom + 1)), side.tokens[bTo]];
  if (next && /['’]s?$/u.test(side.text.slice(next.start, next.end))) return true;
  if (!one || typeOf(side, one) !== 'place') return false;
  return side.tokens[bTo - 1]?.norm !== 'and' && !isNamed(side, bFrom - 1);
}

/** Only commas and `and` part the added name from the next; else the two are one name or belong to two clauses. */
function isEnumeration(side: Side, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const gap = side.text.slice(side.tokens[i]?.end ?? 0, side.tokens[i + 1]?.start ?? 0);
    const isLink = gap.trim() === ',' || side.tokens[i]?.norm === 'and' || side.tokens[i + 1]?.norm === 'and';
    if (i === to - 1 && !isLink) return false;
    if (gap.trim() !== '' && gap.trim() !== ',') return false;
  }
  return true;
}

function isListedNear(side: Side, sentence: number, at: number, terms: Int32Array): boolean {
  const there = side.terms.subarray(Math.max(side.from[sentence] ?? 0, at - LIST_REACH), Math.min(side.to[sentence] ?? 0, at + LIST_REACH));
  return terms.some((term) => term >= 0 && there.includes(term));
}

/** A name, or the word for a people. */
function isNamed(side: Side, token: number): boolean {
  return ((side.traits[token] ?? 0) & TOKEN_TRAITS.name) !== 0 || (isCapital(side, token) && DEMONYMS.has(side.tokens[token]?.norm ?? ''));
}

function isCapital(side: Side, token: number): boolean {
  return ((side.traits[token] ?? 0) & TOKEN_TRAITS.capital) !== 0;
}

function nameAt(side: Side, span: Span): NameMention | undefined {
  return firstTouching(side.analysis.names, span);
}

function fullName({ start, end }: NameMention): Span {
  return { start, end };
}

function isSpelling(pair: Pair, aFrom: number, aTo: number, bFrom: number, bTo: number): boolean {
  const letters = (side: Side, from: number, to: number): string =>
    side.tokens
      .slice(from, to)
      .map((token) => token.norm)
      .join('');
  const [one, other] = [letters(pair.a, aFrom, aTo), letters(pair.b, bFrom, bTo)];
  return one === other || isTypo(one, other);
}
