/**
 * Scores direct quotations and their speakers on PolNeAR (`../shared/data/compare/polnear-dev.jsonl.gz`).
 *
 *   node bench/main.mjs polnear [--held-out] [--verbose]
 *
 * How the gold is read. Offsets of PolNeAR refer to raw files that we do not have: each piece of a Source or Content is found again by
 * its words, nearest to its offset. A gold quotation is a stretch between double marks that touches a Content, read by a small reader of
 * its own (`quotedStretches`). One of ours agrees with it where both begin and end with the same word. Precision is over our quoted parts that
 * touch a Content; of those outside any Content the gold says nothing (titles, terms, and speech that the annotators left out), so their
 * number is printed beside it. Speakers are asked for where a Content piece is direct speech from its first character to its last and its
 * Source is named: the head word of the Source has a capital and is no pronoun. Ours is right where its head word is equal to it.
 * `--held-out` scores the third of the texts that no rule was developed on; without it the other two thirds are scored.
 */
import fs from 'node:fs';
import zlib from 'node:zlib';
import type { Span } from '../src/engine/report.ts';
import type { Quotation } from '../src/engine/text/analysis.ts';
import { analyzeReport } from '../src/engine/text/analyze-report.ts';

const DATA = '../shared/data/compare/polnear-dev.jsonl.gz';

interface RawPiece {
  /** `12 40` or `12 40;55 80`, offsets into a file that we do not have. */
  span: string;
  /** The words of all parts, joined by single spaces. */
  text: string;
}

interface RawText {
  id: string;
  date: string | null;
  text: string;
  attributions: { Source?: RawPiece[]; Cue?: RawPiece[]; Content?: RawPiece[] }[];
}

/** A quoted stretch of the gold, without its marks; `source` only where the whole Content piece is direct speech. */
interface GoldQuotation extends Span {
  source: string | null;
}

interface Gold {
  contents: Span[];
  quotations: GoldQuotation[];
}

const sum = { gold: 0, ours: 0, agreed: 0, outside: 0, outsideLong: 0, named: 0, right: 0, silent: 0 };

/** Prints quotation precision, recall and F1, and the share of right speakers; says so and stops where the data are absent. */
export async function main(): Promise<void> {
  if (!fs.existsSync(DATA)) {
    console.log(`No attributions at ${DATA}.`);
    return;
  }
  const heldOut = process.argv.includes('--held-out');
  const texts = readTexts().filter(({ id }) => isHeldOut(id) === heldOut);
  for (const text of texts) scoreText(text, readGold(text));
  const [precision, recall] = [sum.agreed / sum.ours, sum.agreed / sum.gold];
  console.log(`PolNeAR, ${texts.length} texts ${heldOut ? 'held out' : 'developed on'}, ${sum.gold} quoted stretches in attributed words`);
  console.log(`  quotations  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1(precision, recall).toFixed(3)} (line 0.95)`);
  console.log(`  outside any attributed words, not scored: ${sum.outside} of ours, ${sum.outsideLong} of them with six words or more`);
  console.log(`  speakers    ${(sum.right / sum.named).toFixed(3)} of ${sum.named} named (line 0.80), none given for ${sum.silent}`);
}

function f1(precision: number, recall: number): number {
  return (2 * precision * recall) / (precision + recall);
}

function readTexts(): RawText[] {
  const lines = zlib.gunzipSync(fs.readFileSync(DATA)).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as RawText);
}

/** A third of the texts, by a hash of the id (FNV-1a). */
function isHeldOut(id: string): boolean {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return hash % 3 === 0;
}

