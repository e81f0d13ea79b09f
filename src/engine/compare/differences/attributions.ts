import type { Span } from '../../report.ts';
import type { Attribution } from '../../text/analysis.ts';
import { contrast, type Finding, phrase, swapFinding, touches } from '../describe-difference.ts';
import { type Pair, type Side, spanOf, tokensIn } from '../pair.ts';
import { type Passage, type Reading, swapReading } from '../passages.ts';

/** Words that stand for a source named before. */
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we']);

/** How many attributions back a pronoun may point. */
const MAX_BACK = 3;

/** Passages below this score share too little for their sources to be set against each other. */
const MIN_SCORE = 0.5;

/** Passages below this score share too little for one to be called unattributed. */
const MIN_FLAT_SCORE = 0.8;

/**
 * Aligned statements for which the reports cite another authority, one finding for each two authorities with every place of both; and
 * statements that one report attributes and the other gives as its own.
 */
export function attributionDifferences(reading: Reading): Finding[] {
  return [...otherAuthorities(reading), ...statedFlatly(reading), ...statedFlatly(swapReading(reading)).map(swapFinding)];
}

function otherAuthorities({ pair, open }: Reading): Finding[] {
  const groups = new Map<string, { score: number; a: Span[]; b: Span[]; citedA: Attribution; citedB: Attribution }>();
  for (const passage of [...open].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const a = citedFor(pair.a, passage.a);
    const b = citedFor(pair.b, passage.b);
    if (!a || !b || passage.score < MIN_SCORE || isSameSource(pair, a, b)) continue;
    const key = `${sourceKey(pair.a, a)}|${sourceKey(pair.b, b)}`;
    const group = groups.get(key) ?? { score: passage.score, a: [], b: [], citedA: a, citedB: b };
    groups.set(key, group);
    add(group.a, whole(a));
    add(group.b, whole(b));
  }
  return [...groups.values()].flatMap((group) => {
    const { score, a, b } = group;
    const note = contrast(pair, a[0], b[0]);
    const finding: Finding = { kind: 'attribution', a, b, confidence: 0.3 + 0.4 * score, weight: 0.25 + 0.25 * score, note };
    return [
      finding,
      ...unnamedSource(pair.a, pair.b, group.citedA, group.citedB, finding),
      ...unnamedSource(pair.b, pair.a, group.citedB, group.citedA, swapFinding(finding)).map(swapFinding),
    ];
  });
}

/** Where report a cites a person by name and b, which nowhere names that person, a document or body. */
function unnamedSource(a: Side, b: Side, citedA: Attribution, citedB: Attribution, finding: Finding): Finding[] {
  const [x, y] = [resolve(a, citedA), resolve(b, citedB)];
  const person = a.analysis.names.findLast((mention) => touches(mention, x));
  if (!person || a.analysis.entities[person.entity]?.type !== 'person') return [];
  if (
    b.entityNumbers.includes(a.entityNumbers[person.entity] ?? -1) ||
    b.analysis.names.some((mention) => touches(mention, y) && b.analysis.entities[mention.entity]?.type === 'person')
  )
    return [];
  const described = a.analysis.names.find((mention) => mention.entity === person.entity && mention.role) ?? person;
  const start = Math.min(described.start, described.role?.start ?? described.start);
  const end = Math.max(described.end, described.role?.end ?? described.end);
  const spanA = { start, end };
  const spanB = { start: y.start, end: y.end };
  return [
    {
      kind: 'name',
      a: [spanA],
      b: [spanB],
      confidence: finding.confidence,
      weight: 0.4,
      note: `${phrase(a, spanA)} → ${phrase(b, spanB)}`,
    },
  ];
}

function add(spans: Span[], span: Span): void {
  if (!spans.some((other) => touches(other, span))) spans.push(span);
}

/** Statements that a attributes and no aligned sentence of b does. */
function statedFlatly({ pair, open, ofA }: Reading): Finding[] {
  return open.flatMap((passage) => {
    const cited = citedFor(pair.a, passage.a);
    const isBest = ofA[passage.a]?.[0]?.b === passage.b;
    if (!cited || !isBest || passage.score < MIN_FLAT_SCORE || citedFor(pair.b, passage.b) || isPronoun(pair.a, cited.source)) return [];
    const b = commonStretch(pair, passage);
    if (!b || namesSource(pair, cited, passage.b)) return [];
    const a = whole(cited);
    return [
      { kind: 'attribution' as const, a: [a], b: [b], confidence: 0.4, weight: 0.2, note: `${phrase(pair.a, a)} → ${phrase(pair.b, b)}` },
    ];
  });
}

