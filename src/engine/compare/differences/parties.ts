import type { Span } from '../../report.ts';
import { contrast, type Finding, touches } from '../describe-difference.ts';
import { type Pair, type Side, spanOf } from '../pair.ts';
import type { Reading } from '../passages.ts';

/** Nouns and counts by which a report refers to the parties of an event without naming them: `both sides`, `the two countries`. */
const PARTY_NOUNS: ReadonlySet<string> = new Set([
  'sides',
  'parties',
  'countries',
  'governments',
  'nations',
  'leaders',
  'men',
  'women',
  'companies',
]);
const PARTY_COUNTS: ReadonlySet<string> = new Set(['both', 'two']);

/** Two parties named together in report a (`X and Y`) where an aligned sentence of b says `both sides`. For the other way, swap the reading. */
export function unnamedParties({ pair, open }: Reading): Finding[] {
  return open.flatMap((passage) => {
    const a = namedTogether(pair.a, passage.a);
    const b = collective(pair.b, passage.b);
    if (!a || !b || bothNamed(pair, a, passage.b)) return [];
    return [{ kind: 'name' as const, a: [a], b: [b], confidence: 0.3 + 0.3 * passage.score, weight: 0.3, note: contrast(pair, a, b) }];
  });
}

/** The first two names of a sentence that only `and` parts. */
function namedTogether(side: Side, sentence: number): Span | null {
  const span = side.analysis.sentences[sentence];
  if (!span) return null;
  const names = side.analysis.names.filter((name) => touches(name, span));
  for (let i = 1; i < names.length; i++) {
    const [one, other] = [names[i - 1], names[i]];
    if (one && other && one.entity !== other.entity && side.text.slice(one.end, other.start).trim() === 'and')
      return { start: one.start, end: other.end };
  }
  return null;
}

function collective(side: Side, sentence: number): Span | null {
  for (let i = side.from[sentence] ?? 0; i + 1 < (side.to[sentence] ?? 0); i++) {
    if (PARTY_COUNTS.has(side.tokens[i]?.norm ?? '') && PARTY_NOUNS.has(side.tokens[i + 1]?.norm ?? '')) return spanOf(side, i, i + 2);
  }
  return null;
}

function bothNamed({ a, b }: Pair, span: Span, sentence: number): boolean {
  const named = a.analysis.names.filter((name) => touches(name, span)).map((name) => a.entityNumbers[name.entity]);
  return named.every((entity) => entity !== undefined && b.entities[sentence]?.includes(entity));
}