function readGold(raw: RawText): Gold {
  const finder = new PieceFinder(raw.text);
  const contents: Span[] = [];
  const quotations: GoldQuotation[] = [];
  for (const { Source, Content } of raw.attributions) {
    const source = Source?.[0]?.text ?? null;
    for (const span of (Content ?? []).flatMap((piece) => finder.find(piece))) {
      contents.push(span);
      const stretches = quotedStretches(raw.text, span);
      const direct = stretches.length > 0 && isDirect(raw.text, span, stretches);
      for (const stretch of stretches) quotations.push({ ...stretch, source: direct ? source : null });
    }
  }
  return { contents, quotations: withoutRepeats(quotations) };
}

/** Finds pieces of an annotation in the text by their words. */
class PieceFinder {
  private readonly squeezed: string;
  /** Offset in the text by offset in the squeezed text. */
  private readonly offsets: number[] = [];
  /** How far the raw file's offsets lie from ours, as last seen. */
  private drift = 0;

  constructor(text: string) {
    let squeezed = '';
    for (let i = 0; i < text.length; i++) {
      if (/\s/u.test(text.charAt(i))) continue;
      squeezed += text.charAt(i);
      this.offsets.push(i);
    }
    this.squeezed = squeezed;
  }

  find({ span, text }: RawPiece): Span[] {
    const found: Span[] = [];
    let at = 0;
    for (const part of span.split(';')) {
      const [start = 0, end = 0] = part.split(' ').map(Number);
      const place = this.nearest(text.slice(at, at + end - start).replace(/\s/gu, ''), start);
      if (place) found.push(place);
      at += end - start + 1;
    }
    return found;
  }

  private nearest(words: string, rawStart: number): Span | null {
    let best: Span | null = null;
    const cost = (span: Span): number => Math.abs(rawStart - this.drift - span.start);
    for (let i = this.squeezed.indexOf(words); i >= 0 && words !== ''; i = this.squeezed.indexOf(words, i + 1)) {
      const span = { start: this.offsets[i] ?? 0, end: (this.offsets[i + words.length - 1] ?? 0) + 1 };
      if (!best || cost(span) < cost(best)) best = span;
    }
    if (best) this.drift = rawStart - best.start;
    return best;
  }
}

/**
 * Stretches between double marks that touch a piece of text, one a paragraph. Annotators often end a Content inside its quotation: the marks of
 * the text decide where it begins and ends.
 */
