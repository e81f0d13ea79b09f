import type { Span } from '../report.ts';
import { isLower } from './characters.ts';
import { copyPlaces, loadText, textKernel } from './text-kernel.ts';

/**
 * Offsets at which sentences may end, in order: where the rules of Unicode Standard Annex 29 put a boundary, and every end of a line that
 * stands for itself. `paragraphs` are those of `text`. Text in Latin letters is read by those rules here, any other by `Intl.Segmenter` with
 * the locale `lang` (null counts as English): ICU takes 20 ms to start and gives the same boundaries. Linear in the text.
 */
export function proposeBreaks(text: string, paragraphs: readonly Span[], lang: string | null): ArrayLike<number> {
  // A line break ends a sentence; wrapped lines are one sentence, so single breaks become spaces.
  const flat = unwrapLines(text, paragraphs);
  return latinBreaks(flat) ?? icuBreaks(flat, lang ?? 'en');
}

/** Sentence boundaries of a text in Latin letters, its end among them; null where a character of another class stands in it. */
function latinBreaks(flat: string): Int32Array | null {
  const kernel = textKernel();
  loadText(kernel, flat);
  const found = kernel.findBreaks();
  return found < 0 ? null : copyPlaces(kernel, found);
}

function icuBreaks(flat: string, lang: string): number[] {
  const breaks: number[] = [];
  const segmenter = segmenterFor(lang);
  for (let from = 0; from < flat.length; ) {
    const { to, natural } = chunkEnd(flat, from);
    for (const { segment, index } of segmenter.segment(flat.slice(from, to))) {
      const end = from + index + segment.length;
      if (end < to || natural) breaks.push(end);
    }
    from = to;
  }
  return breaks;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(/^[a-z]{2,3}$/u.test(lang) ? lang : 'en', { granularity: 'sentence' });
    segmenters.set(lang, segmenter);
  }
  return segmenter;
}

/** Every call of the segmenter costs a fixed sum, and one on a long text grows faster than the text: it is fed about this many units at a time. */
const CHUNK = 2000;

interface Chunk {
  to: number;
  /** False where the text is cut for its length alone, so that the end of the chunk ends no sentence. */
  natural: boolean;
}

/** A chunk ends with a line, else with a sentence, else between words, no later than twice its usual length. */
function chunkEnd(flat: string, from: number): Chunk {
  const at = from + CHUNK;
  if (flat.length <= at) return { to: flat.length, natural: true };
  const reach = flat.slice(at, at + CHUNK);
  const newline = reach.indexOf('\n');
  if (newline >= 0) return { to: at + newline + 1, natural: true };
  const stop = /[.!?…。！？]["”’'»)\]]{0,3}\s+(?=["“‘«([]?\p{Lu})/u.exec(reach);
  if (stop) return { to: at + stop.index + stop[0].length, natural: true };
  const space = reach.search(/\s/u);
  return { to: Math.min(flat.length, space < 0 ? at + CHUNK : at + space + 1), natural: false };
}

/** Lines shorter than this that end without a full stop stand for themselves (a heading, an entry of a list). */
const WRAPPED_LINE = 50;

/** The text with the breaks inside paragraphs that only wrap a line made spaces; offsets stay. */
function unwrapLines(text: string, paragraphs: readonly Span[]): string {
  let flat = '';
  let at = 0;
  for (const { start, end } of paragraphs) {
    let lineStart = start;
    for (let newline = text.indexOf('\n', start); newline >= 0 && newline < end; newline = text.indexOf('\n', newline + 1)) {
      if (
        newline - lineStart >= WRAPPED_LINE ||
        isLower(
          text
            .slice(newline + 1, newline + 20)
            .trimStart()
            .charCodeAt(0),
        )
      ) {
        const cr = text.charAt(newline - 1) === '\r' ? 1 : 0;
        flat += `${text.slice(at, newline - cr)}${' '.repeat(cr + 1)}`;
        at = newline + 1;
      }
      lineStart = newline + 1;
    }
  }
  return flat + text.slice(at);
}
