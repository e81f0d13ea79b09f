import type { Span } from '../report.ts';
import type { Quotation } from './analysis.ts';
import { isAmong, isLetter, isSpace } from './characters.ts';
import { lastStartingBefore, type ParsedText } from './parsed-text.ts';
import { findMarks, findQuotedPieces, type QuotedPiece } from './quotation-marks.ts';
import { REPORTING_VERBS } from './reporting-verbs.ts';
import { splitParagraphs } from './sentences.ts';
import { isEnglish } from './stems.ts';
import { tokenize } from './tokens.ts';

/**
 * The quotations of a text in its order, without speakers: straight, curly, low and angle marks, single marks where no double ones are
 * open. A quotation whose paragraph ends without a closing mark goes on where the next paragraph opens anew, otherwise it ends with its
 * sentence. Pieces with a speaker clause between them (`“…,” she said, “…”`) are one quotation.
 */
export function findQuotations(parsed: ParsedText): Quotation[] {
  const { text } = parsed;
  const found: Quotation[] = [];
  let carried: Quotation | null = null;
  const paragraphs = splitParagraphs(text);
  const marks = findMarks(text);
  let mark = 0;
  paragraphs.forEach((paragraph, index) => {
    while (mark < marks.length && (marks[mark] as number) < paragraph.start) mark++;
    const pieces = findQuotedPieces(text, paragraph, marks, mark).filter((piece) => piece.inner.start < piece.inner.end);
    pieces.forEach((piece, nth) => {
      const continues = carried !== null && nth === 0 && piece.outer.start === paragraph.start ? carried : null;
      carried = null;
      const next = paragraphs[index + 1];
      const goesOn = !piece.closed && next !== undefined && text.charAt(next.start) === text.charAt(piece.outer.start);
      const whole = piece.closed || goesOn ? piece : endWithSentence(parsed, piece);
      const quotation = continues ?? lastInterrupted(parsed, found, whole);
      if (quotation) {
        quotation.parts.push(whole.inner);
        quotation.end = whole.outer.end;
      } else found.push({ start: whole.outer.start, end: whole.outer.end, parts: [whole.inner], speaker: null, cue: null });
      if (goesOn) carried = found.at(-1) ?? null;
    });
    if (pieces.length === 0) carried = null;
  });
  return found;
}

/** An opening mark without its partner must not swallow what the narrator says next. */
function endWithSentence(parsed: ParsedText, piece: QuotedPiece): QuotedPiece {
  const sentence = parsed.sentences[lastStartingBefore(parsed.sentences, piece.outer.start)];
  const end = Math.min(piece.outer.end, sentence?.end ?? piece.outer.end);
  return { outer: { start: piece.outer.start, end }, inner: { start: Math.min(piece.inner.start, end), end }, closed: true };
}

/** A speaker clause between two pieces has at most this many characters. */
const MAX_CLAUSE = 140;

/** The quotation that the piece goes on with after a speaker clause, or null. */
function lastInterrupted(parsed: ParsedText, found: readonly Quotation[], piece: QuotedPiece): Quotation | null {
  const last = found.at(-1);
  if (!last || piece.outer.start - last.end > MAX_CLAUSE || !isEnglish(parsed.lang)) return null;
  const between = parsed.text.slice(last.end, piece.outer.start);
  if (!opensClause(between) || !isAmong(between.trimEnd().slice(-1), ',;:—–-') || /[.!?\n]["”’)]?\s/u.test(between)) return null;
  const tail = lastPartOf(last);
  if (!isAmong(parsed.text.charAt(tail.end - 1), ',?!—–…-')) return null;
  return tokenize(between).some(({ norm }) => REPORTING_VERBS.has(norm)) ? last : null;
}

/** A word or dash, perhaps behind a space. */
function opensClause(between: string): boolean {
  const at = isSpace(between.charCodeAt(0)) ? 1 : 0;
  return isLetter(between.charCodeAt(at)) || '—–-'.includes(between.charAt(at) || ' ');
}

function lastPartOf(quotation: Quotation): Span {
  return quotation.parts.at(-1) ?? quotation;
}
