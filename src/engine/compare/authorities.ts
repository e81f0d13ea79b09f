import type { Span } from '../report.ts';
import type { Attribution } from '../text/analysis.ts';
import { DEMONYMS } from '../text/gazetteer.ts';
import { BODY_NOUNS, ORGANISATION_WORDS, ROLE_NOUNS, TITLES } from '../text/titles.ts';
import { type Pair, type Side, tokensIn } from './pair.ts';
import { entityIn, isPronounSource, namedIn, resolveSource } from './sources.ts';
import { termsIn } from './statements.ts';
import { isTypo } from './typo.ts';

/**
 * What a source is: someone or some body with a name, people without names (`prosecutors`), a text, a body without a name (`the court`), one person under a
 * description (`her father`), or several of these at once (`police and his wife`).
 */
export type AuthorityKind = 'person' | 'named-body' | 'people' | 'document' | 'body' | 'described' | 'several';

export interface Authority {
  kind: AuthorityKind;
  /** Where it is named. */
  span: Span;
  /** Pair-wide number of the entity, null for one without a name. */
  entity: number | null;
  /** Last word of the name or the noun that says what it is. */
  head: string;
  /** Whether it stands as a pronoun beside the cue, so that who is meant is a guess. */
  isGuess: boolean;
}

/** Written statements: two of them without a name are one, whatever each report calls it. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  'statement letter report document documents memo memorandum guidance guidelines proposal draft plan filing complaint text transcript release order study paper readout data figures records lawsuit ordinance bill law brief indictment'.split(
    ' ',
  ),
);

/** People without names whose singular is no role, or who are known by the plural. */
const PEOPLE: ReadonlySet<string> = new Set(
  'police people sources authorities investigators witnesses parents family relatives republicans democrats allies critics supporters'.split(
    ' ',
  ),
);

/** Words for whoever is in charge: they may mean any public body or its people. */
const IN_CHARGE: ReadonlySet<string> = new Set(
  'officials official authorities authority police officers officer detectives deputies prosecutors prosecutor investigators sheriff governor mayor city government administration agency department ministry office'.split(
    ' ',
  ),
);

/** What those are called who speak for whoever is in charge. */
const RANKS: ReadonlySet<string> = new Set('sgt lt capt captain chief sheriff officer detective deputy prosecutor'.split(' '));

/** People who speak for the body they belong to. */
const MEMBERS: ReadonlySet<string> = new Set('lawyers attorneys judges members lawmakers aides advisers executives'.split(' '));

/** Words behind which a noun phrase says whose or where its head is. */
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'from', 'at', 'in', 'with', 'who', 'on', 'close', 'familiar', 'briefed', 'and']);

/** Longest name of a body that is no known one; longer runs of capitals are headlines and lists. */
const MAX_NAME_WORDS = 3;

/** What the source of an attribution is; null where its words do not tell. */
export function readAuthority(side: Side, attribution: Attribution): Authority | null {
  const span = resolveSource(side, attribution);
  if (!span) return null;
  const isGuess = isPronounSource(side, attribution);
  const { noun, link } = headNoun(side, span);
  if (link === 'and') return { kind: 'several', span, entity: null, head: noun, isGuess };
  // `lawyers for Jane Doe` are not Jane Doe.
  const name = link !== null ? undefined : namedIn(side, span);
  if (name && side.tokens[tokensIn(side, span).to - 1]?.end === name.end) {
    const { type } = side.analysis.entities[name.entity] ?? { type: 'other' };
    const { from, to } = tokensIn(side, name);
    if (type === 'place' || (type === 'other' && to - from > MAX_NAME_WORDS)) return null;
    const head = side.tokens[to - 1]?.norm ?? '';
    // `the Dover Democrat` describes somebody.
    const kind = type === 'person' ? 'person' : DEMONYMS.has(head) ? 'described' : 'named-body';
    return { kind, span, entity: side.entityNumbers[name.entity] ?? null, head, isGuess };
  }
  const kind = kindOf(noun);
  return kind && { kind, span, entity: entityIn(side, span), head: noun, isGuess };
}

