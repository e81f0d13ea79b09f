import { describe, expect, it } from 'vitest';
import { placeCard } from '../../src/content/card-place.ts';

const CARD = { width: 420, height: 120 };
const VIEW = { width: 1280, height: 800 };

describe('placeCard', () => {
  it('begins where the words begin, below them', () => {
    expect(placeCard({ left: 300, top: 200, bottom: 220 }, 330, CARD, VIEW)).toEqual({ left: 300, top: 228 });
  });

  it('goes above words at the foot of the window, and stays inside at the right', () => {
    expect(placeCard({ left: 1200, top: 700, bottom: 720 }, 1220, CARD, VIEW)).toEqual({ left: 852, top: 572 });
  });

  it('leaves the strip of the bar free', () => {
    expect(placeCard({ left: 300, top: 620, bottom: 640 }, 330, CARD, VIEW).top).toBe(492);
    expect(placeCard({ left: 300, top: 610, bottom: 625 }, 330, CARD, VIEW).top).toBe(633);
  });

  it('would rather reach into that strip than over the words', () => {
    const card = { width: 420, height: 213 };
    const view = { width: 640, height: 450 };
    expect(placeCard({ left: 8, top: 178, bottom: 195 }, 100, card, view).top).toBe(203);
    expect(placeCard({ left: 8, top: 200, bottom: 217 }, 100, card, view).top).toBe(225);
  });

  it('stands under the pointer where the words reach from edge to edge', () => {
    const { left } = placeCard({ left: 8, top: 200, bottom: 240 }, 1100, CARD, VIEW);
    expect(left).toBeLessThanOrEqual(1100);
    expect(left + CARD.width).toBeGreaterThanOrEqual(1100);
  });

  it('is never off the window, not even beside words that fill it', () => {
    const { top } = placeCard({ left: 8, top: -50, bottom: 900 }, 100, CARD, VIEW);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top + CARD.height).toBeLessThanOrEqual(800);
  });
});
