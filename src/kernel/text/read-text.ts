import { reserve, shortAt } from '../memory';

/** The text that is being read, first as UTF-8, then as UTF-16: the places that are told of it count code units, as JavaScript does. */
let bytes: usize = 0;
let units: usize = 0;
let room: i32 = 0;

/** Code units of the text. */
export let length: i32 = 0;

/** A code unit has at most so many bytes of UTF-8. */
const MAX_BYTES = 3;

/** Where the UTF-8 of a text of `most` code units is to be written, and then `readText` called. */
export function reserveText(most: i32): usize {
  if (most > room) {
    // What was reserved before is lost: by doubling, all that is lost is less than what is used.
    room = <i32>Math.max(most, 2 * room);
    bytes = reserve(MAX_BYTES * room);
    units = reserve(2 * room);
  }
  return bytes;
}

/** Reads a text of `size` bytes, well-formed as `TextEncoder` writes it: half a surrogate pair alone has become U+FFFD there. */
export function readText(size: i32): void {
  let to = units;
  for (let at = bytes, end = bytes + size; at < end; ) {
    const first = <i32>load<u8>(at);
    if (first < 0x80) {
      store<u16>(to, <u16>first);
      at += 1;
    } else if (first < 0xe0) {
      store<u16>(to, <u16>(((first & 0x1f) << 6) | rest(at + 1)));
      at += 2;
    } else if (first < 0xf0) {
      store<u16>(to, <u16>(((first & 0x0f) << 12) | (rest(at + 1) << 6) | rest(at + 2)));
      at += 3;
    } else {
      const beyond = (((first & 0x07) << 18) | (rest(at + 1) << 12) | (rest(at + 2) << 6) | rest(at + 3)) - 0x10000;
      store<u16>(to, <u16>(0xd800 | (beyond >> 10)));
      store<u16>(to + 2, <u16>(0xdc00 | (beyond & 0x3ff)));
      to += 2;
      at += 4;
    }
    to += 2;
  }
  length = <i32>((to - units) >> 1);
}

@inline
function rest(at: usize): i32 {
  return <i32>load<u8>(at) & 0x3f;
}

/** Code unit `i` of the text; -1 behind its end. */
@inline
export function unitAt(i: i32): i32 {
  return i < length ? shortAt(units, i) : -1;
}

/** Where code unit `i` lies. */
@inline
export function placeOf(i: i32): usize {
  return units + ((<usize>i) << 1);
}
