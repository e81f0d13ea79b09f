import type { Span } from '../report.ts';
import type { Entity, EntityType, NameMention } from './analysis.ts';
import { isAllCapital, isUpper, UNUSUAL_SPACE } from './characters.ts';
import { type FoundName, joinEntities } from './entities.ts';
import { DEMONYMS, GIVEN_NAMES, knownType } from './gazetteer.ts';
import { findNameRuns, type NameRun } from './name-runs.ts';
import { gapAfter, type ParsedText, rawToken } from './parsed-text.ts';
import { findRole, splitTitle } from './roles.ts';
import { isEnglish } from './stems.ts';
import { ORGANISATION_WORDS, PARTICLES, PLACE_WORDS } from './titles.ts';
import { possessiveLength } from './tokens.ts';

/** What `findNames` gives: mentions in the order of the text, and what they name. */
export interface FoundNames {
  names: NameMention[];
  entities: Entity[];
}

/**
 * The names of a text and the entities behind them: a surname joins the full name, an acronym its long form, spellings of one country are
 * one, and a title alone (`the Foreign Minister`) joins the only person who carries it. Nothing where capitals say nothing. Other
 * languages than English: capital runs of type `other` unless well known, without titles and roles.
 */
export function findNames(parsed: ParsedText): FoundNames {
  const found: FoundName[] = [];
  for (const run of findNameRuns(parsed)) {
    const { name, title } = isEnglish(parsed.lang) ? splitTitle(parsed, run) : { name: run, title: null };
    if (name.from >= name.to) {
      if (title)
        found.push({ ...spanOf(parsed, title), name: textOf(parsed, title), type: 'person', role: null, roleText: null, titleOnly: true });
      continue;
    }
    if (isAdjective(parsed, name)) continue;
    for (const part of splitHyphens(parsed, withoutCountry(parsed, name)))
      found.push(readName(parsed, part, part.from === name.from ? title : null));
  }
  return joinEntities(found);
}

function readName(parsed: ParsedText, run: NameRun, title: { from: number; to: number } | null): FoundName {
  const name = textOf(parsed, run);
  const role = isEnglish(parsed.lang) ? findRole(parsed, run, title) : null;
  const type = typeOf(parsed, run, name, title !== null, role);
  const keeps = type === 'person' || type === 'other' ? role : null;
  const { start, end } = spanOf(parsed, run);
  return {
    start,
    end,
    name,
    type: keeps ? 'person' : type,
    role: keeps,
    roleText: keeps && parsed.text.slice(keeps.start, keeps.end),
    titleOnly: false,
  };
}

/** `Israeli-Palestinian`, `Middle Eastern`: capitals of an adjective. */
function isAdjective(parsed: ParsedText, run: NameRun): boolean {
  for (let i = run.from; i < run.to; i++) {
    if (
      !DEMONYMS.has(parsed.tokens[i]?.norm ?? '') &&
      !(i === run.to - 1 && endsAsAdjective(rawToken(parsed, i)) && i > run.from && BEFORE_ADJECTIVE.has(parsed.tokens[i - 1]?.norm ?? ''))
    ) {
      if (!(i === run.from && run.to - run.from === 2 && OPENS_ADJECTIVE.has(parsed.tokens[i]?.norm ?? ''))) return false;
    }
  }
  return knownType(textOf(parsed, run)) === null;
}

/** What stands before such an adjective (`Middle Eastern`), and before any other that is read as one (`Latin America`). */
const BEFORE_ADJECTIVE: ReadonlySet<string> = new Set('middle north south east west latin central pro anti'.split(' '));
const OPENS_ADJECTIVE: ReadonlySet<string> = new Set('middle north south latin central anti pro non'.split(' '));

function endsAsAdjective(raw: string): boolean {
  return raw.endsWith('ern') || raw.endsWith('ean') || raw.endsWith('ian');
}

/** `US State Department` is the State Department. */
function withoutCountry(parsed: ParsedText, run: NameRun): NameRun {
  const rest = { ...run, from: run.from + 1 };
  if (rest.from >= run.to || knownType(rawToken(parsed, run.from)) !== 'place' || gapAfter(parsed, run.from) !== ' ') return run;
  return knownType(textOf(parsed, run)) === null && knownType(textOf(parsed, rest)) === 'organisation' ? rest : run;
}

