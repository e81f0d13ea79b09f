import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllDigits, isAmong, isDash, isSpace } from '../../../src/engine/text/characters.ts';

describe('character classes', () => {
  it('are those of the patterns, for every code unit', () => {
    for (let code = 0; code <= 0xffff; code++) {
      const character = String.fromCharCode(code);
      if (isSpace(code) !== /\s/u.test(character)) expect.fail(`isSpace of U+${code.toString(16)}`);
      if (isDash(code) !== /[-‐-―]/u.test(character)) expect.fail(`isDash of U+${code.toString(16)}`);
    }
  });

  it('isAllDigits is `^\\d+$`', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('0', '9', ',', 'a', '٣') }), (text) => {
        expect(isAllDigits(text)).toBe(/^\d+$/u.test(text));
      }),
    );
  });

  it('isAmong takes no place beyond a text for a character', () => {
    expect(isAmong('”', ',”’')).toBe(true);
    expect(isAmong('a', ',”’')).toBe(false);
    expect(isAmong(''.charAt(3), ',”’')).toBe(false);
  });
});
