import { ByteReader, ByteWriter } from './bytes.ts';

/** What JSON can hold. */
export type PlainValue = null | boolean | number | string | readonly PlainValue[] | { readonly [key: string]: PlainValue };

const Tag = { Null: 0, False: 1, True: 2, Whole: 3, Negative: 4, Float: 5, Text: 6, List: 7, Small: 8, Words: 9, Record: 10 } as const;

/** Nesting beyond this is not read: our own values have three levels. */
const MAX_DEPTH = 16;

/**
 * A value of JSON as bytes, about a third of its text: lists of whole numbers take one byte a number below 128 (`Small`), else
 * four (`Words`) where all fit into 32 bits.
 */
export function encodePlain(value: PlainValue): Uint8Array {
  const writer = new ByteWriter(512);
  write(writer, value);
  return writer.view().slice();
}

/** The value; undefined where the bytes are no whole value. Never throws. */
export function decodePlain(bytes: Uint8Array): PlainValue | undefined {
  const reader = new ByteReader(bytes);
  const value = read(reader, 0);
  return reader.at === reader.end ? value : undefined;
}

function write(writer: ByteWriter, value: PlainValue): void {
  if (value === null) writer.byte(Tag.Null);
  else if (typeof value === 'boolean') writer.byte(value ? Tag.True : Tag.False);
  else if (typeof value === 'number') writeNumber(writer, value);
  else if (typeof value === 'string') writeText(writer, value);
  else if (isList(value)) writeList(writer, value);
  else {
    const entries = Object.entries(value);
    writer.byte(Tag.Record);
    writer.varint(entries.length);
    for (const [key, item] of entries) {
      writeLetters(writer, key);
      write(writer, item);
    }
  }
}

function isList(value: PlainValue): value is readonly PlainValue[] {
  return Array.isArray(value);
}

function writeNumber(writer: ByteWriter, value: number): void {
  if (Number.isSafeInteger(value) && !Object.is(value, -0)) {
    writer.byte(value < 0 ? Tag.Negative : Tag.Whole);
    writer.varint(Math.abs(value));
    return;
  }
  writer.byte(Tag.Float);
  writer.raw(new Uint8Array(Float64Array.of(value).buffer));
}

/** UTF-16 code units, so that lone surrogates survive; letters of Latin scripts take a byte. */
function writeText(writer: ByteWriter, value: string): void {
  writer.byte(Tag.Text);
  writeLetters(writer, value);
}

function writeLetters(writer: ByteWriter, value: string): void {
  writer.varint(value.length);
  for (let i = 0; i < value.length; i++) writer.varint(value.charCodeAt(i));
}

function writeList(writer: ByteWriter, list: readonly PlainValue[]): void {
  const kind = list.length === 0 ? Tag.List : listKind(list);
  writer.byte(kind);
  writer.varint(list.length);
  for (const item of list) {
    if (kind === Tag.List) write(writer, item);
    else if (typeof item === 'number' && kind === Tag.Small) writer.varint(item);
    else if (typeof item === 'number') writeWord(writer, item);
  }
}

function listKind(list: readonly PlainValue[]): number {
  let kind: number = Tag.Small;
  for (const item of list) {
    if (typeof item !== 'number' || item !== (item | 0) || Object.is(item, -0)) return Tag.List;
    if (item < 0 || item > 0xffff) kind = Tag.Words;
  }
  return kind;
}

function writeWord(writer: ByteWriter, value: number): void {
  for (let shift = 0; shift < 32; shift += 8) writer.byte((value >>> shift) & 0xff);
}

function read(reader: ByteReader, depth: number): PlainValue | undefined {
  switch (depth > MAX_DEPTH ? -1 : reader.byte()) {
    case Tag.Null:
      return null;
    case Tag.False:
      return false;
    case Tag.True:
      return true;
    case Tag.Whole:
      return reader.varint();
    case Tag.Negative:
      return -reader.varint();
    case Tag.Float:
      return readFloat(reader);
    case Tag.Text:
      return readLetters(reader);
    case Tag.List:
      return readList(reader, depth);
    case Tag.Small:
      return readNumbers(reader, () => reader.varint());
    case Tag.Words:
      return readNumbers(reader, () => reader.byte() | (reader.byte() << 8) | (reader.byte() << 16) | (reader.byte() << 24));
    case Tag.Record:
      return readRecord(reader, depth);
    default:
      return undefined;
  }
}

function readFloat(reader: ByteReader): number {
  const bytes = Uint8Array.from({ length: 8 }, () => reader.byte());
  return new Float64Array(bytes.buffer)[0] ?? 0;
}

function readLetters(reader: ByteReader): string {
  const length = reader.varint();
  let text = '';
  for (let i = 0; i < length && !reader.isAtEnd; i++) text += String.fromCharCode(reader.varint());
  return text;
}

function readNumbers(reader: ByteReader, next: () => number): number[] {
  const length = reader.varint();
  const list: number[] = [];
  while (list.length < length && !reader.isAtEnd) list.push(next());
  return list;
}

function readList(reader: ByteReader, depth: number): PlainValue[] | undefined {
  const length = reader.varint();
  const list: PlainValue[] = [];
  while (list.length < length) {
    const item = reader.isAtEnd ? undefined : read(reader, depth + 1);
    if (item === undefined) return undefined;
    list.push(item);
  }
  return list;
}

function readRecord(reader: ByteReader, depth: number): PlainValue | undefined {
  const length = reader.varint();
  const entries: [string, PlainValue][] = [];
  while (entries.length < length) {
    const key = readLetters(reader);
    const item = reader.isAtEnd ? undefined : read(reader, depth + 1);
    if (item === undefined) return undefined;
    entries.push([key, item]);
  }
  return Object.fromEntries(entries);
}
