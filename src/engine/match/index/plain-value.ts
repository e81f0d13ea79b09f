import { ByteReader, ByteWriter } from './bytes.ts';

/** What JSON can hold. */
export type PlainValue = null | boolean | number | string | readonly PlainValue[] | { readonly [key: string]: PlainValue };

/** Lists of whole numbers and texts take one, two or four bytes an item: the highest decides. */
const Tag = {
  Null: 0,
  False: 1,
  True: 2,
  Whole: 3,
  Negative: 4,
  Float: 5,
  Text: 6,
  WideText: 7,
  List: 8,
  Bytes: 9,
  Shorts: 10,
  Words: 11,
  Record: 12,
} as const;

/** Nesting beyond this is not read: our own values have three levels. */
const MAX_DEPTH = 16;

/**
 * A value of JSON as bytes, about a third of its text, made to be read by few, native steps. Numbers are in the machine's order. The bytes
 * hold until the next call.
 */
export function encodePlain(value: PlainValue): Uint8Array {
  scratch.clear();
  write(scratch, value);
  return scratch.view();
}

/** One for all values: a new one for each would cost more than what is written. */
const scratch = new ByteWriter(4096);

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
    writer.byte(Tag.Record);
    const keys = Object.keys(value);
    writer.varint(keys.length);
    for (const key of keys) {
      writeText(writer, key);
      write(writer, value[key] ?? null);
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

/** By code units, so that lone surrogates survive. */
function writeText(writer: ByteWriter, value: string): void {
  const units = new Uint16Array(value.length);
  let bits = 0;
  for (let i = 0; i < value.length; i++) {
    units[i] = value.charCodeAt(i);
    bits |= units[i] ?? 0;
  }
  writer.byte(bits > 0xff ? Tag.WideText : Tag.Text);
  writer.varint(value.length);
  writer.raw(bits > 0xff ? new Uint8Array(units.buffer) : Uint8Array.from(units));
}

function writeList(writer: ByteWriter, list: readonly PlainValue[]): void {
  const tag = listTag(list);
  if (tag !== Tag.List) {
    const numbers = list as readonly number[];
    const Packed = tag === Tag.Bytes ? Uint8Array : tag === Tag.Shorts ? Uint16Array : Int32Array;
    writeItems(writer, tag, Packed.from(numbers));
    return;
  }
  writer.byte(tag);
  writer.varint(list.length);
  for (const item of list) write(writer, item);
}

function writeItems(writer: ByteWriter, tag: number, items: Uint8Array | Uint16Array | Int32Array): void {
  writer.byte(tag);
  writer.varint(items.length);
  writer.raw(new Uint8Array(items.buffer, items.byteOffset, items.byteLength));
}

function listTag(list: readonly PlainValue[]): number {
  let tag: number = Tag.Bytes;
  for (const item of list) {
    if (typeof item !== 'number' || item !== (item | 0) || Object.is(item, -0)) return Tag.List;
    if (item < 0 || item > 0xffff) tag = Tag.Words;
    else if (item > 0xff && tag === Tag.Bytes) tag = Tag.Shorts;
  }
  return tag;
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
      return new Float64Array(reader.raw(8).buffer)[0];
    case Tag.Text:
      return textOf(reader.raw(reader.varint()));
    case Tag.WideText:
      return textOf(new Uint16Array(reader.raw(reader.varint() * 2).buffer));
    case Tag.List:
      return readList(reader, depth);
    case Tag.Bytes:
      return Array.from(reader.raw(reader.varint()));
    case Tag.Shorts:
      return Array.from(new Uint16Array(reader.raw(reader.varint() * 2).buffer));
    case Tag.Words:
      return Array.from(new Int32Array(reader.raw(reader.varint() * 4).buffer));
    case Tag.Record:
      return readRecord(reader, depth);
    default:
      return undefined;
  }
}

/** Units given to one call, which takes them as arguments. */
const CHUNK = 4096;

/** The text of code units. */
export function textOf(units: Uint8Array | Uint16Array): string {
  let text = '';
  // `apply` takes the array as it is, while `...` goes through it item by item.
  for (let at = 0; at < units.length; at += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(at, at + CHUNK) as unknown as number[]);
  return text;
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
    const key = reader.isAtEnd ? undefined : read(reader, depth + 1);
    const item = reader.isAtEnd ? undefined : read(reader, depth + 1);
    if (typeof key !== 'string' || item === undefined) return undefined;
    entries.push([key, item]);
  }
  return Object.fromEntries(entries);
}
