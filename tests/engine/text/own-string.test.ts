import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ownString } from '../../../src/engine/text/own-string.ts';

it('is the same string, whatever is in it', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => ownString(text) === text));
  for (const odd of ['', '\ud800', '\udc00a', '"\\\u2028\u0000']) expect(ownString(odd)).toBe(odd);
});