/** The last noun for a source before what says whose or where it is, and the word that opens that. */
function headNoun(side: Side, span: Span): { noun: string; link: string | null } {
  const { from, to } = tokensIn(side, span);
  let noun = '';
  for (let i = from; i < to; i++) {
    const norm = side.tokens[i]?.norm ?? '';
    if (noun !== '' && LINKS.has(norm)) return { noun, link: norm };
    if (kindOf(norm)) noun = norm;
  }
  return { noun, link: null };
}

function kindOf(noun: string): AuthorityKind | null {
  if (noun === '') return null;
  if (PEOPLE.has(noun)) return 'people';
  if (DOCUMENTS.has(noun)) return 'document';
  if (ROLE_NOUNS.has(noun)) return 'described';
  if (noun.endsWith('s') && ROLE_NOUNS.has(noun.slice(0, -1))) return 'people';
  if (BODY_NOUNS.has(noun) || ORGANISATION_WORDS.has(noun)) return 'body';
  return TITLES.has(noun) ? 'described' : null;
}

/**
 * Whether two authorities are surely two. What may be one is not called another: a pronoun and anybody, a description and a person or body that
 * may bear it, a text and the body that issued it, `officials` and any public body.
 */
export function areTwo(pair: Pair, a: Authority, b: Authority): boolean {
  if (a.entity !== null && a.entity === b.entity) return false;
  if (isTypo(a.head, b.head) || maySpeakFor(pair.a, a, b) || maySpeakFor(pair.b, b, a)) return false;
  const words = termsFor(pair, pair.a, a, b.kind);
  for (const word of termsFor(pair, pair.b, b, a.kind)) if (words.has(word)) return false;
  return isOtherKind(a, b) && isOtherKind(b, a);
}

/**
 * Terms of the words for an authority; for a person also what the report anywhere says he is: `Roe` speaks for the union if it calls him its
 * spokesman. What is written down is not what he says.
 */
function termsFor(pair: Pair, side: Side, { span, kind, entity }: Authority, against: AuthorityKind): Set<number> {
  const terms = termsIn(pair, side, tokensIn(side, span));
  if (kind !== 'person' || against === 'document') return terms;
  for (const { entity: named, role } of side.analysis.names) {
    if (role === null || side.entityNumbers[named] !== entity) continue;
    for (const term of termsIn(pair, side, tokensIn(side, role))) terms.add(term);
  }
  return terms;
}

/** Whether a person is anywhere called what those are who speak for the other authority. */
function maySpeakFor(side: Side, { kind, entity }: Authority, other: Authority): boolean {
  if (kind !== 'person' || other.kind === 'person') return false;
  const speaks = (norm: string): boolean =>
    (norm.startsWith('spokes') && other.kind !== 'document') || (RANKS.has(norm) && IN_CHARGE.has(other.head));
  return side.analysis.names.some(({ entity: named, role }) => {
    if (role === null || side.entityNumbers[named] !== entity) return false;
    const { from, to } = tokensIn(side, role);
    return side.tokens.slice(from, to).some(({ norm }) => speaks(norm));
  });
}

/** What each kind of authority may be set against, looked at from `a`. */
function isOtherKind(a: Authority, b: Authority): boolean {
  switch (a.kind) {
    case 'person':
      return b.kind === 'person' ? a.head !== b.head : b.kind !== 'described';
    case 'document':
      // `the report` is that of whoever is cited, `the ministry’s report` is not.
      return b.kind === 'person' && a.entity !== null;
    case 'body':
      // Who speaks for it, or what it is called, the other report may say.
      return b.kind === 'person' || (b.kind === 'people' && !IN_CHARGE.has(b.head) && !MEMBERS.has(b.head));
    case 'described':
      return b.kind === 'people' && !IN_CHARGE.has(a.head);
    case 'several':
      // Which of them says it is open.
      return false;
    default:
      return !(IN_CHARGE.has(a.head) && (IN_CHARGE.has(b.head) || b.kind === 'body'));
  }
}
