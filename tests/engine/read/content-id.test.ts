import { describe, expect, it } from 'vitest';
import { contentId } from '../../../src/engine/read/content-id.ts';

const report = { source: null, date: '2021-05-21', text: 'One.\n\nTwo é.' };

describe('contentId', () => {
  it('is 16 hexadecimal digits that do not change from version to version', () => {
    expect(contentId(report)).toMatch(/^[0-9a-f]{16}$/);
    expect(contentId(report)).toBe(contentId({ ...report }));
  });

  it('forgives line ends and composition, nothing else', () => {
    expect(contentId({ ...report, text: 'One.\r\n\r\nTwo e\u0301. ' })).toBe(contentId(report));
    const others = [
      { ...report, source: 'H' },
      { ...report, date: null },
      { ...report, text: 'One. Two è.' },
    ];
    expect(new Set([report, ...others].map(contentId)).size).toBe(4);
  });

  it('keeps 20,000 near texts apart', () => {
    const ids = Array.from({ length: 20_000 }, (_, n) => contentId({ ...report, text: `Report ${String(n)}` }));
    expect(new Set(ids).size).toBe(20_000);
  });
});
