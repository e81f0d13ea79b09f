import type { Span } from '../report.ts';
import type { Analysis, NameMention, Token } from '../text/analysis.ts';
import { mayStandFor } from '../text/gazetteer.ts';
import { indexTokens } from '../text/parsed-text.ts';
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
  const firsts = indexTokens(analysis.sentences, analysis.tokens);
  return [...references, ...titledReferences(analysis, firsts), ...pronounReferences(analysis, firsts, references)];
}

/** The titles that stand in each sentence: two title words of one bearer in a row. */
function titledReferences({ sentences, tokens, names }: Analysis, firsts: readonly number[]): Reference[] {
  const titles = titlesOf(names, tokens);
  const found: Reference[] = [];
  if (titles.size === 0) return found;
  const forms = titleForms(titles);
  sentences.forEach(({ end }, sentence) => {
    let previous = '';
    for (let i = firsts[sentence] ?? 0; i < (firsts[sentence + 1] ?? 0) && (tokens[i] as Token).start < end; i++) {
      const token = tokens[i] as Token;
      if (token.stop || token.norm === 'affairs') continue;
      const words = forms.get(token.norm);
      if (words === undefined) previous = '';
      else
        for (const word of words) {
          const entity = word !== '' && previous !== '' ? titles.get(titleKey(previous, word)) : undefined;
          if (entity !== undefined) found.push({ sentence, entity });
          previous = word;
        }
    }
  });
  return found;
}

/** The words of titles by the forms in which they are written; an empty one where a form has a word of no title. */
function titleForms(titles: ReadonlyMap<string, number>): Map<string, string[]> {
  const parts = new Set([...titles.keys()].flatMap((key) => key.split(' ')));
  const forms = new Map<string, string[]>();
  for (const part of parts) forms.set(part, [part]);
  for (const [form, written] of TITLE_FORMS) {
    const words = written.split(' ').map((word) => (parts.has(word) ? word : ''));
    if (forms.has(form) || words.some((word) => word !== '')) forms.set(form, words);
  }
  return forms;
}

/** The person whom `he` at the head of a sentence means: the first one, of the last sentence that names any, for whom it may stand. */
function pronounReferences({ sentences, tokens, entities }: Analysis, firsts: readonly number[], named: readonly Reference[]): Reference[] {
  const people: (number[] | undefined)[] = [];
  for (const { sentence, entity } of named) {
    if (entities[entity]?.type !== 'person') continue;
    const known = people[sentence];
    if (known) known.push(entity);
    else people[sentence] = [entity];
  }
  const found: Reference[] = [];
  let last: readonly number[] = [];
  sentences.forEach(({ end }, sentence) => {
    const from = firsts[sentence] ?? 0;
    for (let i = from; i < Math.min(firsts[sentence + 1] ?? 0, from + MAX_PRONOUN_PLACE); i++) {
      const { norm, start } = tokens[i] as Token;
      if (start >= end || !PERSONAL.has(norm)) continue;
      const entity = last.find((person) => mayStandFor(norm, entities[person]?.name ?? ''));
      if (entity !== undefined) found.push({ sentence, entity });
      break;
    }
    last = people[sentence] ?? last;
  });
  return found;
}

/** Two content words that end a title, in a fixed order, to the entity that bears it; titles of several bearers are left out. */
function titlesOf(names: readonly NameMention[], tokens: readonly Token[]): Map<string, number> {
  const titles = new Map<string, number>();
  for (const { role, entity } of names) {
    if (!role) continue;
    const words = titleWords(tokensWithin(tokens, role));
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

function tokensWithin(tokens: readonly Token[], span: Span): Token[] {
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
