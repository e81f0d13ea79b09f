import type { Span } from '../../report.ts';
import type { NameMention } from '../../text/analysis.ts';
import { isAmong } from '../../text/characters.ts';
import { GIVEN_NAMES } from '../../text/gazetteer.ts';
import { ROLE_NOUNS, TITLE_MODIFIERS, TITLES } from '../../text/titles.ts';
import { contrast, type Finding, sentenceAt } from '../describe-difference.ts';
import { type Side, spansIn, tokensIn } from '../pair.ts';
import type { Reading } from '../passages.ts';
import { COURTESY, TITLE_FORMS } from '../title-words.ts';
import { isToned } from '../toned-words.ts';

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
    if (rolesA.every(saysLittle) || rolesB.every(saysLittle)) continue;
    if (tellsAny(pair.a, entity, rolesB) || tellsAny(pair.b, entity, rolesA)) continue;
    const spansA = mentionsA.slice(0, MAX_MENTIONS).map(fullSpan);
    const spansB = mentionsB.slice(0, MAX_MENTIONS).map(fullSpan);
    findings.push({
      kind: 'name',
      a: spansA,
      b: spansB,
      confidence: 0.7,
      weight: [...rolesA, ...rolesB].some((role) => role.isToned) ? 0.5 : 0.38,
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
    if (entity === undefined || mention.role === null || namesAnother(side, mention.role)) continue;
    if (verbatim[sentenceAt(side, mention)] !== false || isCourtesy(readRole(side, mention))) continue;
    found.set(entity, [...(found.get(entity) ?? []), mention]);
  }
  return found;
}

/** Whether a description names a person who does not own it: `Roe met the mayor` was read before `Moss`, `Roe’s lawyer` was not. */
function namesAnother(side: Side, role: Span): boolean {
  const { names } = side.analysis;
  const { from, to } = spansIn(names, role);
  return names
    .slice(from, to)
    .some(
      (name) =>
        name.start >= role.start &&
        GIVEN_NAMES.has(side.tokens[tokensIn(side, name).from]?.norm ?? '') &&
        !isAmong(side.text.charAt(name.end), "'’"),
    );
}

/** What a person is called: all words of note, the nouns that say what she is, and what sets her below the full office. */
interface Role {
  words: Set<string>;
  heads: Set<string>;
  rank: string;
  /** Whether it says what somebody was or was to be, not what he is: `then-mayor`. */
  isOfAnotherTime: boolean;
  /** Whether it says what somebody was before: `former mayor`. */
  isFormer: boolean;
  /** Whether it praises or blames: `strongman`. The others of one person may all be true. */
  isToned: boolean;
}

/** Words that part the nouns of a role from what it is the role of: `director of the institute`, `a lawyer for the city`. */
const ROLE_LINKS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'from', 'to', 'with', 'on', 'who', 'under']);

/** Words that make another office of the one behind them. */
const RANKS: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant', 'acting', 'interim', 'associate', 'under']);

/** `then-candidate`, `now-mayor`. */
const OTHER_TIMES: ReadonlySet<string> = new Set(['then', 'now']);

function readRole(side: Side, { role }: NameMention): Role {
  const read: Role = { words: new Set(), heads: new Set(), rank: '', isOfAnotherTime: false, isFormer: false, isToned: false };
  if (!role) return read;
  const { from, to } = tokensIn(side, role);
  read.isOfAnotherTime = [from - 1, from].some((i) => OTHER_TIMES.has(side.tokens[i]?.norm ?? '') && isHyphenated(side, i));
  let last = '';
  let isOpen = true;
  for (let i = from; i < to; i++) {
    const token = side.tokens[i];
    if (!token || COURTESY.has(token.norm)) continue;
    const isRank = RANKS.has(token.norm);
    if (isRank) read.rank = token.norm;
    // `a lawyer representing the city`, but `the longest-serving mayor`.
    const isVerb = token.norm.endsWith('ing') && !isRank && !isHyphenated(side, i - 1);
    if (last !== '' && (ROLE_LINKS.has(token.norm) || isVerb)) isOpen = false;
    if (token.norm === 'and') addHead(read, last);
    if (token.stop) continue;
    read.isToned ||= isToned(side, [i]);
    for (const word of (TITLE_FORMS.get(token.norm) ?? token.norm).split(' ')) {
      read.words.add(tradeOf(word));
      read.isFormer ||= word === 'former';
      if (!isOpen) continue;
      // A press secretary speaks for somebody, a secretary of state does not.
      const noun = word === 'secretary' && last === 'press' ? 'spokesperson' : word;
      if (isNoun(noun)) read.heads.add(noun);
      last = noun;
    }
  }
  addHead(read, last);
  return read;
}

