import type { Span } from '../report.ts';
import { BEFORE_NAME } from './abbreviations.ts';
import type { Attribution, Entity, NameMention, Quotation, Token } from './analysis.ts';
import { isAmong, isSpace } from './characters.ts';
import { mayStandFor } from './gazetteer.ts';
import { gapAfter, isCapital, isInside, lastStartingBefore, type ParsedText, plainGapAfter, tokenRange } from './parsed-text.ts';
import { BEFORE_VERB, REPORTING_VERBS, WEAK_REPORTING_VERBS } from './reporting-verbs.ts';
import { phraseFrom, phraseSpan, type SourcePhrase, subjectBefore } from './source-phrases.ts';
import { isEnglish } from './stems.ts';
import { ROLE_NOUNS } from './titles.ts';
import { possessiveLength } from './tokens.ts';
import { WORD_MARKS } from './word-facts.ts';

/**
 * Who is cited for which sentence by which cue, in the order of the text. A cue inside a quotation does not count. `source` is the name
 * as it stands beside the cue; for `he` and `she` it is the name before that the pronoun stands for, where one fits, else the
 * pronoun. Nothing for other languages than English.
 */
export function findAttributions(
  parsed: ParsedText,
  quotations: readonly Quotation[],
  names: readonly NameMention[],
  entities: readonly Entity[],
): Attribution[] {
  if (!isEnglish(parsed.lang)) return [];
  const quoted = quotations.flatMap((quotation) => quotation.parts);
  // A person named by the one who is quoted is not the one who speaks.
  const spoken = names.filter((name) => !isInside(quoted, name.start));
  const found: Attribution[] = [];
  parsed.sentences.forEach((sentence, index) => {
    if (sentence.role !== 'body') return;
    const { from, to } = tokenRange(parsed, index);
    for (let t = from; t < to; t++) {
      const token = parsed.tokens[t] as Token;
      if ((token.marks & WORD_MARKS.cue) === 0 || !mayBeCue(parsed, t, from) || isInside(quoted, token.start)) continue;
      const cited = readAccording(parsed, t, index) ?? readVerb(parsed, t, index, quoted);
      if (!cited || isInside(quoted, phraseSpan(parsed, cited.phrase).start)) continue;
      found.push(attribution(parsed, cited, index, { found, names: spoken, entities }));
      t = Math.max(t, cited.next - 1);
    }
  });
  return found;
}

interface Cited {
  phrase: SourcePhrase;
  cue: Span;
  /** Token after what was read. */
  next: number;
}

function mayBeCue(parsed: ParsedText, index: number, from: number): boolean {
  // `United States` and `The Post` are names.
  return index === from || !isCapital(parsed, index);
}

/** `according to the ministry`, `as per the readout`, `citing officials`. */
function readAccording(parsed: ParsedText, at: number, sentence: number): Cited | null {
  const norm = parsed.tokens[at]?.norm;
  const to = norm === 'according' && parsed.tokens[at + 1]?.norm === 'to';
  const per = norm === 'per' && parsed.tokens[at - 1]?.norm === 'as';
  if (!to && !per && (norm !== 'citing' || !mayCite(parsed, at, sentence))) return null;
  const first = at + (to ? 2 : 1);
  const phrase = phraseFrom(parsed, first, sentence);
  const start = parsed.tokens[per ? at - 1 : at]?.start ?? 0;
  return phrase && { phrase, cue: { start, end: parsed.tokens[first - 1]?.end ?? start }, next: phrase.to };
}

/** `…, citing officials` and `Citing officials, …`; elsewhere somebody cites a text. */
function mayCite(parsed: ParsedText, at: number, sentence: number): boolean {
  return at === tokenRange(parsed, sentence).from || plainGapAfter(parsed, at - 1) === ', ';
}

function readVerb(parsed: ParsedText, at: number, sentence: number, quoted: readonly Span[]): Cited | null {
  const token = parsed.tokens[at];
  const before = parsed.tokens[at - 1]?.norm ?? '';
  const { from } = tokenRange(parsed, sentence);
  const first = at === from;
  if (!token || !REPORTING_VERBS.has(token.norm) || (!first && isNoFiniteVerb(before, gapAfter(parsed, at - 1)))) return null;
  const passive = isPassive(parsed, at, from);
  if (passive) return readPassive(parsed, at, sentence);
  const weak = WEAK_REPORTING_VERBS.has(token.norm) || token.norm.endsWith('ing');
  const beside = isBesideQuote(parsed, at, quoted);
  if (weak && parsed.tokens[at + 1]?.norm !== 'that' && !beside) return null;
  const cue: Span = { start: token.start, end: token.end };
  const inverted = mayBeInverted(parsed, at, first) ? phraseFrom(parsed, at + 1, sentence) : null;
  const afterQuote = !first && hasClosingMark(gapAfter(parsed, at - 1));
  // `said Price` after a quotation; `Price, a spokesman, said` also has a comma before the verb.
  if (inverted && afterQuote) return { phrase: inverted, cue, next: inverted.to };
  // `…, adding that` speaks for the subject of its sentence, which stands at its head.
  const phrase = token.norm.endsWith('ing') ? headOfSentence(parsed, at, sentence) : subjectBefore(parsed, at, sentence);
  // `the mayor's tweets`: a noun.
  if (phrase && possessiveLength(parsed.text, parsed.tokens[phrase.to - 1] as Token) === 0 && !ownsNoun(parsed, phrase, token.norm))
    return { phrase, cue, next: at + 1 };
  return inverted && { phrase: inverted, cue, next: inverted.to };
}

