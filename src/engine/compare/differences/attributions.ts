import type { Span } from '../../report.ts';
import type { Attribution } from '../../text/analysis.ts';
import { type Authority, areTwo, DOCUMENTS, readAuthority } from '../authorities.ts';
import { contrast, type Finding, phrase, swapFinding, touches } from '../describe-difference.ts';
import { hasTerm, type Pair, type Side, spanOf, TOKEN_TRAITS, tokensIn } from '../pair.ts';
import { type Passage, type Reading, swapReading } from '../passages.ts';
import { entityIn, isPronounSource, namedIn, resolveSource, sourceKey } from '../sources.ts';
import { conceptAt, isStated, overlapOf, type Statement, saysItself, statementsOf, termsIn, termsOf } from '../statements.ts';

/** Passages below this score share too little for their sources to be set against each other. */
const MIN_SCORE = 0.6;

/** Share of the information of the shorter statement that the other must have too. */
const MIN_OVERLAP = 0.55;
const MIN_FLAT_OVERLAP = 0.58;

/** The same of the longer statement: one that says much else is another one. */
const MIN_COVERAGE = 0.3;

/** The same where one report gives the statement flatly: of what is attributed, and of the sentence that gives it. */
const MIN_FLAT_COVERAGE = 0.4;
const MIN_FLAT_SHARE = 0.28;

/** The mean of both: half of what either says. */
const MIN_FLAT_MEAN = 0.5;

/** The same of a pasted tweet of somebody whom the other sentence names, which says one thing as it was said. */
const MIN_TWEET_OVERLAP = 0.35;

/** Common content words that are no names: two lists of the same people are no common statement. */
const MIN_PLAIN = 2;

/** Content words that two statements must have in common. */
const MIN_COMMON = 3;
const MIN_FLAT_COMMON = 5;

/** With so many, two statements are one even where one of the sentences corresponds still better to another. */
const MANY_COMMON = 8;

/** Longest source and cue shown as one stretch, in characters; what stands between them in a longer one says nothing of the source. */
const MAX_STRETCH = 80;

/**
 * Statements that both reports give but on another authority, one finding for each two authorities with every place of both; and
 * statements that one report attributes and the other gives as its own.
 */
export function attributionDifferences(reading: Reading): Finding[] {
  return [...otherAuthorities(reading), ...statedFlatly(reading), ...statedFlatly(swapReading(reading)).map(swapFinding)];
}

interface Group {
  overlap: number;
  /** Whether both sources are named at one of the places at least, and not only by pronouns. */
  isSure: boolean;
  a: Span[];
  b: Span[];
  citedA: Attribution;
  citedB: Attribution;
}

function otherAuthorities(reading: Reading): Finding[] {
  const { pair, open } = reading;
  const groups = new Map<string, Group>();
  for (const passage of [...open].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    if (passage.score < MIN_SCORE) continue;
    const common = bestCommon(pair, statementsOf(pair.a, passage.a), statementsOf(pair.b, passage.b), MIN_OVERLAP);
    if (!common || (common.count < MANY_COMMON && !isMutual(reading, passage))) continue;
    const [a, b] = [common.a.attribution, common.b.attribution];
    const [x, y] = [readAuthority(pair.a, a), readAuthority(pair.b, b)];
    if (!x || !y || !areApart(pair, passage, x, y) || (haveSameQuote(pair, common) && !mayShareQuote(x, y))) continue;
    const key = `${sourceKey(pair, pair.a, a)}|${sourceKey(pair, pair.b, b)}`;
    const group = groups.get(key) ?? { overlap: common.share, isSure: false, a: [], b: [], citedA: a, citedB: b };
    groups.set(key, group);
    if (!x.isGuess && !y.isGuess) group.isSure = true;
    for (const span of stretches(a)) add(group.a, span);
    for (const span of stretches(b)) add(group.b, span);
  }
  return [...groups.values()].flatMap((group) => (group.isSure ? groupFindings(pair, group) : []));
}

function groupFindings(pair: Pair, { overlap, a, b, citedA, citedB }: Group): Finding[] {
  const finding: Finding = {
    kind: 'attribution',
    a,
    b,
    confidence: 0.4 + 0.5 * overlap,
    weight: 0.3 + 0.25 * overlap,
    note: contrast(pair, shownSource(citedA), shownSource(citedB)),
  };
  return [
    finding,
    ...unnamedSource(pair.a, pair.b, citedA, citedB, overlap),
    ...unnamedSource(pair.b, pair.a, citedB, citedA, overlap).map(swapFinding),
  ];
}

/** Content words that both statements have in quotation marks from which on they quote the same words. */
const MIN_QUOTED = 3;

function haveSameQuote(pair: Pair, { a, b }: Common): boolean {
  return quotedIn(pair, a, quotedConcepts(pair, b)).quoted >= MIN_QUOTED;
}

