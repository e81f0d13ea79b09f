import { intAt, reserve, reserveZeros, setInt } from '../memory';

/** A list of numbers of 32 bits that grows. It lies in reserved memory, as nothing here has a runtime. */
@final
@unmanaged
export class IntList {
  at: usize;
  length: i32;
  private room: i32;

  add(value: i32): void {
    if (this.length === this.room) this.grow();
    setInt(this.at, this.length++, value);
  }

  /** -1 of an empty list. */
  last(): i32 {
    return this.length > 0 ? intAt(this.at, this.length - 1) : -1;
  }

  private grow(): void {
    const before = this.at;
    this.room = this.room === 0 ? FIRST_ROOM : 2 * this.room;
    // The old room is left behind: by doubling, all that is lost is less than what is used.
    this.at = reserve(this.room << 2);
    memory.copy(this.at, before, (<usize>this.length) << 2);
  }
}

const FIRST_ROOM = 256;

export function newList(): IntList {
  return changetype<IntList>(reserveZeros(offsetof<IntList>()));
}