function hasClosingMark(gap: string): boolean {
  if (gap === ' ') return false;
  return gap.includes('"') || gap.includes('”') || gap.includes('’') || gap.includes('»') || gap.includes("''");
}

function isAdverb(norm: string): boolean {
  return BEFORE_VERB.has(norm) || norm === 'first' || (norm.length > 2 && norm.endsWith('ly'));
}

/** `was first reported`: adverbs between a form of `be` and the verb. */
function isPassive(parsed: ParsedText, at: number, from: number): boolean {
  let i = at - 1;
  while (i > from && gapAfter(parsed, i) === ' ' && isAdverb(parsed.tokens[i]?.norm ?? '')) i--;
  return i < at - 1 && i >= from && gapAfter(parsed, i) === ' ' && FORMS_OF_BE.has(parsed.tokens[i]?.norm ?? '');
}

/** `was first reported by the Town Post`; a passive without `by` names nobody. */
function readPassive(parsed: ParsedText, at: number, sentence: number): Cited | null {
  if (parsed.tokens[at + 1]?.norm !== 'by' || gapAfter(parsed, at) !== ' ') return null;
  const phrase = phraseFrom(parsed, at + 2, sentence);
  const start = parsed.tokens[at]?.start ?? 0;
  return phrase && { phrase, cue: { start, end: parsed.tokens[at + 1]?.end ?? start }, next: phrase.to };
}

/** `his morning tweets`, `her latest claims`: what looks like a verb is the noun that the pronoun owns. */
function ownsNoun(parsed: ParsedText, { from, to }: SourcePhrase, norm: string): boolean {
  const isNoun = NOUNS_TOO.has(norm.endsWith('s') ? norm.slice(0, -1) : norm);
  if (!isNoun) return false;
  for (let i = Math.max(from, to - MAX_OWNED); i < to; i++) if (OWNERS.has(parsed.tokens[i]?.norm ?? '')) return true;
  return false;
}

/** Words from the pronoun that owns a noun to the noun. */
const MAX_OWNED = 3;

const NOUNS_TOO = new Set('tweet claim report post comment note state request demand order quote remark'.split(' '));

const FORMS_OF_BE: ReadonlySet<string> = new Set('is was were be been being are'.split(' '));
const OWNERS: ReadonlySet<string> = new Set('his her its their our my your'.split(' '));

/** Words before a noun, besides those that own it. */
const BEFORE_NOUN: ReadonlySet<string> = new Set('to the a an this that these those no any of for in by'.split(' '));

/** `is said to`, `to say` and `the report` are no speech. */
function isNoFiniteVerb(before: string, gap: string): boolean {
  return gap === ' ' && (FORMS_OF_BE.has(before) || OWNERS.has(before) || BEFORE_NOUN.has(before));
}

/** Verbs after which a clause still has the subject of the whole sentence. */
const PARTICIPLES = new Set(
  'saying adding tweeting writing noting stating telling arguing insisting warning explaining claiming declaring'.split(' '),
);

function headOfSentence(parsed: ParsedText, at: number, sentence: number): SourcePhrase | null {
  if (!PARTICIPLES.has(parsed.tokens[at]?.norm ?? '') || plainGapAfter(parsed, at - 1) !== ', ') return null;
  const { from } = tokenRange(parsed, sentence);
  const dash = subjectStart(parsed, from, at);
  for (let i = dash; i < Math.min(at, dash + 8); i++) {
    const pronoun = /^(?:he|she|they)$/u.test(parsed.tokens[i]?.norm ?? '');
    if (pronoun) return { from: i, to: i + 1 };
    if (!isCapital(parsed, i) || parsed.tokens[i]?.stop) continue;
    let to = i + 1;
    // `Town Hall spokesman Jane Doe`: small letters of a role inside.
    while (
      to < at &&
      joinsName(parsed, to - 1) &&
      (isCapital(parsed, to) || (ROLE_NOUNS.has(parsed.tokens[to]?.norm ?? '') && isCapital(parsed, to + 1)))
    )
      to++;
    return { from: i, to };
  }
  return null;
}