function quotedConcepts(pair: Pair, { from, to }: Statement): Set<number> {
  const found = new Set<number>();
  for (let i = from; i < to; i++) if ((pair.b.quotationOf[i] ?? -1) >= 0) found.add(conceptAt(pair, pair.b, i));
  return found;
}

/** Content words of a statement of a that are among `there`, and those of them that it quotes. */
function quotedIn(pair: Pair, { from, to }: Statement, there: ReadonlySet<number>): { quoted: number; common: number } {
  let [quoted, common] = [0, 0];
  for (let i = from; i < to; i++) {
    const concept = conceptAt(pair, pair.a, i);
    if (concept < 0 || !there.has(concept)) continue;
    common++;
    if ((pair.a.quotationOf[i] ?? -1) >= 0) quoted++;
  }
  return { quoted, common };
}

/** The same words quoted are said by one; two names for it are its own and that of the body or text it speaks by. */
function mayShareQuote(a: Authority, b: Authority): boolean {
  return (a.kind === 'person') !== (b.kind === 'person') && a.entity !== null && b.entity !== null;
}

/**
 * Whether two authorities are surely two, and neither sentence also cites or names the other's: `Moss said that Roe had told him` beside `Roe
 * said`.
 */
function areApart(pair: Pair, { a, b }: Passage, x: Authority, y: Authority): boolean {
  if (pair.b.entities[b]?.includes(x.entity ?? -1) || pair.a.entities[a]?.includes(y.entity ?? -1)) return false;
  return (
    citedIn(pair.a, a).every((one) => one && areTwo(pair, one, y)) && citedIn(pair.b, b).every((other) => other && areTwo(pair, x, other))
  );
}

function citedIn(side: Side, sentence: number): (Authority | null)[] {
  return statementsOf(side, sentence).map(({ attribution }) => readAuthority(side, attribution));
}

/** Share of what two sentences have in common from which on a third one that has it too tells the same. */
const MIN_SAME = 0.5;

/** Whether neither sentence corresponds better to another in what the two have in common: a long one may tell the one's statement and the other's. */
function isMutual({ pair, ofA, ofB }: Reading, passage: Passage): boolean {
  const { a, b, score } = passage;
  const betterInB = (ofA[a] ?? []).filter((other) => other.score > score);
  const betterInA = (ofB[b] ?? []).filter((other) => other.score > score);
  if (betterInA.length + betterInB.length === 0) return true;
  const common = intersection(contentOf(pair, pair.a, a), contentOf(pair, pair.b, b));
  const isRival = (side: Side, sentence: number): boolean => overlapOf(pair, common, contentOf(pair, side, sentence)).ofA >= MIN_SAME;
  return !betterInB.some((other) => isRival(pair.b, other.b)) && !betterInA.some((other) => isRival(pair.a, other.a));
}

function contentOf(pair: Pair, side: Side, sentence: number): Set<number> {
  return termsIn(pair, side, { from: side.from[sentence] ?? 0, to: side.to[sentence] ?? 0 });
}

function intersection(one: ReadonlySet<number>, other: ReadonlySet<number>): Set<number> {
  return new Set([...one].filter((concept) => other.has(concept)));
}

/** A statement of each report and what the two have in common. */
interface Common {
  a: Statement;
  b: Statement;
  share: number;
  count: number;
}

/** The two statements of a passage, one of each report, that are most alike. */
function bestCommon(pair: Pair, listA: readonly Statement[], listB: readonly Statement[], least: number): Common | null {
  if (listA.length === 0 || listB.length === 0) return null;
  const termsB = listB.map((statement) => termsOf(pair, pair.b, statement));
  let best: { found: Common; common: number } | null = null;
  // What a report says in its own name must be the same statement, not one on the same matter.
  const fewest = listB[0]?.attribution === UNATTRIBUTED ? MIN_FLAT_COMMON : MIN_COMMON;
  for (const a of listA) {
    if (!isStated(pair.a, a.attribution)) continue;
    const termsA = termsOf(pair, pair.a, a);
    for (const [j, b] of listB.entries()) {
      if (b.attribution !== UNATTRIBUTED && !isStated(pair.b, b.attribution)) continue;
      const { share, count, common, ofA, ofB } = overlapOf(pair, termsA, termsB[j] ?? new Set());
      if (
        share < least ||
        !isCovered(a, b, least, ofA, ofB) ||
        count < fewest ||
        (best && share * common <= best.found.share * best.common)
      )
        continue;
      best = { found: { a, b, share, count }, common };
    }
  }
  return best && hasPlainWords(pair, best.found) ? best.found : null;
}

