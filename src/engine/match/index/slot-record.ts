import { textOfUnits } from '../../text/code-units.ts';
import type { ReportVector } from '../report-vector.ts';
import type { IndexEntry } from './index-entry.ts';

/** What is kept of the report in a slot. */
export interface SlotContents {
  id: string;
  /** Hashes of the terms that have a posting. */
  posted: Iterable<number>;
  /** What the decision reads; the index itself needs its day alone. */
  vector: ReportVector;
}

/**
 * A slot's contents as they are stored: numbers of 32 bits by their places, the lists of such numbers, the marks and the texts in 16 bits an
 * item. Nothing is copied to be read: a query reads fifty in a background that just woke. A new field of `ReportVector` needs a place here
 * and a new `VECTOR_VERSION`.
 */
const AT = {
  version: 0,
  flags: 1,
  day: 2,
  weekdays: 3,
  words: 4,
  source: 5,
  url: 6,
  text: 7,
  /** Lengths. */
  posted: 8,
  hashes: 9,
  pairs: 10,
  days: 11,
  id: 12,
  lang: 13,
} as const;
const HEADER = 14;

/** What is known of the report. */
const FLAG = { day: 1, source: 2, url: 4, lang: 8, titled: 16 } as const;

/** What is kept of a report in its slot; the length is a multiple of four. */
export function encodeSlot({ id, terms, vector }: IndexEntry): Uint8Array {
  const { version, hashes, marks, pairs, day, days, weekdays, words, source, url, text, lang } = vector;
  const posted = terms.terms;
  const lists = HEADER + posted.length + hashes.length + pairs.length + days.length;
  const shorts = marks.length + id.length + (lang ?? '').length;
  const numbers = new Int32Array(lists + ((shorts + 1) >> 1));
  numbers[AT.version] = version;
  numbers[AT.flags] = flagsOf(vector);
  numbers[AT.day] = day ?? 0;
  numbers[AT.weekdays] = weekdays;
  numbers[AT.words] = words;
  numbers[AT.source] = source ?? 0;
  numbers[AT.url] = url ?? 0;
  numbers[AT.text] = text;
  let at = HEADER;
  for (const [place, list] of [
    [AT.posted, posted],
    [AT.hashes, hashes],
    [AT.pairs, pairs],
    [AT.days, days],
  ] as const) {
    numbers[place] = list.length;
    numbers.set(list, at);
    at += list.length;
  }
  numbers[AT.id] = id.length;
  numbers[AT.lang] = (lang ?? '').length;
  const units = new Uint16Array(numbers.buffer, 4 * lists);
  units.set(marks);
  writeText(units, marks.length, id);
  writeText(units, marks.length + id.length, lang ?? '');
  return new Uint8Array(numbers.buffer);
}

function flagsOf({ day, source, url, lang, titled }: ReportVector): number {
  return (
    (day === null ? 0 : FLAG.day) |
    (source === null ? 0 : FLAG.source) |
    (url === null ? 0 : FLAG.url) |
    (lang === null ? 0 : FLAG.lang) |
    (titled ? FLAG.titled : 0)
  );
}

/** By code units, so that lone surrogates survive. */
function writeText(units: Uint16Array, from: number, text: string): void {
  for (let i = 0; i < text.length; i++) units[from + i] = text.charCodeAt(i);
}

/** The contents of a slot, in place, whose first byte stands at a multiple of four; null where the bytes are no whole one. */
export function decodeSlot(bytes: Uint8Array): SlotContents | null {
  const numbers = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  const number = (place: number): number => numbers[place] ?? 0;
  const posted = HEADER + number(AT.posted);
  const hashes = posted + number(AT.hashes);
  const pairs = hashes + number(AT.pairs);
  const days = pairs + number(AT.days);
  const marks = number(AT.hashes);
  const id = marks + number(AT.id);
  const lang = id + number(AT.lang);
  // The checksum of the page says that these are the bytes of `encodeSlot`, unless they were written by something else.
  const isWhole = numbers.subarray(AT.posted, HEADER).every((length) => length >= 0);
  if (!isWhole || days + ((lang + 1) >> 1) !== numbers.length) return null;
  const units = new Uint16Array(bytes.buffer, bytes.byteOffset + 4 * days, lang);
  const flags = number(AT.flags);
  const known = (flag: number, place: number): number | null => (flags & flag ? number(place) : null);
  // Written out, so that all vectors have one form, which the decision reads fastest.
  const vector = {
    version: number(AT.version),
    hashes: numbers.subarray(posted, hashes),
    marks: units.subarray(0, marks),
    pairs: numbers.subarray(hashes, pairs),
    day: known(FLAG.day, AT.day),
    days: Array.from(numbers.subarray(pairs, days)),
    weekdays: number(AT.weekdays),
    words: number(AT.words),
    source: known(FLAG.source, AT.source),
    url: known(FLAG.url, AT.url),
    text: number(AT.text),
    titled: (flags & FLAG.titled) !== 0,
    lang: flags & FLAG.lang ? textOfUnits(units.subarray(id)) : null,
  };
  return { id: textOfUnits(units.subarray(marks, id)), posted: numbers.subarray(HEADER, posted), vector };
}