function quotedStretches(text: string, piece: Span): Span[] {
  const stretches: Span[] = [];
  let open: number | null = null;
  const from = text.lastIndexOf('\n', piece.start) + 1;
  const newline = text.indexOf('\n', piece.end);
  const to = newline < 0 ? text.length : newline;
  const close = (end: number): void => {
    if (open !== null && open < piece.end && end > piece.start) stretches.push({ start: open, end });
    open = null;
  };
  for (const { 0: mark, index } of text.slice(from, to).matchAll(/\n|''|[“”"]/gu)) {
    const at = from + index;
    const opens = mark === '“' || (mark !== '”' && (at === from || /[\s(—-]/u.test(text.charAt(at - 1))));
    if (mark === '\n' || !opens) close(at);
    else open ??= at + mark.length;
  }
  close(to);
  return stretches.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

/** True where nothing but marks, space and punctuation of the piece stands outside the stretches. */
function isDirect(text: string, piece: Span, stretches: readonly Span[]): boolean {
  let at = piece.start;
  let outside = '';
  for (const { start, end } of stretches) {
    outside += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return !/[\p{L}\p{N}]/u.test(outside + text.slice(at, Math.max(at, piece.end)));
}

/** Nested attributions mark the same words twice: the longest stretch at a place counts, with the source of the first that has one. */
function withoutRepeats(quotations: readonly GoldQuotation[]): GoldQuotation[] {
  const kept: GoldQuotation[] = [];
  for (const quotation of [...quotations].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || quotation.start >= last.end) kept.push({ ...quotation });
    else if (quotation.end === last.end) last.source ??= quotation.source;
  }
  return kept;
}

function scoreText(raw: RawText, gold: Gold): void {
  const report = { id: raw.id, source: null, agency: null, date: raw.date, title: null, url: null, lang: 'en', text: raw.text };
  const ours = analyzeReport(report).quotations.flatMap((quotation) => quotation.parts.map((part) => ({ part, quotation })));
  const found = new Set<Span>();
  sum.gold += gold.quotations.length;
  for (const quotation of gold.quotations) {
    const match = ours.find(({ part }) => sameWords(raw.text, part, quotation));
    if (match) found.add(match.part);
    else describe(raw, 'missed', quotation);
    if (match) sum.agreed++;
    const near = match ?? ours.find(({ part }) => part.start < quotation.end && quotation.start < part.end);
    scoreSpeaker(raw, quotation, near?.quotation ?? null);
  }
  for (const { part } of ours) {
    if (gold.contents.some((content) => part.start < content.end && content.start < part.end)) {
      sum.ours++;
      if (!found.has(part)) describe(raw, 'extra', part);
    } else {
      sum.outside++;
      if (raw.text.slice(part.start, part.end).split(/\s+/u).length >= 6) sum.outsideLong++;
    }
  }
}

/** Both begin and end with the same word of the text. */
function sameWords(text: string, one: Span, other: Span): boolean {
  const bounds = ({ start, end }: Span): string => {
    const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)];
    const last = words.at(-1);
    return `${start + (words[0]?.index ?? 0)}-${start + (last?.index ?? 0) + (last?.[0].length ?? 0)}`;
  };
  return one.start < other.end && other.start < one.end && bounds(one) === bounds(other);
}

function scoreSpeaker(raw: RawText, quotation: GoldQuotation, ours: Quotation | null): void {
  const wanted = quotation.source === null ? null : headWord(quotation.source);
  if (wanted === null || !/^\p{Lu}/u.test(wanted) || /^(?:he|she|they|it|we|i|you|who|his|her|their)$/iu.test(wanted)) return;
  sum.named++;
  const given = ours?.speaker ? headWord(raw.text.slice(ours.speaker.start, ours.speaker.end)) : null;
  if (given === wanted) sum.right++;
  else {
    if (given === null) sum.silent++;
    describe(raw, `speaker ${quotation.source} (${wanted}) not ${given}`, quotation);
  }
}

const TITLES =
  /^(?:secretary|secretaries|director|chief|head|president|leader|member|chairman|chairwoman|chair|mayor|governor|speaker|professor|minister|attorney|archbishop|bishop)$/iu;

/** The head word of a source: the last word of its noun phrase before a comma, bracket or preposition; of `Secretary of State John Doe` the surname. */
function headWord(source: string): string | null {
  const [phrase = ''] = source
    .trim()
    .split(/[,(;:—–"“]|\s(?:who|which|that|in|at|on|with|from|for|to|by|as|and|during|after|told|said)\s/u)
    .filter(Boolean);
  const [before = '', ...rest] = phrase.split(/\sof\s/u);
  const head = lastWord(before);
  const tail = rest.join(' ').match(/\p{Lu}[\p{L}.’'-]*/gu) ?? [];
  return head !== null && TITLES.test(head) && tail.length > 2 ? lastWord(tail.join(' ')) : head;
}

function lastWord(phrase: string): string | null {
  const words = phrase.replace(/['’]s?(?=\s|$)/gu, '').match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
  const word = words.at(-1) ?? null;
  return word !== null && words.length > 1 && /^(?:jr|sr|ii|iii|himself|herself)$/iu.test(word) ? (words.at(-2) ?? null) : word;
}

/** One line for a quotation that is not as the gold has it. */
function describe({ id, text }: RawText, what: string, { start, end }: Span): void {
  if (!process.argv.includes('--verbose')) return;
  const context = `${text.slice(Math.max(0, start - 160), start)}【${text.slice(start, end)}】${text.slice(end, end + 120)}`;
  console.log(`${id} ${what}: ${context.replace(/\s+/gu, ' ')}`);
}
