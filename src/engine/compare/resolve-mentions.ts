import type { Span } from '../report.ts';
import type { Analysis, Token } from '../text/analysis.ts';
import { mayStandFor } from '../text/gazetteer.ts';
import { TITLE_FORMS } from './title-words.ts';

/** A sentence refers to an entity, by name, by its title or by a pronoun. */
export interface Reference {
  sentence: number;
  /** Index into `Analysis.entities`. */
  entity: number;
}

/** Longest title taken as a reference, in words. */
const MAX_TITLE_WORDS = 6;

/** Pronouns of one person; `they` and `it` have too many referents to guess. */
const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her', 'him']);

/** A pronoun so far on, in words of its sentence, refers to someone named in the sentence more often than to the person before. */
const MAX_PRONOUN_PLACE = 4;

/**
 * Which entities each sentence refers to: by name, by the title that the report once gives with a name (`Israeli Foreign Minister …`
 * makes a later `the foreign minister` a reference), or by a pronoun that opens the sentence (the first person named in the one before).
 */
export function resolveMentions(analysis: Analysis): Reference[] {
  const references: Reference[] = [];
  let sentence = 0;
  for (const name of analysis.names) {
    while (sentence < analysis.sentences.length - 1 && (analysis.sentences[sentence] as Span).end <= name.start) sentence++;
    references.push({ sentence, entity: name.entity });
  }
  const words = analysis.sentences.map((span) => tokensWithin(analysis.tokens, span));
  return [...references, ...titledReferences(analysis, words), ...pronounReferences(analysis, words, references)];
}

function titledReferences(analysis: Analysis, words: Token[][]): Reference[] {
  const titles = titlesOf(analysis);
  if (titles.size === 0) return [];
  return words.flatMap((tokens, sentence) => titledIn(titleWords(tokens), titles).map((entity) => ({ sentence, entity })));
}

/** The person whom `he` at the head of a sentence means: the first one, of the last sentence that names any, for whom it may stand. */
function pronounReferences(analysis: Analysis, words: Token[][], named: readonly Reference[]): Reference[] {
  const people: number[][] = words.map(() => []);
  for (const { sentence, entity } of named) if (analysis.entities[entity]?.type === 'person') people[sentence]?.push(entity);
  const found: Reference[] = [];
  let last: readonly number[] = [];
  words.forEach((tokens, sentence) => {
    for (let i = 0; i < Math.min(tokens.length, MAX_PRONOUN_PLACE); i++) {
      const norm = tokens[i]?.norm ?? '';
      if (!PERSONAL.has(norm)) continue;
      const entity = last.find((person) => mayStandFor(norm, analysis.entities[person]?.name ?? ''));
      if (entity !== undefined) found.push({ sentence, entity });
      break;
    }
    if (people[sentence]?.length) last = people[sentence];
  });
  return found;
}

/** Two content words that end a title, in a fixed order, to the entity that bears it; titles of several bearers are left out. */
function titlesOf(analysis: Analysis): Map<string, number> {
  const titles = new Map<string, number>();
  for (const { role, entity } of analysis.names) {
    if (!role) continue;
    const words = titleWords(tokensWithin(analysis.tokens, role));
    if (words.length < 2 || words.length > MAX_TITLE_WORDS) continue;
    const key = titleKey(words.at(-2) ?? '', words.at(-1) ?? '');
    titles.set(key, titles.has(key) && titles.get(key) !== entity ? -1 : entity);
  }
  for (const [key, entity] of titles) if (entity < 0) titles.delete(key);
  return titles;
}

/** Content words with short forms written out (`FM`); `affairs` says nothing in a title. */
function titleWords(tokens: readonly Token[]): string[] {
  return tokens
    .filter((token) => !token.stop && token.norm !== 'affairs')
    .flatMap((token) => (TITLE_FORMS.get(token.norm) ?? token.norm).split(' '));
}

/** `foreign minister` and `minister of foreign affairs` are one title. */
function titleKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function titledIn(words: readonly string[], titles: ReadonlyMap<string, number>): number[] {
  return words.flatMap((word, i) => {
    const entity = titles.get(titleKey(words[i - 1] ?? '', word));
    return entity === undefined ? [] : [entity];
  });
}

function tokensWithin(tokens: Token[], span: Span): Token[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < tokens.length && (tokens[end] as Token).start < span.end) end++;
  return tokens.slice(low, end);
}