/** Whether both statements say little else: `ofA` of one and `ofB` of the other is common. */
function isCovered(a: Statement, { attribution, sentence }: Statement, least: number, ofA: number, ofB: number): boolean {
  if (attribution !== UNATTRIBUTED) return Math.min(ofA, ofB) >= MIN_COVERAGE;
  if (least === MIN_TWEET_OVERLAP) return true;
  // Two reports of one event open with the same news, however much each adds.
  const mean = a.sentence + sentence === 0 ? 0 : MIN_FLAT_MEAN;
  return ofA >= MIN_FLAT_COVERAGE && ofB >= MIN_FLAT_SHARE && ofA + ofB >= 2 * mean;
}

function hasPlainWords(pair: Pair, { a, b }: Common): boolean {
  const there = termsOf(pair, pair.b, b);
  const plain = new Set<number>();
  for (let i = a.from; i < a.to; i++) {
    const concept = conceptAt(pair, pair.a, i);
    if (((pair.a.traits[i] ?? 0) & TOKEN_TRAITS.capital) === 0 && there.has(concept)) plain.add(concept);
  }
  return plain.size >= MIN_PLAIN;
}

/** Where report a cites a person by name and b, which nowhere names that person, a text: who wrote it may be him. */
function unnamedSource(a: Side, b: Side, citedA: Attribution, citedB: Attribution, overlap: number): Finding[] {
  const [x, y] = [resolveSource(a, citedA), resolveSource(b, citedB)];
  if (!x || !y) return [];
  const person = namedIn(a, x);
  if (!person || a.analysis.entities[person.entity]?.type !== 'person') return [];
  if (
    b.entityNumbers.includes(a.entityNumbers[person.entity] ?? -1) ||
    b.analysis.names.some((mention) => touches(mention, y) && b.analysis.entities[mention.entity]?.type === 'person') ||
    !isDocument(b, y)
  )
    return [];
  const described = a.analysis.names.find((mention) => mention.entity === person.entity && mention.role) ?? person;
  const start = Math.min(described.start, described.role?.start ?? described.start);
  const end = Math.max(described.end, described.role?.end ?? described.end);
  const [spanA, spanB] = [
    { start, end },
    { start: y.start, end: y.end },
  ];
  const note = `${phrase(a, spanA)} → ${phrase(b, spanB)}`;
  return [{ kind: 'name', a: [spanA], b: [spanB], confidence: 0.4 + 0.5 * overlap, weight: 0.4, note }];
}

function isDocument(side: Side, source: Span): boolean {
  const { from, to } = tokensIn(side, source);
  for (let i = from; i < to; i++) if (DOCUMENTS.has(side.tokens[i]?.norm ?? '')) return true;
  return false;
}

function add(spans: Span[], span: Span): void {
  if (!spans.some((other) => touches(other, span))) spans.push(span);
}

/** Stands for the source of what a report says in its own name. */
const UNATTRIBUTED: Attribution = { start: 0, end: 0, source: { start: 0, end: 0 }, cue: { start: 0, end: 0 }, sentence: -1 };

/** Statements that a attributes and the corresponding sentence of b gives as its own. */
function statedFlatly(reading: Reading): Finding[] {
  const { pair, open } = reading;
  return open.flatMap((passage) => {
    if (passage.score < MIN_SCORE || !saysItself(pair.b, passage.b)) return [];
    if (isQuestion(pair.a, passage.a) || isQuestion(pair.b, passage.b)) return [];
    const [from, to] = [pair.b.from[passage.b] ?? 0, pair.b.to[passage.b] ?? 0];
    const own: Statement = { sentence: passage.b, attribution: UNATTRIBUTED, from, to };
    const cited = statementsOf(pair.a, passage.a);
    const isTweet = pair.a.analysis.sentences[passage.a]?.role === 'tweet';
    if (isTweet && !isOfParty(pair, cited, passage.b)) return [];
    const common = bestCommon(pair, cited, [own], isTweet ? MIN_TWEET_OVERLAP : MIN_FLAT_OVERLAP);
    return common && isMutual(reading, passage) ? flatFinding(pair, common) : [];
  });
}

/** Whether a tweet is of somebody whom a sentence of b names, so that it tells what he does; what others tweet of the news is told at second hand. */
function isOfParty({ a, b }: Pair, [statement]: readonly Statement[], sentence: number): boolean {
  const { start } = statement?.attribution ?? UNATTRIBUTED;
  const handle = a.text.indexOf(' (@', start);
  const surname = handle < 0 ? -1 : (a.terms[tokensIn(a, { start, end: handle }).to - 1] ?? -1);
  return surname >= 0 && hasTerm(b, sentence, surname);
}