/** Whether the other sentence names the authority in another way than by a reporting verb. */
function namesSource(pair: Pair, cited: Attribution, sentence: number): boolean {
  const words = [...contentIn(pair.a, cited.source)];
  const there = new Set(pair.b.terms.subarray(pair.b.from[sentence], pair.b.to[sentence]));
  return words.length === 0 || words.every((word) => there.has(word));
}

/** The words of b's sentence from the first to the last content word that a's sentence has too. */
function commonStretch({ a, b }: Pair, passage: Passage): Span | null {
  const known = new Set(a.terms.subarray(a.from[passage.a], a.to[passage.a]));
  let [from, to] = [-1, -1];
  for (let i = b.from[passage.b] ?? 0; i < (b.to[passage.b] ?? 0); i++) {
    const term = b.terms[i] ?? -1;
    if (term < 0 || !known.has(term)) continue;
    if (from < 0) from = i;
    to = i + 1;
  }
  return from < 0 ? null : spanOf(b, from, to);
}

function whole({ start, end }: Attribution): Span {
  return { start, end };
}

/** The attribution of a sentence: its own, or that of the quotation it stands in. */
function citedFor(side: Side, sentence: number): Attribution | null {
  const { attributions } = side.analysis;
  const own = attributions.find((attribution) => attribution.sentence === sentence);
  if (own) return own;
  for (let i = side.from[sentence] ?? 0; i < (side.to[sentence] ?? 0); i++) {
    const quotation = side.analysis.quotations[side.quotationOf[i] ?? -1];
    if (!quotation?.speaker || !quotation.cue) continue;
    return { start: quotation.speaker.start, end: quotation.speaker.end, source: quotation.speaker, cue: quotation.cue, sentence };
  }
  return null;
}

function isSameSource(pair: Pair, a: Attribution, b: Attribution): boolean {
  const x = resolve(pair.a, a);
  const y = resolve(pair.b, b);
  const [entityX, entityY] = [entityIn(pair.a, x), entityIn(pair.b, y)];
  if (entityX !== null && entityX === entityY) return true;
  const [wordsX, wordsY] = [contentIn(pair.a, x), contentIn(pair.b, y)];
  // A pronoun that could not be resolved says nothing of who is meant.
  if (wordsX.size === 0 || wordsY.size === 0) return true;
  if ([...wordsX].some((word) => wordsY.has(word))) return true;
  // `The president` may well be the person named in the other report.
  return (entityX === null && entityY !== null && isGeneric(pair.a, x)) || (entityY === null && entityX !== null && isGeneric(pair.b, y));
}

/** `the president`, `the official`: an article and words without a capital. */
function isGeneric(side: Side, span: Span): boolean {
  const words = side.text.slice(span.start, span.end);
  return /^the\s/iu.test(words) && words.slice(1) === words.slice(1).toLowerCase();
}

function sourceKey(side: Side, attribution: Attribution): string {
  const source = resolve(side, attribution);
  const entity = entityIn(side, source);
  return entity === null ? [...contentIn(side, source)].join(' ') : `entity ${entity}`;
}

/** The source that a pronoun stands for: the last one named before it. */
function resolve(side: Side, attribution: Attribution): Span {
  const { attributions } = side.analysis;
  if (!isPronoun(side, attribution.source)) return attribution.source;
  const before = attributions.filter((other) => other.start < attribution.start).slice(-MAX_BACK);
  return before.reverse().find((other) => !isPronoun(side, other.source))?.source ?? attribution.source;
}

function isPronoun(side: Side, span: Span): boolean {
  const [from, to] = tokensIn(side.tokens, span);
  return to - from === 1 && PRONOUNS.has(side.tokens[from]?.norm ?? '');
}

function entityIn(side: Side, span: Span): number | null {
  const name = side.analysis.names.findLast((mention) => touches(mention, span));
  return name ? (side.entityNumbers[name.entity] ?? null) : null;
}

function contentIn(side: Side, span: Span): Set<number> {
  const [from, to] = tokensIn(side.tokens, span);
  return new Set([...side.terms.subarray(from, to)].filter((term) => term >= 0));
}
