import type { BarState } from '../shared/bar-state.ts';
import { keyMove, movePlace, nextCorner } from './bar-place.ts';

type Place = Pick<BarState, 'x' | 'y'>;

/** A pointer that moves less is a press, in CSS px. */
const DRAG_FROM = 4;

/** What moves: the bar inside the room it may stand in. */
export interface Movable {
  bar: HTMLElement;
  room: HTMLElement;
  place(): Place;
  /** `isSettled` is false while the pointer still drags. */
  onMove(place: Place, isSettled: boolean): void;
}

/** Lets the pointer drag the bar by any part of it; a drag that began on a button does not press it. */
export function moveByPointer({ bar, room, place, onMove }: Movable): void {
  let start: { x: number; y: number; place: Place } | null = null;
  let isDragging = false;
  bar.addEventListener('pointerdown', ({ button, clientX, clientY, pointerId, target }) => {
    isDragging = false;
    if (button !== 0) return;
    start = { x: clientX, y: clientY, place: place() };
    // By what was pressed, so that a press without a drag still reaches it; a quick pointer is off the bar at once.
    (target as Element).setPointerCapture(pointerId);
  });
  bar.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!start) return;
    const dx = clientX - start.x;
    const dy = clientY - start.y;
    isDragging ||= Math.hypot(dx, dy) >= DRAG_FROM;
    if (isDragging) onMove(movePlace(start.place, dx, dy, bar.getBoundingClientRect(), room.getBoundingClientRect()), false);
  });
  const end = (): void => {
    if (start && isDragging) onMove(place(), true);
    start = null;
  };
  bar.addEventListener('pointerup', end);
  bar.addEventListener('pointercancel', end);
  bar.addEventListener(
    'click',
    (event) => {
      // A press by keyboard has no count of clicks.
      if (!isDragging || event.detail === 0) return;
      isDragging = false;
      event.stopPropagation();
    },
    { capture: true },
  );
}

/** Lets the grip be used by keyboard: arrow keys move the bar, a press puts it into the next corner. */
export function moveByKey(grip: HTMLElement, { bar, room, place, onMove }: Movable): void {
  grip.addEventListener('click', () => onMove(nextCorner(place()), true));
  grip.addEventListener('keydown', (event) => {
    const move = event.ctrlKey || event.altKey || event.metaKey ? null : keyMove(event.key);
    if (!move) return;
    // The page would scroll.
    event.preventDefault();
    onMove(movePlace(place(), ...move, bar.getBoundingClientRect(), room.getBoundingClientRect()), true);
  });
}
