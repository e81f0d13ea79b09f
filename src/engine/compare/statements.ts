import type { Span } from '../report.ts';
import type { Attribution, Token } from '../text/analysis.ts';
import { isAmong } from '../text/characters.ts';
import { NEUTRAL_REPORTING, REPORTING_VERBS, WEAK_REPORTING_VERBS } from '../text/reporting-verbs.ts';
import { PREPOSITIONS } from '../text/source-phrases.ts';
import { firstOfSentence } from '../text/speakers.ts';
import { type Pair, type Side, TOKEN_TRAITS, type TokenRange, tokensIn } from './pair.ts';

/** Content words behind a cue that make up a statement; with fewer the statement stands before the cue (`The dam broke, officials said.`). */
const MIN_BEHIND = 3;

/** What a source is cited for: the tokens `[from, to)` of one sentence without those that name the source. */
export interface Statement {
  sentence: number;
  attribution: Attribution;
  from: number;
  to: number;
}

/**
 * The statements of a sentence that its report puts in somebody's mouth: by a verb or phrase in the sentence, by the quotation it stands in,
 * or by the signature of the tweet it belongs to.
 */
export function statementsOf(side: Side, sentence: number): Statement[] {
  const from = side.from[sentence] ?? 0;
  const to = side.to[sentence] ?? 0;
  const { attributions } = side.analysis;
  const found: Statement[] = [];
  for (let i = firstOfSentence(attributions, sentence); attributions[i]?.sentence === sentence; i++) {
    const attribution = attributions[i];
    if (attribution) for (const range of governed(side, attribution, from, to)) found.push({ sentence, attribution, ...range });
  }
  if (found.length > 0) return found;
  const spoken = quotedBy(side, sentence) ?? signedBy(side, sentence);
  return spoken ? [{ sentence, attribution: spoken, from, to }] : [];
}

/**
 * The tokens that an attribution may speak for: the sentence where it frames it or comes from outside; what stands before it where that is parted
 * by a comma or mark; else what follows. Between two halves of a sentence it may speak for either or both.
 */
function governed(side: Side, { start, end, cue }: Attribution, from: number, to: number): TokenRange[] {
  const { from: first, to: next } = tokensIn(side, { start, end });
  const opening = side.text.slice(cue.start, cue.start + 3).toLowerCase();
  const isFrame = opening === 'acc' || opening === 'cit' || opening.startsWith('as');
  if (next <= from || first >= to) return [{ from, to }];
  // `The dam broke, but according to officials it will hold`: no more than what follows.
  if (isFrame) return [{ from: side.tokens[first - 1]?.norm === 'but' ? next : from, to }];
  let behind = 0;
  for (let i = next; i < to && behind < MIN_BEHIND; i++) if ((side.terms[i] ?? -1) >= 0) behind++;
  const before = side.text.slice(Math.max(0, start - 3), start).trimEnd();
  const isParted = first > from + 1 && isAmong(before.slice(-1), ',"”’?!');
  if (!isParted) return behind < MIN_BEHIND ? [] : [{ from: next, to }];
  if (behind < MIN_BEHIND) return [{ from, to: first }];
  // `After the storm, officials said the dam held`: the phrase before is no statement.
  // So is what comes before a verb with its object: `The bishop, a tall man, conceded his error in May`.
  if (isOpening(side, from) || OBJECTS.has(side.tokens[next]?.norm ?? '')) return [{ from: next, to }];
  return [
    { from, to: first },
    { from, to },
  ];
}

const OPENERS: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...'as when while if although though citing speaking responding'.split(' '),
]);

/** Words that open the object of a verb, or what is said. */
const OBJECTS: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'the', 'that']);

/** How far into its sentence stands the word by which `two days after the storm` opens it. */
const MAX_SPAN_WORDS = 3;
const BEHIND_SPAN: ReadonlySet<string> = new Set(['after', 'before', 'since']);

/** Whether a sentence opens with a phrase of time, place or manner, which states nothing. */
function isOpening({ tokens, traits }: Side, from: number): boolean {
  if (OPENERS.has(tokens[from]?.norm ?? '')) return true;
  for (let i = from + 1; i <= from + MAX_SPAN_WORDS; i++) {
    if (BEHIND_SPAN.has(tokens[i]?.norm ?? '')) return true;
    if (((traits[i] ?? 0) & TOKEN_TRAITS.capital) !== 0) return false;
  }
  return false;
}

/** Verbs that report a statement whatever follows; of the others some also report an act (`denied the request`, `declared a day off`). */
const STATING: ReadonlySet<string> = new Set([
  ...[...NEUTRAL_REPORTING].filter((verb) => !/^(?:ask|announc)/u.test(verb)),
  ...'according as citing testify testifies testified claims claimed argues argued insists insisted acknowledged admitted alleged believes believed estimated'.split(
    ' ',
  ),
]);

