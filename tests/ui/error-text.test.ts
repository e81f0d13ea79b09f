import { beforeAll, expect, it } from 'vitest';
import { ERROR_CODES } from '../../src/shared/messages.ts';
import { errorText } from '../../src/ui/error-text.ts';
import { useEnglish } from './english.ts';

beforeAll(useEnglish);

it('has a sentence of its own for every error code', () => {
  const sentences = ERROR_CODES.map(errorText);
  expect(new Set(sentences).size).toBe(ERROR_CODES.length);
  expect(sentences.filter((sentence) => !/^\p{Lu}.+\.$/u.test(sentence))).toEqual([]);
});
