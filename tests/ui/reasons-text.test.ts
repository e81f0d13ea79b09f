import { beforeAll, expect, it } from 'vitest';
import { reasonsText } from '../../src/ui/reasons-text.ts';
import { useEnglish } from './english.ts';

beforeAll(useEnglish);

it('names at most three of a kind, and words only where nothing better is shared', () => {
  const words = ['fog', 'ferry'];
  expect(reasonsText({ names: ['A', 'B', 'C', 'D'], figures: ['12 dead'], words, days: 0 })).toBe(
    'both name A, B and C; both give 12 dead',
  );
  expect(reasonsText({ names: [], figures: [], words, days: null })).toBe('both say fog and ferry');
  expect(reasonsText({ names: [], figures: [], words: [], days: 3 })).toBe('');
});
