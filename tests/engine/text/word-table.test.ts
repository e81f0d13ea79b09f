import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORD_SIZE } from '../../../src/engine/text/scan-words.ts';
import { CAPITAL, PLAIN, WIDE } from '../../../src/engine/text/word-entry.ts';
import { WordTable } from '../../../src/engine/text/word-table.ts';

function tableOfWords() {
  const read: string[] = [];
  const table = new WordTable((form, kind) => {
    const raw = kind & PLAIN && kind & CAPITAL ? form.charAt(0).toUpperCase() + form.slice(1) : form;
    read.push(raw);
    return { raw };
  });
  const wordsOf = (text: string) => {
    const { places, known } = table.wordsOf(text);
    return Array.from({ length: places.length / WORD_SIZE }, (_, i) => known[places[i * WORD_SIZE + 2] ?? -1]?.raw);
  };
  return { table, read, wordsOf };
}

describe('WordTable', () => {
  it('reads a written word once, wherever it stands', () => {
    const { read, wordsOf } = tableOfWords();
    expect(wordsOf('the harbour')).toEqual(['the', 'harbour']);
    expect(wordsOf('harbour, a Harbour')).toEqual(['harbour', 'a', 'Harbour']);
    expect(read).toEqual(['the', 'harbour', 'a', 'Harbour']);
  });

  it('takes no word for one that begins with it', () => {
    const { wordsOf } = tableOfWords();
    expect(wordsOf('harbour harbourside harb')).toEqual(['harbour', 'harbourside', 'harb']);
  });

  it('knows words of all scripts', () => {
    const { read, wordsOf } = tableOfWords();
    const words = ['Zürich', 'Україна', 'naïve', '𐐀𐐁', '3½', 'Ελλάδα'];
    expect(wordsOf(words.join(' '))).toEqual(words);
    expect(wordsOf([...words].reverse().join('\n'))).toEqual([...words].reverse());
    expect(read).toEqual(words);
  });

  it('says of every word what its letters show, in any text', () => {
    const table = new WordTable((form, kind) => ({ form, kind }));
    const unit = fc.constantFrom(...'aZq9_ \n.’é\u0131ЖЖ中');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        const { places, known } = table.wordsOf(text);
        for (let i = 0; i < places.length; i += WORD_SIZE) {
          const raw = text.slice(places[i], places[i + 1]);
          const isPlain = /^[a-zA-Z]+$/.test(raw);
          const kind = (isPlain ? PLAIN : 0) | (/^[A-Z]/.test(raw) ? CAPITAL : 0) | (/[\u0100-\uffff]/.test(raw) ? WIDE : 0);
          expect(known[places[i + 2] ?? -1]).toEqual({ form: isPlain ? raw.toLowerCase() : raw, kind });
        }
      }),
    );
  });

  it('keeps what it knows as it grows', () => {
    const { table, read, wordsOf } = tableOfWords();
    const words = Array.from({ length: 5000 }, (_, n) => `word${n}`);
    expect(wordsOf([...words, ...words].join(' '))).toEqual([...words, ...words]);
    expect(wordsOf(words.join(', '))).toEqual(words);
    expect(table.size).toBe(5000);
    expect(read).toEqual(words);
  });

  it('forgets all words when it is told to', () => {
    const { table, read, wordsOf } = tableOfWords();
    wordsOf('harbour');
    table.clear();
    expect(table.size).toBe(0);
    expect(wordsOf('harbour')).toEqual(['harbour']);
    expect(read).toHaveLength(2);
  });

  it('keeps no text of a size that memory would not give back', () => {
    const { table, wordsOf } = tableOfWords();
    wordsOf(`harbour ${' '.repeat(7_000_000)}`);
    expect(wordsOf('quay')).toEqual(['quay']);
    expect(table.size).toBe(1);
  });
});
