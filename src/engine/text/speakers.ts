import type { Span } from '../report.ts';
import type { Attribution, Entity, NameMention, Quotation } from './analysis.ts';
import { isAmong, isSpace } from './characters.ts';
import { lastStartingBefore, type ParsedText } from './parsed-text.ts';

/** A source beside its quotation, or null. */
interface Speech {
  speaker: Span;
  cue: Span | null;
}

/**
 * Gives each quotation its speaker and cue: the clause right behind it, one between its parts, the nearest cue of the same sentence; a
 * quotation that opens its sentence without a cue goes on with the speaker before it. Without any cue the only person named in the
 * sentence before the quotation is taken, with the cue null.
 */
export function assignSpeakers(
  parsed: ParsedText,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
  names: readonly NameMention[],
  entities: readonly Entity[],
): Quotation[] {
  const given: Quotation[] = [];
  for (const quotation of quotations) {
    const speech =
      signedBehind(parsed, quotation) ??
      citedBeside(parsed, quotation, attributions) ??
      goesOn(parsed, quotation, given.at(-1), attributions) ??
      namedBefore(parsed, quotation, names, entities);
    const speaker = speech && !isPronoun(parsed, speech.speaker) ? speech.speaker : null;
    const { start, end, parts } = quotation;
    given.push({ start, end, parts, speaker, cue: speech?.cue ?? null });
  }
  return given;
}

const PRONOUNS: ReadonlySet<string> = new Set('he she they it we i you who one some others many both'.split(' '));

/** A pronoun that could not be resolved names nobody. */
function isPronoun(parsed: ParsedText, { start, end }: Span): boolean {
  return end - start <= 6 && PRONOUNS.has(parsed.text.slice(start, end).toLowerCase());
}

const SIGNED = /\s*[―—–]\s?(\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){0,4})\.?\s*(?:\n|$)/uy;

function isDashBehind(text: string, from: number): boolean {
  let i = from;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return '―—–'.includes(text.charAt(i) || ' ');
}

/** `“…” — Jane Doe` at the end of its line. */
function signedBehind(parsed: ParsedText, quotation: Quotation): Speech | null {
  if (!isDashBehind(parsed.text, quotation.end)) return null;
  SIGNED.lastIndex = quotation.end;
  const name = SIGNED.exec(parsed.text);
  if (!name?.[1]) return null;
  const start = quotation.end + name[0].indexOf(name[1]);
  return { speaker: { start, end: start + name[1].replace(/\.$/u, '').length }, cue: null };
}

/** A cue behind the quotation costs nothing up to this distance, in characters. */
const ADJACENT = 6;

/** What a cue before the quotation costs more than one behind it. */
const BEFORE_COST = 4;

/** A sentence with more cues than this on one side of a quotation is no sentence; only the nearest are asked. */
const MAX_CUES = 20;

function citedBeside(parsed: ParsedText, quotation: Quotation, attributions: readonly Attribution[]): Speech | null {
  const first = lastStartingBefore(parsed.sentences, quotation.start);
  const last = lastStartingBefore(parsed.sentences, quotation.end - 1);
  const open = endsOpen(parsed, quotation);
  const [from, to] = [firstOfSentence(attributions, first), firstOfSentence(attributions, last + 2)];
  const here = Math.min(Math.max(from, lastStartingBefore(attributions, quotation.start)), to);
  let best: { cost: number; attribution: Attribution } | null = null;
  for (let i = Math.max(from, here - MAX_CUES); i < Math.min(to, here + MAX_CUES); i++) {
    const attribution = attributions[i];
    const isAside = attribution && parsed.text.charAt(attribution.start - 1) === '(';
    const cost = attribution && !isAside ? costOf(quotation, attribution, first, last, open) : null;
    if (attribution && cost !== null && (!best || cost < best.cost)) best = { cost, attribution };
  }
  return best && { speaker: best.attribution.source, cue: best.attribution.cue };
}

/** Index of the first attribution of a sentence, or where it would stand; they are ordered by sentence. */
export function firstOfSentence(attributions: readonly Attribution[], sentence: number): number {
  let low = 0;
  let high = attributions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((attributions[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True for `“…!”` and `“…?”`, behind which the speaker clause may have become a sentence of its own. */
function endsOpen(parsed: ParsedText, { parts }: Quotation): boolean {
  return isAmong(parsed.text.charAt((parts.at(-1)?.end ?? 0) - 1), '?!');
}

function costOf(quotation: Quotation, { start, end, sentence }: Attribution, first: number, last: number, open: boolean): number | null {
  if (start >= quotation.end) {
    const distance = start - quotation.end;
    if (sentence !== last && (!open || sentence !== last + 1 || distance > ADJACENT)) return null;
    return distance <= ADJACENT ? 0 : distance;
  }
  if (end <= quotation.start) return sentence === first ? quotation.start - end + BEFORE_COST : null;
  // Between its parts.
  return 0;
}

/** `“…,” he said. “…”`: the quotation goes on, in its paragraph or as the next one. */
function goesOn(
  parsed: ParsedText,
  quotation: Quotation,
  previous: Quotation | undefined,
  attributions: readonly Attribution[],
): Speech | null {
  const index = lastStartingBefore(parsed.sentences, quotation.start);
  const sentence = parsed.sentences[index];
  const before = parsed.sentences[index - 1];
  if (!sentence || !before || quotation.start - sentence.start > 1 || sentence.paragraph - before.paragraph > 1) return null;
  if (previous?.speaker && previous.end > before.start) return { speaker: previous.speaker, cue: previous.cue };
  const cited = attributions[firstOfSentence(attributions, index) - 1];
  return cited && cited.sentence === index - 1 ? { speaker: cited.source, cue: cited.cue } : null;
}

/** `Jane Doe hailed a “real chance”`. */
function namedBefore(parsed: ParsedText, quotation: Quotation, names: readonly NameMention[], entities: readonly Entity[]): Speech | null {
  const sentence = parsed.sentences[lastStartingBefore(parsed.sentences, quotation.start)];
  if (!sentence) return null;
  let person: NameMention | null = null;
  for (let i = lastStartingBefore(names, quotation.start); i >= 0; i--) {
    const name = names[i];
    if (!name || name.start < sentence.start) break;
    if (entities[name.entity]?.type !== 'person') continue;
    if (person && person.entity !== name.entity) return null;
    person = name;
  }
  return person && { speaker: { start: person.start, end: person.end }, cue: null };
}
