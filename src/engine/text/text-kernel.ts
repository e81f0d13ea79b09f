import { compileKernel, host, startKernel, type WasmMemory } from '../host.ts';
import { CHARACTER_CLASSES } from './characters.ts';
import { KERNEL_CODE } from './kernel-code.ts';

/** Where something lies in the kernel's memory. */
export type Address = number;

/** What `src/kernel/text` exports; each is explained there. */
export interface TextKernel {
  memory: WasmMemory;
  reserve(bytes: number): Address;
  setBackground(text: Address, length: number, rates: Address): void;
  weighLines(): Address;
  reserveClasses(): Address;
  setClasses(): void;
  reserveText(most: number): Address;
  readText(size: number): void;
  placesAt(): Address;
  findBreaks(): number;
  findMarks(): number;
  beginWords(): void;
  scanWords(from: number): number;
  addWord(start: number, end: number): void;
  wordCount(): number;
  newTable(): Address;
  numberWords(table: Address): void;
  entriesOf(table: Address): Address;
  spellWords(table: Address, from: number): number;
  spelledAt(): Address;
}

let compiled: object | undefined;
let started: TextKernel | undefined;

/**
 * The kernel that reads texts: what must look at every character runs as WebAssembly, since a process that has just started would do it ten
 * times slower in JavaScript. It is another one once its memory, which never shrinks, has swollen by a text of a book's length or by very many words.
 */
export function textKernel(): TextKernel {
  if (started === undefined || started.memory.buffer.byteLength > MAX_BYTES) started = newKernel();
  return started;
}

const MAX_BYTES = 1 << 25;

function newKernel(): TextKernel {
  compiled ??= compileKernel(KERNEL_CODE);
  const kernel = startKernel<TextKernel>(compiled);
  new Uint8Array(kernel.memory.buffer).set(CHARACTER_CLASSES, kernel.reserveClasses());
  kernel.setClasses();
  return kernel;
}

let encoder: InstanceType<typeof host.TextEncoder> | undefined;

/** Gives a kernel the text that it is to read. */
export function loadText(kernel: TextKernel, text: string): void {
  encoder ??= new host.TextEncoder();
  const at = kernel.reserveText(text.length);
  kernel.readText(encoder.encodeInto(text, new Uint8Array(kernel.memory.buffer, at)).written);
}

/** A copy of the first `count` numbers that a search left. */
export function copyPlaces(kernel: TextKernel, count: number): Int32Array {
  return new Int32Array(kernel.memory.buffer, kernel.placesAt(), count).slice();
}