/** `Mr. Doe` and `John F. Doe` go on behind the dot. */
function joinsName(parsed: ParsedText, at: number): boolean {
  const gap = gapAfter(parsed, at);
  const norm = parsed.tokens[at]?.norm ?? '';
  return gap === ' ' || (gap === '. ' && (norm.length === 1 || BEFORE_NAME.has(norm)));
}

const OPENING_PREPOSITIONS = new Set('in at on during after before with for under amid despite following'.split(' '));

/** `PARIS — Jane Doe left, saying`, `In Rome on Friday, she spoke, saying`: the token behind a dateline's dash or an opening phrase's comma. */
function subjectStart(parsed: ParsedText, from: number, at: number): number {
  const mark = OPENING_PREPOSITIONS.has(parsed.tokens[from]?.norm ?? '') ? /^,\s$/u : /^\)?\s[—–-]\s/u;
  for (let i = from; i < Math.min(at - 1, from + MAX_OPENING); i++) if (mark.test(gapAfter(parsed, i))) return i + 1;
  return from;
}

/** Words of a dateline or opening phrase. */
const MAX_OPENING = 12;

/** Verbs of speech that never stand before their speaker, and words behind one that are none. */
const WITH_LISTENER: ReadonlySet<string> = new Set('told tell tells telling that asked'.split(' '));
const NO_SPEAKER: ReadonlySet<string> = new Set('that in on at to it there if'.split(' '));

/** Whether a mark that may end what somebody said ends a gap, as `plainGapAfter` gives it. */
function endsPart(gap: string): boolean {
  const end = gap.endsWith(' ') ? gap.length - 1 : gap.length;
  return isAmong(gap.charAt(end - 1), ',"”’»?!—') || gap.slice(0, end).endsWith("''");
}

/** `said Jane Doe`, after a mark or comma; `told` always has its listener behind it. */
function mayBeInverted(parsed: ParsedText, at: number, first: boolean): boolean {
  if (gapAfter(parsed, at) !== ' ' || WITH_LISTENER.has(parsed.tokens[at]?.norm ?? '')) return false;
  if (!first && !endsPart(plainGapAfter(parsed, at - 1))) return false;
  return !NO_SPEAKER.has(parsed.tokens[at + 1]?.norm ?? '');
}

/** A mark within this many characters belongs to the verb (`said on Friday: “…”`). */
const QUOTE_REACH = 40;

function isBesideQuote(parsed: ParsedText, at: number, quoted: readonly Span[]): boolean {
  const token = parsed.tokens[at];
  if (!token) return false;
  const before = quoted[lastStartingBefore(quoted, token.start)];
  const after = quoted[lastStartingBefore(quoted, token.start) + 1];
  const near = (from: number, to: number): boolean => to - from <= QUOTE_REACH && !/[.!?]\s|[^:]\n/u.test(parsed.text.slice(from + 2, to));
  return (before !== undefined && near(before.end, token.start)) || (after !== undefined && near(token.end, after.start));
}

interface Known {
  found: readonly Attribution[];
  names: readonly NameMention[];
  entities: readonly Entity[];
}

function attribution(parsed: ParsedText, { phrase, cue }: Cited, sentence: number, known: Known): Attribution {
  const here = phraseSpan(parsed, phrase);
  const start = Math.min(here.start, cue.start);
  const end = Math.max(here.end, cue.end);
  return { start, end, source: sourceOf(parsed, phrase, here, sentence, known), cue, sentence };
}

/** The name inside the phrase that is its head, else the phrase. */
function sourceOf(parsed: ParsedText, phrase: SourcePhrase, here: Span, sentence: number, known: Known): Span {
  const pronoun = phrase.to - phrase.from === 1 ? (parsed.tokens[phrase.from]?.norm ?? '') : '';
  if (pronoun === 'he' || pronoun === 'she') return antecedent(parsed, pronoun, here.start, sentence, known) ?? here;
  if (pronoun === 'who') return nameEndingBefore(parsed, here.start, known) ?? here;
  const first = known.names[lastStartingBefore(known.names, here.start - 1) + 1];
  // `Jane Doe of the Town Bank` speaks for the bank, which is named last.
  const isHead = first !== undefined && first.end < here.end && isLinkAt(parsed.text.slice(first.end, here.end));
  if (isHead && known.entities[first.entity]?.type === 'person') return { start: first.start, end: first.end };
  const name = known.names[lastStartingBefore(known.names, here.end - 1)];
  // `Gaza officials` and `a friend of Jane Doe` are not their names.
  if (
    name &&
    name.start >= here.start &&
    name.end === here.end &&
    known.entities[name.entity]?.type !== 'place' &&
    (name.start === here.start || !/\b(?:of|for|from|in)\s(?:[A-Z]\w*\.?\s)*$/u.test(parsed.text.slice(here.start, name.start)))
  )
    return { start: name.start, end: name.end };
  return nameInCommas(parsed, here, known) ?? here;
}

