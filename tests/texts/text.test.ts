import { describe, expect, it } from 'vitest';
import messages from '../../assets/_locales/en/messages.json';
import { countText, formatList, formatShare, setMessageSource, text } from '../../src/texts/text.ts';
import { useEnglish } from '../ui/english.ts';

describe('text', () => {
  it('fills substitutions in order', () => {
    useEnglish();
    expect(text('popupSameTextAs', 'Valley Times', '92 %')).toBe('same text as Valley Times (92 %)');
  });

  it('chooses the plural form by the language', () => {
    useEnglish();
    expect(countText('daysLater', 1)).toBe('1 day later');
    expect(countText('daysLater', 1200)).toBe('1,200 days later');
  });

  it('falls back to the general form where a language file lacks one', () => {
    setMessageSource((key, [count]) => (key === 'daysLater_other' ? `${count} dni` : ''), 'pl');
    expect(countText('daysLater', 3)).toBe('3 dni');
    useEnglish();
  });

  it('never shows an incomplete share as whole, nor a small one as none', () => {
    useEnglish();
    expect(['0', '0.001', '0.5', '0.999', '1'].map((share) => formatShare(Number(share)))).toEqual([
      '0\u00a0%',
      '1\u00a0%',
      '50\u00a0%',
      '99\u00a0%',
      '100\u00a0%',
    ]);
  });

  it('lists one, two and no items', () => {
    useEnglish();
    expect([formatList([]), formatList(['a']), formatList(['a', 'b'])]).toEqual(['', 'a', 'a and b']);
  });
});

describe('messages.json', () => {
  const entries = Object.entries(messages as Record<string, { message: string }>);

  it('has both forms of every text that counts', () => {
    const keys = new Set(entries.map(([key]) => key));
    const stems = [...keys].filter((key) => /_(?:one|other)$/.test(key)).map((key) => key.replace(/_[a-z]+$/, ''));
    expect(stems.filter((stem) => !keys.has(`${stem}_one`) || !keys.has(`${stem}_other`))).toEqual([]);
  });

  it('keeps to the words of the product', () => {
    const wrong = entries.filter(([, { message }]) => /contradict|omitted|omits|oops|!/i.test(message));
    expect(wrong).toEqual([]);
  });
});