/** What is asked is stated by nobody. */
function isQuestion({ text, analysis: { sentences } }: Side, sentence: number): boolean {
  const end = sentences[sentence]?.end ?? text.length;
  const tail = text.slice(Math.max(0, end - 3), end);
  return tail.includes('?') && /\?["”’)]*$/u.test(tail.trimEnd());
}

function flatFinding(pair: Pair, { a: statement, b: own, share }: Common): Finding[] {
  const { attribution } = statement;
  // Words quoted in one report and bare in the other are told as a quotation.
  const there = termsIn(pair, pair.b, own);
  const { quoted, common } = quotedIn(pair, statement, there);
  if (quoted * 2 > common) return [];
  // A law that says what it says is no authority for it.
  if (isPronounSource(pair.a, attribution) || isLaw(pair.a, attribution.source) || namesSource(pair, attribution, own.sentence)) return [];
  const here = termsOf(pair, pair.a, statement);
  const b = stretchOf(pair, pair.b, own.from, own.to, here);
  if (!b || isQuoted(pair.b, b)) return [];
  const isTweet = pair.a.analysis.sentences[statement.sentence]?.role === 'tweet';
  const authority = readAuthority(pair.a, attribution);
  if (!isTweet && (!authority || isOwnAct(pair.a, statement, authority))) return [];
  const said = isTweet ? stretchOf(pair, pair.a, statement.from, statement.to, there) : null;
  const cited = stretches(attribution);
  const note = `${phrase(pair.a, cited[0])} → ${phrase(pair.b, b)}`;
  return [
    { kind: 'attribution', a: said ? [said, ...cited] : cited, b: [b], confidence: 0.3 + 0.4 * share, weight: 0.1 + 0.2 * share, note },
  ];
}

/** `the senator said he had cancelled`: who tells what he himself does is no authority for it. */
function isOwnAct(side: Side, { attribution, from }: Statement, { kind }: Authority): boolean {
  if (from < tokensIn(side, attribution.cue).to) return false;
  const { tokens } = side;
  const norm = tokens[tokens[from]?.norm === 'that' ? from + 1 : from]?.norm ?? '';
  const isOne = kind === 'person' || kind === 'described';
  return isOne ? norm === 'he' || norm === 'she' : norm === 'they' || norm === 'it';
}

const LAWS: ReadonlySet<string> = new Set(['ordinance', 'law', 'bill', 'rule', 'rules', 'statute', 'act', 'policy', 'constitution']);

function isLaw(side: Side, span: Span): boolean {
  const last = side.tokens[tokensIn(side, span).to - 1]?.norm ?? '';
  return LAWS.has(last);
}

/** Whether most words of a stretch are quoted: somebody says them, named or not. */
function isQuoted(side: Side, span: Span): boolean {
  const { from, to } = tokensIn(side, span);
  let quoted = 0;
  for (let i = from; i < to; i++) if ((side.quotationOf[i] ?? -1) >= 0) quoted++;
  return quoted * 2 > to - from;
}

/** Whether the other sentence names the authority, or a document, in another way than by a reporting verb. */
function namesSource(pair: Pair, cited: Attribution, sentence: number): boolean {
  const [from, to] = [pair.b.from[sentence] ?? 0, pair.b.to[sentence] ?? 0];
  const entity = entityIn(pair.a, cited.source);
  if (entity !== null && pair.b.entities[sentence]?.includes(entity)) return true;
  for (let i = from; i < to; i++) if (DOCUMENTS.has(pair.b.tokens[i]?.norm ?? '')) return true;
  const source = tokensIn(pair.a, cited.source);
  const words = termsIn(pair, pair.a, source);
  const there = termsIn(pair, pair.b, { from, to });
  // `the Town Post’s report` beside `letters that the Post obtained`.
  const isText = DOCUMENTS.has(pair.a.tokens[source.to - 1]?.norm ?? '');
  for (let i = source.from; isText && i < source.to; i++)
    if ((pair.a.traits[i] ?? 0) & TOKEN_TRAITS.capital && there.has(conceptAt(pair, pair.a, i))) return true;
  for (const word of words) if (!there.has(word)) return false;
  return true;
}

/** The tokens `[from, to)` from the first to the last content word that is among `common`. */
function stretchOf(pair: Pair, side: Side, from: number, to: number, common: ReadonlySet<number>): Span | null {
  let [first, last] = [-1, -1];
  for (let i = from; i < to; i++) {
    const concept = conceptAt(pair, side, i);
    if (concept < 0 || !common.has(concept)) continue;
    if (first < 0) first = i;
    last = i + 1;
  }
  return first < 0 ? null : spanOf(side, first, last);
}

/** The words that tell who is cited. */
function shownSource({ start, end, source }: Attribution): Span {
  return end - start <= MAX_STRETCH && touches({ start, end }, source) ? { start, end } : source;
}

/** Source and cue: as one span where they stand together, else as two. */
function stretches({ start, end, source, cue }: Attribution): Span[] {
  if (end - start <= MAX_STRETCH) return [{ start, end }];
  return source.start < cue.start ? [source, cue] : [cue, source];
}
