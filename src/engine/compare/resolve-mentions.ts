import type { Span } from '../report.ts';
import type { Analysis, Token } from '../text/analysis.ts';

/** A sentence refers to an entity, by name or by its title. */
interface Reference {
  sentence: number;
  /** Index into `Analysis.entities`. */
  entity: number;
}

/** Longest title taken as a reference, in words. */
const MAX_TITLE_WORDS = 6;

/**
 * Which entities each sentence refers to: by name, or by the title that the report once gives with a name
 * (`Israeli Foreign Minister …` makes a later `the foreign minister` a reference).
 */
export function resolveMentions(analysis: Analysis): Reference[] {
  const references: Reference[] = [];
  let sentence = 0;
  for (const name of analysis.names) {
    while (sentence < analysis.sentences.length - 1 && (analysis.sentences[sentence] as Span).end <= name.start) sentence++;
    references.push({ sentence, entity: name.entity });
  }
  const titles = titlesOf(analysis);
  if (titles.size > 0) {
    analysis.sentences.forEach((span, i) => {
      for (const entity of titledIn(analysis.tokens, span, titles)) references.push({ sentence: i, entity });
    });
  }
  return references;
}

/** Two or more content words that end a title, joined, to the entity that bears it; titles of several bearers are left out. */
function titlesOf(analysis: Analysis): Map<string, number> {
  const titles = new Map<string, number>();
  for (const { role, entity } of analysis.names) {
    if (!role) continue;
    const words = tokensWithin(analysis.tokens, role)
      .filter((token) => !token.stop)
      .map((token) => token.stem);
    if (words.length < 2 || words.length > MAX_TITLE_WORDS) continue;
    const key = words.slice(-2).join(' ');
    titles.set(key, titles.has(key) && titles.get(key) !== entity ? -1 : entity);
  }
  for (const [key, entity] of titles) if (entity < 0) titles.delete(key);
  return titles;
}

function titledIn(tokens: Token[], span: Span, titles: Map<string, number>): number[] {
  const found: number[] = [];
  let previous = '';
  for (const token of tokensWithin(tokens, span)) {
    if (token.stop) continue;
    const entity = titles.get(`${previous} ${token.stem}`);
    if (entity !== undefined) found.push(entity);
    previous = token.stem;
  }
  return found;
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
