/** Where what is kept for good ends, and where free memory begins. What lies between belongs to one reading of the index or one query. */
let floor: usize = (__heap_base + 15) & ~15;
let top: usize = floor;

/** Frees all but what is kept for good. */
export function reset(): void {
  top = floor;
}

/** Keeps for good all that was reserved so far. */
export function keep(): void {
  floor = top;
}

/** Bytes that can be read behind all that is reserved: numbers are read eight bytes at once, three of them before damage is noticed. */
const SPARE = 24;

/** Takes memory, aligned for every kind of number. What was there before stays in it. */
export function reserve(bytes: i32): usize {
  const at = top;
  top = (at + bytes + SPARE + 15) & ~15;
  const pages = <i32>((top + 0xffff) >>> 16);
  if (pages > memory.size() && memory.grow(pages - memory.size()) < 0) unreachable();
  return at;
}

/** Frees what was reserved from `at` on. */
export function release(at: usize): void {
  top = at;
}

/** As `reserve`, with zeros in it. */
export function reserveZeros(bytes: i32): usize {
  const at = reserve(bytes);
  memory.fill(at, 0, bytes);
  return at;
}

@inline
export function intAt(list: usize, i: i32): i32 {
  return load<i32>(list + ((<usize>i) << 2));
}

@inline
export function shortAt(list: usize, i: i32): i32 {
  return load<u16>(list + ((<usize>i) << 1));
}

@inline
export function doubleAt(list: usize, i: i32): f64 {
  return load<f64>(list + ((<usize>i) << 3));
}

@inline
export function setInt(list: usize, i: i32, value: i32): void {
  store<i32>(list + ((<usize>i) << 2), value);
}

@inline
export function setShort(list: usize, i: i32, value: i32): void {
  store<u16>(list + ((<usize>i) << 1), <u16>value);
}

@inline
export function setDouble(list: usize, i: i32, value: f64): void {
  store<f64>(list + ((<usize>i) << 3), value);
}
