import { describe, expect, it } from 'vitest';
import { blankLinkInsets } from '../../../src/engine/text/link-insets.ts';
import { analyze } from './analyze.ts';

const TEXT =
  'Mayor Anna Roe Anna Maria RoeVarna waits for a ferry Why the harbour sank MORE (V) said Carl Moss Carl (Cal) MossThe port is shut MORE will pay.';

describe('blankLinkInsets', () => {
  it('blanks the headlines behind a name and keeps every offset', () => {
    const blanked = blankLinkInsets(TEXT);
    expect(blanked).toHaveLength(TEXT.length);
    expect(blanked.replace(/\s+/gu, ' ')).toBe('Mayor Anna Roe (V) said Carl Moss will pay.');
    expect(blanked.indexOf('will pay')).toBe(TEXT.indexOf('will pay'));
  });

  it.each(['Anna Roe wants MORE ferries.', 'Roe met Anna Roe in Varna.\n\nShe wants MORE ferries.', 'More of it.', ''])(
    'leaves %j',
    (text) => {
      expect(blankLinkInsets(text)).toBe(text);
    },
  );

  it('keeps them out of what is read', () => {
    const { names } = analyze(TEXT);
    expect(names.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Anna Roe', 'Carl Moss']);
  });
});
