import { compileKernel, host, startKernel, type WasmGlobal, type WasmMemory } from '../host.ts';
import { loadText, type TextKernel, textKernel } from '../text/text-kernel.ts';
import { BACKGROUND_REPORTS, CLASS_REPORTS, STEM_CLASSES } from './background-frequencies.ts';
import { KERNEL_CODE } from './kernel-code.ts';

/** Where something lies in the kernel's memory. */
export type Address = number;

/** What `src/kernel` exports; each is explained there. */
export interface Kernel {
  memory: WasmMemory;
  reset(): void;
  reserve(bytes: number): Address;
  release(at: Address): void;
  checksum(record: Address, length: number, seed: number): number;
  setBackground(text: Address, length: number, rates: Address): void;
  inverseFrequency(term: number, holders: number, size: number): number;
  reserveCorpus(size: number, unlisted: number, length: number): Address;
  reserveReports(count: number): void;
  addReport(
    size: number,
    pairs: number,
    days: number,
    day: number,
    weekdays: number,
    words: number,
    source: number,
    hasSource: number,
    language: number,
    isTitled: number,
  ): Address;
  weighReports(): void;
  measurePair(first: number, second: number): Address;
  traitsOf(first: number, second: number): Address;
  featureCount: WasmGlobal;
  sharedWordIdf(first: number, second: number): number;
  stageOdds(rows: Address, traits: Address, features: Address, count: number): number;
  chooseMembers(pairRows: Address, most: number): number;
  compareMembers(pairRows: Address): void;
  reserveCells(members: number): void;
  setPair(member: number, other: number, odds: number, cosine: number): void;
  memberAt(member: number): number;
  oddsOf(member: number, other: number): number;
  cosineOf(member: number, other: number): number;
  nearerShare(member: number, other: number): number;
  measureGroup(): void;
  neighbourFeatures(member: number): Address;
  judgeNeighbours(neighbourRows: Address): void;
  takeVerdicts(odds: Address): void;
  partneredFeatures(): Address;
  partneredTraits(): Address;
  judgeQuery(partneredRows: Address): number;
  collectiveFeatures(member: number): Address;
  judgeMember(collectiveRows: Address, member: number): number;
  findTerm(bucket: Address, length: number, hash: number): number;
  foundCount: WasmGlobal;
  beginScores(slots: number, most: number): void;
  addFound(first: number, weight: number): void;
  raiseFound(first: number, factor: number): void;
  bestSlots(most: number): number;
  bestSlot(rank: number): number;
  slotScore(slot: number): number;
}

let started: Kernel | undefined;

/**
 * The part of matching that runs as WebAssembly: a waking background would run the same loops as JavaScript before any of it is
 * compiled, several times slower. It starts at the first call and then knows the background table.
 */
export function kernel(): Kernel {
  if (started) return started;
  started = newKernel();
  setBackground(started, STEM_CLASSES, classRates());
  return started;
}

/** A kernel of its own that knows nothing yet. */
export function newKernel(): Kernel {
  return startKernel<Kernel>(compileKernel(KERNEL_CODE));
}

/** Share of reports of each level of the background table. */
function classRates(): Float64Array {
  return Float64Array.from(CLASS_REPORTS, (reports) => reports / BACKGROUND_REPORTS);
}

let informed: TextKernel | undefined;

/**
 * Inverse frequencies of stems in news, by the background table alone, as `inverseFrequency` of an unknown corpus. The kernel of texts tells
 * them: who only compares reports has no need of this one. No stem has a line break in it.
 */
export function newsRarities(stems: readonly string[]): Float64Array {
  const texts = textKernel();
  if (texts !== informed) setBackground(texts, STEM_CLASSES, classRates());
  informed = texts;
  loadText(texts, stems.join('\n'));
  // Called first: memory that grows has another buffer.
  const at = texts.weighLines();
  return new Float64Array(texts.memory.buffer, at, stems.length).slice();
}

/** Gives a new kernel the background table, as `writeHashLevels` writes it, and the share of reports of each level. */
export function setBackground(target: Pick<Kernel, 'memory' | 'reserve' | 'setBackground'>, levels: string, rates: Float64Array): void {
  const rateAt = target.reserve(rates.byteLength);
  const at = target.reserve(levels.length);
  new Float64Array(target.memory.buffer, rateAt, rates.length).set(rates);
  new host.TextEncoder().encodeInto(levels, new Uint8Array(target.memory.buffer, at, levels.length));
  target.setBackground(at, levels.length, rateAt);
}

let turn = 0;

/**
 * Takes the kernel's memory for one query, whatever another had in it, and returns the number of this turn. What is kept in it must be
 * used before anything is awaited.
 */
export function takeTurn(): number {
  kernel().reset();
  return ++turn;
}

/** Throws where another query has taken the memory since. */
export function checkTurn(own: number): void {
  if (own !== turn) throw new Error("Another query has taken the kernel's memory.");
}

/** Copies numbers into memory that is taken for them. */
export function copyIn(numbers: Uint8Array | Float64Array): Address {
  const at = kernel().reserve(numbers.byteLength);
  bytesAt(at, numbers.byteLength).set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
  return at;
}

/** Views of the memory, made anew when it grew. */
let bytes = new Uint8Array(0);
let ints = new Int32Array(0);
let shorts = new Uint16Array(0);
let doubles = new Float64Array(0);

function view(): void {
  const { buffer } = kernel().memory;
  if (bytes.buffer === buffer) return;
  bytes = new Uint8Array(buffer);
  ints = new Int32Array(buffer);
  shorts = new Uint16Array(buffer);
  doubles = new Float64Array(buffer);
}

function bytesAt(at: Address, length: number): Uint8Array {
  view();
  return bytes.subarray(at, at + length);
}

/** Writes whole numbers of 32 bits; returns where they end. */
export function writeInts(at: Address, numbers: Int32Array | readonly number[]): Address {
  view();
  ints.set(numbers, at >> 2);
  return at + 4 * numbers.length;
}

/** Writes whole numbers of 16 bits. */
export function writeShorts(at: Address, numbers: Uint16Array): void {
  view();
  shorts.set(numbers, at >> 1);
}

/** Numbers of 64 bits, in place: valid until memory is next taken. */
export function doublesAt(at: Address, length: number): Float64Array {
  view();
  return doubles.subarray(at >> 3, (at >> 3) + length);
}
