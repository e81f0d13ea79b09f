import type { Span } from '../../report.ts';
import type { NameMention } from '../../text/analysis.ts';
import { contrast, type Finding, sentenceAt } from '../describe-difference.ts';
import { type Side, tokensIn } from '../pair.ts';
import type { Reading } from '../passages.ts';
import { COURTESY, TITLE_FORMS } from '../title-words.ts';

/** Mentions marked of one entity. */
const MAX_MENTIONS = 4;

/**
 * People whom the reports describe otherwise: by another noun, or in another rank. What one report gives beside the name in another way, or
 * further on, is no difference.
 */
export function otherDescriptions({ pair, verbatimA, verbatimB }: Reading): Finding[] {
  const a = describedMentions(pair.a, verbatimA);
  const b = describedMentions(pair.b, verbatimB);
  const findings: Finding[] = [];
  for (const [entity, mentionsA] of a) {
    const mentionsB = b.get(entity);
    if (!mentionsB) continue;
    const rolesA = mentionsA.map((mention) => readRole(pair.a, mention));
    const rolesB = mentionsB.map((mention) => readRole(pair.b, mention));
    if (rolesA.some((x) => rolesB.some((y) => saysTheSame(x, y)))) continue;
    if (rolesA.every(isAddress) || rolesB.every(isAddress)) continue;
    if (tellsAny(pair.a, entity, rolesB) || tellsAny(pair.b, entity, rolesA)) continue;
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
    if (entity === undefined || mention.role === null) continue;
    if (verbatim[sentenceAt(side, mention)] !== false || isCourtesy(readRole(side, mention))) continue;
    found.set(entity, [...(found.get(entity) ?? []), mention]);
  }
  return found;
}

/** What a person is called: all words of note, the noun that says what she is, and what sets her below the full office. */
interface Role {
  words: Set<string>;
  head: string;
  rank: string;
}

/** Words that part the noun of a role from what it is the role of: `director of the institute`, `a lawyer for the city`. */
const ROLE_LINKS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'from', 'to', 'with', 'on', 'who', 'under', 'and']);

/** Words that make another office of the one behind them. */
const RANKS: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant', 'acting', 'interim', 'associate', 'under']);

function readRole(side: Side, { role }: NameMention): Role {
  const read: Role = { words: new Set(), head: '', rank: '' };
  if (!role) return read;
  const [from, to] = tokensIn(side.tokens, role);
  let isOpen = true;
  for (let i = from; i < to; i++) {
    const token = side.tokens[i];
    if (!token || COURTESY.has(token.norm)) continue;
    const isRank = RANKS.has(token.norm);
    if (isRank) read.rank = token.norm;
    // `a lawyer representing the city`.
    if (read.head !== '' && (ROLE_LINKS.has(token.norm) || (token.norm.endsWith('ing') && !isRank))) isOpen = false;
    if (token.stop) continue;
    for (const word of (TITLE_FORMS.get(token.norm) ?? token.norm).split(' ')) {
      read.words.add(word);
      if (isOpen) read.head = word;
    }
  }
  return read;
}

/** `Senator`, alone before a name, is how members are addressed. */
function isCourtesy({ words, head }: Role): boolean {
  return words.size === 0 || (words.size === 1 && MEMBERS.has(head));
}

const MEMBERS: ReadonlySet<string> = new Set(['senator', 'representative']);

/** Titles by which somebody is addressed; where that is all a report gives, the other one only says more. */
const ADDRESSES: ReadonlySet<string> = new Set(['judge', 'justice', 'professor']);

function isAddress({ words, head }: Role): boolean {
  return words.size === 1 && ADDRESSES.has(head);
}

/** Words of one trade: which a report uses tells nothing of the person. */
const TRADES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    attorney: 'lawyer',
    counsel: 'lawyer',
    correspondent: 'reporter',
    journalist: 'reporter',
    columnist: 'reporter',
    aide: 'adviser',
  }),
);

/** Words for whoever is at the head of something: the same office only where they are of the same thing. */
const HEADS: ReadonlySet<string> = new Set(['head', 'chief', 'chair', 'leader', 'director', 'director-general', 'boss', 'manager']);

/**
 * One description holds the other, or both give the same noun at the same rank: `the nation's leader`, `the Norvan leader`; `the port's chief`,
 * `head of the port`.
 */
function saysTheSame(x: Role, y: Role): boolean {
  if ((TRADES.get(x.head) ?? x.head) === (TRADES.get(y.head) ?? y.head)) return x.rank === y.rank;
  if (HEADS.has(x.head) && HEADS.has(y.head) && (haveCommonWord(x, y) || Math.min(x.words.size, y.words.size) === 1))
    return x.rank === y.rank;
  const [few, many] = x.words.size <= y.words.size ? [x.words, y.words] : [y.words, x.words];
  for (const word of few) if (!many.has(word)) return false;
  return true;
}

function haveCommonWord(x: Role, y: Role): boolean {
  for (const word of x.words) if (word !== x.head && word !== 'former' && y.words.has(word)) return true;
  return false;
}

/** Words before and behind a name among which it is described. */
const REACH = 12;

/** Share of the words of a description that must stand beside the name for the report to give it too. */
const TOLD = 0.7;

/** Whether a report gives one of the descriptions beside the name, in whatever form. */
function tellsAny(side: Side, entity: number, roles: readonly Role[]): boolean {
  return side.analysis.names.some((mention) => {
    if (side.entityNumbers[mention.entity] !== entity) return false;
    const near = wordsAround(side, mention);
    return roles.some((role) => isTold(role, near));
  });
}

function isTold({ words, rank }: Role, near: ReadonlySet<string>): boolean {
  // `director` is no `deputy director`, whatever else is the same.
  if (rank === '' ? [...RANKS].some((word) => near.has(word)) : !near.has(rank)) return false;
  return [...words].filter((word) => near.has(word)).length >= TOLD * words.size;
}

function wordsAround(side: Side, mention: NameMention): Set<string> {
  const [first, next] = tokensIn(side.tokens, mention);
  const sentence = side.sentenceOf[first];
  const near = new Set<string>();
  for (let i = Math.max(0, first - REACH); i < Math.min(side.tokens.length, next + REACH); i++) {
    const norm = side.tokens[i]?.norm ?? '';
    if (side.sentenceOf[i] === sentence && (i < first || i >= next))
      for (const word of (TITLE_FORMS.get(norm) ?? norm).split(' ')) near.add(word);
  }
  return near;
}

/** A name with its description. */
export function fullSpan({ start, end, role }: NameMention): Span {
  return role ? { start: Math.min(start, role.start), end: Math.max(end, role.end) } : { start, end };
}