/** What follows a cue that reports a statement, and what stands before one that ends it. */
const STATEMENT_BEHIND = /^\s*(?:that\b|[“"‘:])/u;
const STATEMENT_BEFORE = ',”"’';

/** Whether a cue reports what somebody says rather than what he does by saying it. */
export function isStated(side: Side, { start, end, source, cue, sentence }: Attribution): boolean {
  const { text, tokens, analysis } = side;
  // The signature of a tweet is source and cue.
  if (source.start === cue.start) return true;
  const { from, to } = tokensIn(side, cue);
  const verb = tokens[from]?.norm ?? '';
  if (ASKING.has(verb) || (TELLING.has(verb) && asks(tokens, to))) return false;
  if (STATING.has(verb)) return true;
  if (STATEMENT_BEHIND.test(text.slice(end, end + 8))) return true;
  const before = text.slice(Math.max(analysis.sentences[sentence]?.start ?? 0, start - 3), start);
  // `In a letter, engineers urged` has an opening phrase before it.
  const mark = before.trimEnd().slice(-1);
  return isAmong(mark, STATEMENT_BEFORE) && !(mark === ',' && isOpening(side, side.from[sentence] ?? 0));
}

const ASKING: ReadonlySet<string> = new Set(['ask', 'asks', 'asked', 'asking']);

const TELLING: ReadonlySet<string> = new Set(['told', 'tell', 'tells', 'telling', 'warned', 'warn', 'warns']);

/** How far behind `told` stand the words of what the listener is to do (`told them to leave`) or what was talked of (`told the mayor of Dover about`). */
const MAX_LISTENER = 3;
const MAX_TOPIC = 9;

function asks(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(tokens.length, at + MAX_TOPIC); i++) {
    const norm = tokens[i]?.norm;
    if (norm === 'that') return false;
    if (norm === 'about' || (i < at + MAX_LISTENER && norm === 'to')) return true;
  }
  return false;
}

/** Words by which a sentence says that it tells what others say, without a cue that is read. */
const HEARSAY: ReadonlySet<string> = new Set(
  'allegedly reportedly apparently according alleging accused accusing accuses purportedly believe believes believed advised appealed'.split(
    ' ',
  ),
);

/** Words by which the writer of a sentence speaks of himself: a statement printed whole, not the report. */
const FIRST_PERSON: ReadonlySet<string> = new Set('i we my our me us you your'.split(' '));

/** Whether a report gives a sentence in its own name: nobody is cited in it or hinted at, and nobody speaks in the first person. */
export function saysItself(side: Side, sentence: number): boolean {
  if (statementsOf(side, sentence).length > 0) return false;
  for (let i = side.from[sentence] ?? 0; i < (side.to[sentence] ?? 0); i++) {
    const norm = side.tokens[i]?.norm ?? '';
    if (HEARSAY.has(norm) || (FIRST_PERSON.has(norm) && !(side.text.slice(side.tokens[i]?.start, side.tokens[i]?.end) === 'US')))
      return false;
    // `reports that` is a verb or a noun: somebody says it.
    if (REPORTING_VERBS.has(norm) && (!WEAK_REPORTING_VERBS.has(norm) || side.tokens[i + 1]?.norm === 'that')) return false;
  }
  return true;
}

/** The speaker of the quotation that a sentence opens in. */
function quotedBy(side: Side, sentence: number): Attribution | null {
  for (let i = side.from[sentence] ?? 0; i < (side.to[sentence] ?? 0); i++) {
    const at = side.quotationOf[i] as number;
    if (at < 0) continue;
    const quotation = side.analysis.quotations[at];
    if (!quotation?.speaker || !quotation.cue) continue;
    return { start: quotation.speaker.start, end: quotation.speaker.end, source: quotation.speaker, cue: quotation.cue, sentence };
  }
  return null;
}

/** Sentences that a pasted tweet has before its signature, at most. */
const MAX_TWEET = 8;

/** The name that signs the tweet of a sentence. */
function signedBy(side: Side, sentence: number): Attribution | null {
  const { sentences } = side.analysis;
  if (sentences[sentence]?.role !== 'tweet') return null;
  let at = sentence + 1;
  while (at <= sentence + MAX_TWEET && sentences[at]?.role === 'tweet') at++;
  const signature = sentences[at];
  if (signature?.role !== 'tweet-signature') return null;
  const { start, end } = signature;
  return { start, end, source: { start, end }, cue: { start, end }, sentence };
}

/** Terms by meaning of the tokens `[from, to)`, those that name the source left out. */
export function termsOf(pair: Pair, side: Side, statement: Statement): Set<number> {
  return termsIn(pair, side, statement, [statement.attribution.source, statement.attribution.cue]);
}

/** Terms by meaning of a range of tokens, those of the spans `without` left out. */
export function termsIn(pair: Pair, side: Side, { from, to }: TokenRange, without: readonly Span[] = []): Set<number> {
  const found = new Set<number>();
  const ranges = without.map((span) => tokensIn(side, span));
  for (let i = from; i < to; i++) {
    const concept = conceptAt(pair, side, i);
    if (concept >= 0 && !ranges.some((range) => i >= range.from && i < range.to)) found.add(concept);
  }
  return found;
}

/** The term of a token by meaning, -1 for a stop word. */
export function conceptAt({ concepts }: Pair, { terms }: Side, token: number): number {
  const term = terms[token] ?? -1;
  return concepts[term] ?? term;
}

/** What two statements have in common. */
export interface Overlap {
  /** Terms. */
  count: number;
  /** Information of those terms. */
  common: number;
  /** Share of the information of the statement that says less, 0..1. */
  share: number;
  /** Share of the information of the first statement, and of the second. */
  ofA: number;
  ofB: number;
}

export function overlapOf({ idf }: Pair, a: ReadonlySet<number>, b: ReadonlySet<number>): Overlap {
  let [count, common, inA, inB] = [0, 0, 0, 0];
  for (const term of a) {
    const weight = idf[term] ?? 0;
    inA += weight;
    if (!b.has(term)) continue;
    common += weight;
    count++;
  }
  for (const term of b) inB += idf[term] ?? 0;
  return { count, common, share: shareOf(common, Math.min(inA, inB)), ofA: shareOf(common, inA), ofB: shareOf(common, inB) };
}

function shareOf(part: number, whole: number): number {
  return part === 0 ? 0 : part / whole;
}
