import { describe, expect, it } from 'vitest';
import { shownName, shownTitle } from '../../src/texts/shown-name.ts';

describe('shownName', () => {
  it('leaves a name as it is', () => {
    expect(shownName('The Kestrel Herald')).toBe('The Kestrel Herald');
    expect(shownName('صحيفة الشرق')).toBe('صحيفة الشرق');
    expect(shownName(null)).toBeNull();
  });

  it('knows no name where there is nothing to see', () => {
    for (const name of ['', ' \t', '\u200b\u200b', '\u00ad\u2060', '\u3164', '\u2800']) expect(shownName(name)).toBeNull();
  });

  it('keeps a name from turning the words after it', () => {
    expect(shownName('\u202eevil outlet')).toBe('evil outlet');
  });

  it('cuts endless names, never within a character', () => {
    expect(shownName('S'.repeat(3000))).toBe(`${'S'.repeat(80)}…`);
    expect(shownName(`${'S'.repeat(79)}🌍🌍`)).toBe(`${'S'.repeat(79)}…`);
    expect(shownTitle('T'.repeat(10_000))).toHaveLength(301);
    expect(shownName(`Z${'\u0351'.repeat(50)}`)).toHaveLength(5);
  });
});