const LINKS: ReadonlySet<string> = new Set(['of', 'from', 'at', 'for', 'with', 'in']);
/** Letters of the longest. */
const MAX_LINK = 4;

/** Whether the words behind a name begin with one that says whose or where somebody is. */
function isLinkAt(behind: string): boolean {
  let end = 1;
  while (end <= MAX_LINK && !isSpace(behind.charCodeAt(end))) end++;
  return isSpace(behind.charCodeAt(0)) && isSpace(behind.charCodeAt(end)) && LINKS.has(behind.slice(1, end));
}

/** `the mayor's lawyer, Jane Doe, said`: the person named right behind a description. */
function nameInCommas({ text }: ParsedText, here: Span, { names, entities }: Known): Span | null {
  const name = names[lastStartingBefore(names, here.end + 2)];
  const isBehind = name && entities[name.entity]?.type === 'person' && text.slice(here.end, name.start) === ', ';
  return isBehind && text.startsWith(', ', name.end) ? { start: name.start, end: name.end } : null;
}

/** `Jane Doe, who said`. */
function nameEndingBefore(parsed: ParsedText, offset: number, { names }: Known): Span | null {
  const name = names[lastStartingBefore(names, offset)];
  const gap = name ? parsed.text.slice(name.end, offset) : '';
  const isNext = gap.length === 1 || (gap.length === 2 && gap.startsWith(','));
  return name && isNext && isSpace(parsed.text.charCodeAt(offset - 1)) ? { start: name.start, end: name.end } : null;
}

/** How many sentences back a pronoun may reach. */
const PRONOUN_REACH = 3;

/**
 * The person `he` or `she` stands for: the last one cited nearby, else the first one named in the sentence before, else the last one named.
 * Who bears a given name of the other sex is passed over.
 */
function antecedent(parsed: ParsedText, pronoun: string, offset: number, sentence: number, known: Known): Span | null {
  const last = known.found.at(-1);
  if (last && sentence - last.sentence <= PRONOUN_REACH && isPerson(last.source, pronoun, known)) {
    if (last.sentence === sentence || !personBetween(last.end + 1, offset, pronoun, known)) return last.source;
  }
  for (let s = sentence; s >= Math.max(0, sentence - PRONOUN_REACH); s--) {
    const span = parsed.sentences[s];
    const person = span && personBetween(span.start, Math.min(span.end, offset), pronoun, known);
    if (person) return { start: person.start, end: person.end };
  }
  return null;
}

/** A sentence that names more than this before its first person is a list. */
const MAX_NAMES = 40;

/** The first person named from `start` on and before `end` for whom the pronoun may stand. */
function personBetween(start: number, end: number, pronoun: string, { names, entities }: Known): NameMention | null {
  const first = lastStartingBefore(names, start - 1) + 1;
  for (let i = first; i < Math.min(names.length, first + MAX_NAMES); i++) {
    const name = names[i];
    if (!name || name.end > end) return null;
    const entity = entities[name.entity];
    if (entity?.type === 'person' && mayStandFor(pronoun, entity.name)) return name;
  }
  return null;
}

function isPerson(span: Span, pronoun: string, { names, entities }: Known): boolean {
  const name = names[lastStartingBefore(names, span.start)];
  const entity = name?.start === span.start ? entities[name.entity] : undefined;
  return entity?.type === 'person' && mayStandFor(pronoun, entity.name);
}

/**
 * Adds an attribution for every further sentence inside an attributed quotation, so that each sentence of a long statement carries its
 * source. The result is ordered by sentence.
 */
export function spreadAttributions(
  parsed: ParsedText,
  attributions: readonly Attribution[],
  quotations: readonly Quotation[],
): Attribution[] {
  const spread = [...attributions];
  const cited = new Set(attributions.map((attribution) => attribution.sentence));
  for (const { parts, speaker, cue } of quotations) {
    if (!speaker || !cue) continue;
    for (const part of parts) {
      for (
        let s = lastStartingBefore(parsed.sentences, part.start);
        (parsed.sentences[s]?.start ?? Number.POSITIVE_INFINITY) < part.end;
        s++
      ) {
        if (s < 0 || cited.has(s)) continue;
        cited.add(s);
        spread.push({ start: cue.start, end: cue.end, source: speaker, cue, sentence: s });
      }
    }
  }
  return spread.sort((a, b) => a.sentence - b.sentence || a.start - b.start);
}
