/** A bit for each byte that ends a number; numbers have five bytes at most. */
const ENDS: u64 = 0x80_8080_8080;
const LAST_END: u64 = 0x80_0000_0000;

/**
 * Bytes of the number that the eight bytes `bytes` begin with, seven bits a byte, lowest first (LEB128). Without a branch: how long the next
 * number is, no processor foresees.
 */
@inline
export function varintLength(bytes: u64): usize {
  return <usize>((ctz(((bytes & ENDS) ^ ENDS) | LAST_END) + 1) >>> 3);
}

/** That number of `length` bytes. */
@inline
export function varintOf(bytes: u64, length: usize): u32 {
  const own = bytes & (((<u64>1) << (<u64>length << 3)) - 1);
  return <u32>(
    ((own & 0x7f) |
      ((own >>> 1) & (0x7f << 7)) |
      ((own >>> 2) & (0x7f << 14)) |
      ((own >>> 3) & (0x7f << 21)) |
      ((own >>> 4) & (<u64>0xf << 28)))
  );
}