interface Tokens {
  from: number;
  to: number;
}

/** Offsets of a token range, without a possessive ending. */
function spanOf(parsed: ParsedText, { from, to }: Tokens): Span {
  const start = parsed.tokens[from]?.start ?? 0;
  const end = parsed.tokens[to - 1]?.end ?? start;
  return { start, end: end - possessiveLength(parsed.text, { start, end }) };
}

function textOf(parsed: ParsedText, tokens: Tokens): string {
  const { start, end } = spanOf(parsed, tokens);
  const written = parsed.text.slice(start, end);
  return tokens.to - tokens.from > 1 && UNUSUAL_SPACE.test(written) ? written.replace(/\s+/gu, ' ') : written;
}

/** `Israel-Palestine` names two; `Port-au-Prince` and `al-Hayya` one. */
function splitHyphens(parsed: ParsedText, run: NameRun): NameRun[] {
  for (let i = run.from; i + 1 < run.to; i++) {
    if (gapAfter(parsed, i) !== '-' || PARTICLES.has(parsed.tokens[i]?.norm ?? '')) continue;
    if (knownType(rawToken(parsed, i)) === null || knownType(rawToken(parsed, i + 1)) === null || knownType(textOf(parsed, run)) !== null)
      continue;
    return [{ ...run, to: i + 1 }, ...splitHyphens(parsed, { ...run, from: i + 1 })];
  }
  return [run];
}

function typeOf(parsed: ParsedText, run: NameRun, name: string, titled: boolean, role: Span | null): EntityType {
  const known = knownType(name.startsWith('The ') ? name.slice(4) : name);
  if (known) return known;
  if (titled) return 'person';
  if (!isEnglish(parsed.lang)) return 'other';
  const last = parsed.tokens[run.to - 1]?.norm ?? '';
  const first = parsed.tokens[run.from]?.norm ?? '';
  const words = run.to - run.from;
  if (words > 1 && ORGANISATION_WORDS.has(last)) return 'organisation';
  if (words > 1 && hasOrganisation(parsed, run)) return 'organisation';
  if (words > 1 && PLACE_WORDS.has(last)) return 'place';
  if (GIVEN_NAMES.has(first) && words > 1 && words <= 5) return 'person';
  if (words === 1 && name.length > 1 && isUpper(name.charCodeAt(0)) && isAllCapital(name.slice(1).replaceAll('.', '')))
    return 'organisation';
  if (role) return 'person';
  if (words >= 2 && words <= 4 && looksPersonal(parsed, run)) return 'person';
  return isPlaceSlot(parsed, run) ? 'place' : 'other';
}

/** `Ministry of Health`, `Bank of America`. */
function hasOrganisation(parsed: ParsedText, run: NameRun): boolean {
  for (let i = run.from; i < run.to; i++) {
    if (parsed.tokens[i + 1]?.norm === 'of' && ORGANISATION_WORDS.has(parsed.tokens[i]?.norm ?? '')) return true;
  }
  return false;
}

/** Two to four plain words (initials and particles allowed), none of them a known place, not after `the`, the last no common noun or people. */
function looksPersonal(parsed: ParsedText, run: NameRun): boolean {
  if (run.endsCommon || DEMONYMS.has(parsed.tokens[run.to - 1]?.norm ?? '')) return false;
  if (parsed.tokens[run.from - 1]?.norm === 'the' && gapAfter(parsed, run.from - 1) === ' ') return false;
  for (let i = run.from; i < run.to; i++) {
    const raw = rawToken(parsed, i);
    if ((raw.length > 1 && isAllCapital(raw)) || knownType(raw) !== null || parsed.tokens[i]?.norm === 'of') return false;
  }
  const before = parsed.tokens[run.from - 1]?.norm ?? '';
  return before !== 'from' && !PLACE_PREPOSITIONS.has(before);
}

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'near', 'at', 'across']);

function isPlaceSlot(parsed: ParsedText, run: NameRun): boolean {
  return PLACE_PREPOSITIONS.has(parsed.tokens[run.from - 1]?.norm ?? '') && gapAfter(parsed, run.from - 1) === ' ';
}
