import { describe, expect, it } from 'vitest';
import { keyMove, movePlace, nextCorner } from '../../src/content/bar-place.ts';

const BAR = { width: 200, height: 32 };
const ROOM = { width: 1200, height: 832 };

describe('movePlace', () => {
  it('counts in shares of the room that is left', () => {
    expect(movePlace({ x: 1, y: 1 }, -250, -400, BAR, ROOM)).toEqual({ x: 0.75, y: 0.5 });
  });

  it('never leaves the room', () => {
    expect(movePlace({ x: 0.5, y: 0.5 }, 9999, -9999, BAR, ROOM)).toEqual({ x: 1, y: 0 });
  });

  it('stays where the bar fills the room', () => {
    expect(movePlace({ x: 1, y: 1 }, -50, -50, BAR, { width: 200, height: 30 })).toEqual({ x: 1, y: 1 });
  });
});

describe('nextCorner', () => {
  it('visits all four and comes back', () => {
    const visited = [{ x: 0.9, y: 0.8 }];
    for (let i = 0; i < 4; i++) visited.push(nextCorner(visited.at(-1) ?? { x: 1, y: 1 }));
    expect(visited.slice(1)).toEqual([
      { x: 0, y: 1 },
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 1, y: 1 },
    ]);
  });
});

describe('keyMove', () => {
  it('knows the arrow keys alone', () => {
    expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map(keyMove)).toEqual([
      [-24, 0],
      [24, 0],
      [0, -24],
      [0, 24],
    ]);
    expect([keyMove('a'), keyMove('Tab'), keyMove('Enter')]).toEqual([null, null, null]);
  });
});