function isHyphenated({ text, tokens }: Side, token: number): boolean {
  return text.charAt(tokens[token]?.end ?? 0) === '-';
}

function addHead(role: Role, word: string): void {
  if (word !== '' && !RANKS.has(word)) role.heads.add(word);
}

/** Whether a word says what somebody is wherever it stands in a description: `pilot and author`, `farmer turned mayor`. */
function isNoun(word: string): boolean {
  return (ROLE_NOUNS.has(word) || TITLES.has(word)) && !TITLE_MODIFIERS.has(word) && !RANKS.has(word);
}

/** `Senator`, alone before a name, is how members are addressed; what somebody was then is no other description of him now. */
function isCourtesy({ words, heads, isOfAnotherTime }: Role): boolean {
  return words.size === 0 || isOfAnotherTime || (words.size === 1 && isAll(heads, MEMBERS));
}

const MEMBERS: ReadonlySet<string> = new Set(['senator', 'representative']);

function isAll(words: ReadonlySet<string>, among: ReadonlySet<string>): boolean {
  for (const word of words) if (!among.has(word)) return false;
  return true;
}

/** Titles by which somebody is addressed; where that is all a report gives, the other one only says more. */
const ADDRESSES: ReadonlySet<string> = new Set(
  'judge justice professor general colonel captain admiral commander lieutenant major sergeant officer'.split(' '),
);

/** Nouns for many offices, and for being near somebody: whoever is anything else may be one of these too. */
const BROAD: ReadonlySet<string> = new Set(
  'senator representative mp lawmaker legislator politician member official aide figure diplomat friend'.split(' '),
);

/** Whether a description leaves room for any other. */
function saysLittle({ words, heads }: Role): boolean {
  return isAll(heads, BROAD) || (words.size === 1 && isAll(heads, ADDRESSES));
}

/** Words of one trade or part: which a report uses tells nothing of the person. */
const TRADES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    attorney: 'lawyer',
    counsel: 'lawyer',
    prosecutor: 'lawyer',
    envoy: 'ambassador',
    correspondent: 'reporter',
    journalist: 'reporter',
    columnist: 'reporter',
    advisor: 'adviser',
    nominee: 'candidate',
    contender: 'candidate',
    hopeful: 'candidate',
  }),
);

/** Words for whoever is at the head of something: the same office only where they are of the same thing. */
const HEADS: ReadonlySet<string> = new Set('head chief chair leader director boss manager president premier'.split(' '));

/**
 * One description holds the other, or both give the same noun at the same rank: `the nation's leader`, `the Norvan leader`; `the port's chief`,
 * `head of the port`; or they are of two times.
 */
function saysTheSame(x: Role, y: Role): boolean {
  // Deputies speak for somebody as well.
  if (x.heads.has('spokesperson') && y.heads.has('spokesperson')) return true;
  if (haveCommonHead(x, y)) return x.rank === y.rank;
  // What somebody was and what he is are both true.
  if (x.isFormer !== y.isFormer) return true;
  if (isAnyHead(x) && isAnyHead(y) && (haveCommonWord(x, y) || Math.min(x.words.size, y.words.size) === 1)) return x.rank === y.rank;
  const [few, many] = x.words.size <= y.words.size ? [x.words, y.words] : [y.words, x.words];
  return isAll(few, many);
}

function haveCommonHead(x: Role, y: Role): boolean {
  for (const one of x.heads) for (const other of y.heads) if (tradeOf(one) === tradeOf(other)) return true;
  return false;
}

function tradeOf(word: string): string {
  return TRADES.get(word) ?? word;
}

function isAnyHead({ heads }: Role): boolean {
  for (const head of heads) if (HEADS.has(head)) return true;
  return false;
}

function haveCommonWord(x: Role, y: Role): boolean {
  for (const word of x.words) if (!x.heads.has(word) && word !== 'former' && y.words.has(word)) return true;
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
  const { from: first, to: next } = tokensIn(side, mention);
  const sentence = side.sentenceOf[first];
  const near = new Set<string>();
  for (let i = Math.max(0, first - REACH); i < Math.min(side.tokens.length, next + REACH); i++) {
    const norm = side.tokens[i]?.norm ?? '';
    if (side.sentenceOf[i] === sentence && (i < first || i >= next))
      for (const word of (TITLE_FORMS.get(norm) ?? norm).split(' ')) near.add(tradeOf(word));
  }
  return near;
}

/** A name with its description. */
export function fullSpan({ start, end, role }: NameMention): Span {
  return role ? { start: Math.min(start, role.start), end: Math.max(end, role.end) } : { start, end };
}
