import type { BarState } from '../shared/bar-state.ts';

type Place = Pick<BarState, 'x' | 'y'>;

interface Size {
  width: number;
  height: number;
}

/** How far one press of an arrow key moves the bar, in CSS px. */
const STEP = 24;

/** The place after a move by that many CSS px, in `room` less the bar itself; never outside. */
export function movePlace({ x, y }: Place, dx: number, dy: number, bar: Size, room: Size): Place {
  return { x: moved(x, dx, room.width - bar.width), y: moved(y, dy, room.height - bar.height) };
}

/** The corner after the nearest one, a quarter turn on: from the bottom right to the bottom left. */
export function nextCorner({ x, y }: Place): Place {
  return { x: 1 - Math.round(y), y: Math.round(x) };
}

/** By how much a key moves the bar, in CSS px; null for other keys. */
export function keyMove(key: string): [dx: number, dy: number] | null {
  if (key === 'ArrowLeft') return [-STEP, 0];
  if (key === 'ArrowRight') return [STEP, 0];
  if (key === 'ArrowUp') return [0, -STEP];
  return key === 'ArrowDown' ? [0, STEP] : null;
}

function moved(share: number, by: number, free: number): number {
  return free > 0 ? Math.min(1, Math.max(0, share + by / free)) : share;
}
