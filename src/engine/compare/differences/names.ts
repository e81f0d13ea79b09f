import type { Span } from '../../report.ts';
import type { NameMention } from '../../text/analysis.ts';
import { contrast, type Finding, sentenceAt, swapFinding, touches } from '../describe-difference.ts';
import { type Pair, type Side, spanOf, tokensIn } from '../pair.ts';
import { EDITED_LIKENESS, type Passage, type Reading, swapReading } from '../passages.ts';
import { findReplacements } from '../replacements.ts';
import { COURTESY, TITLE_FORMS } from '../title-words.ts';
import { isTypo } from '../typo.ts';
import { unnamedParties } from './parties.ts';

/** Mentions marked of one entity. */
const MAX_MENTIONS = 4;

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
    ...addedNames(reading),
    ...unnamedParties(reading),
    ...unnamedParties(swapReading(reading)).map(swapFinding),
    ...addedNames(swapReading(reading)).map(swapFinding),
  ];
}

function otherDescriptions({ pair, verbatimA, verbatimB }: Reading): Finding[] {
  const a = describedMentions(pair.a, verbatimA);
  const b = describedMentions(pair.b, verbatimB);
  const findings: Finding[] = [];
  for (const [entity, mentionsA] of a) {
    const mentionsB = b.get(entity);
    if (!mentionsB) continue;
    const wordsA = mentionsA.map((mention) => roleWords(pair.a, mention));
    const wordsB = mentionsB.map((mention) => roleWords(pair.b, mention));
    if (wordsA.some((x) => wordsB.some((y) => saysTheSame(x, y)))) continue;
    const spansA = mentionsA.slice(0, MAX_MENTIONS).map(fullSpan);
    const spansB = mentionsB.slice(0, MAX_MENTIONS).map(fullSpan);
    findings.push({
      kind: 'name',
      a: spansA,
      b: spansB,
      confidence: 0.7,
      weight: 0.5,
      note: contrast(pair, mentionsA[0]?.role ?? undefined, mentionsB[0]?.role ?? undefined),
    });
  }
  return findings;
}

/** Mentions with a description, by pair-wide entity; sentences that both reports give are left out. */
function describedMentions(side: Side, verbatim: readonly boolean[]): Map<number, NameMention[]> {
  const found = new Map<number, NameMention[]>();
  for (const mention of side.analysis.names) {
    const entity = side.entityNumbers[mention.entity];
    if (entity === undefined || verbatim[sentenceAt(side, mention)] !== false || roleWords(side, mention).size === 0) continue;
    found.set(entity, [...(found.get(entity) ?? []), mention]);
  }
  return found;
}

function roleWords(side: Side, { role }: NameMention): Set<string> {
  if (!role) return new Set();
  const words = new Set<string>();
  for (const token of side.tokens.slice(...tokensIn(side.tokens, role))) {
    if (COURTESY.has(token.norm) || token.stop) continue;
    for (const word of (TITLE_FORMS.get(token.norm) ?? token.norm).split(' ')) words.add(word);
  }
  return words;
}

/** One description holds the other. */
function saysTheSame(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  const [few, many] = x.size <= y.size ? [x, y] : [y, x];
  return [...few].every((word) => many.has(word));
}

function fullSpan({ start, end, role }: NameMention): Span {
  return role ? { start: Math.min(start, role.start), end: Math.max(end, role.end) } : { start, end };
}

/** Names that stand where the other report has another name, or none. */
function exchangedNames({ pair, open }: Reading): Finding[] {
  return open.flatMap((passage) => {
    return passage.likeness >= EDITED_LIKENESS ? editedNames(pair, passage) : replacedNames(pair, passage);
  });
}

function editedNames(pair: Pair, passage: Passage): Finding[] {
  return passage.changes.flatMap(({ aFrom, aTo, bFrom, bTo }) => {
    if (aTo === aFrom || bTo === bFrom) return [];
    const a = nameAt(pair.a, spanOf(pair.a, aFrom, aTo));
    const b = nameAt(pair.b, spanOf(pair.b, bFrom, bTo));
    if (!a || !b || isSpelling(pair, aFrom, aTo, bFrom, bTo)) return [];
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
  return findReplacements(pair, passage, []).flatMap(({ aFrom, aTo, bFrom, bTo, anchors }) => {
    const spanA = spanOf(pair.a, aFrom, aTo);
    const spanB = spanOf(pair.b, bFrom, bTo);
    const a = nameAt(pair.a, spanA);
    const b = nameAt(pair.b, spanB);
    if (
      !(a && b) ||
      isSpelling(pair, aFrom, aTo, bFrom, bTo) ||
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

function typeOf(side: Side, mention: NameMention): string | undefined {
  return side.analysis.entities[mention.entity]?.type;
}

/** A country, people or person that one report adds to the same enumeration (`Turks and Kurds` in a, `Arabs, Turks and Kurds` in b). */
function addedNames({ pair, open }: Reading): Finding[] {
  return open.flatMap((passage) => {
    const [aTo, bTo] = [pair.a.to[passage.a] ?? 0, pair.b.to[passage.b] ?? 0];
    return passage.termChanges.flatMap((change) => {
      const added = change.bTo - change.bFrom;
      if (change.aTo !== change.aFrom || added === 0 || added > MAX_ADDED || change.bTo >= bTo || change.aTo >= aTo) return [];
      const term = pair.b.terms[change.bTo] ?? -1;
      const isListed = isCapital(pair.b, change.bFrom) && isCapital(pair.b, change.bTo) && term >= 0 && term === pair.a.terms[change.aTo];
      const opens = change.bFrom === (pair.b.from[passage.b] ?? 0);
      if (!isListed || opens || !isEnumeration(pair.b, change.bFrom, change.bTo)) return [];
      const a = spanOf(pair.a, change.aTo, change.aTo + 1);
      const b = spanOf(pair.b, change.bFrom, change.bTo + 1);
      return [{ kind: 'name' as const, a: [a], b: [b], confidence: 0.5, weight: 0.35, note: contrast(pair, a, b) }];
    });
  });
}

/** A comma or `and` parts the added name from the next; else the two are one name. */
function isEnumeration(side: Side, from: number, to: number): boolean {
  return /,|\band\b/u.test(side.text.slice(side.tokens[from]?.end ?? 0, side.tokens[to]?.start ?? 0));
}

function isCapital(side: Side, token: number): boolean {
  const first = side.text.charAt(side.tokens[token]?.start ?? 0);
  return first !== first.toLowerCase();
}

function nameAt(side: Side, span: Span): NameMention | undefined {
  return side.analysis.names.find((name) => touches(name, span));
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
