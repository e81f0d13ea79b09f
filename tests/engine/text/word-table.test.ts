import { describe, expect, it } from 'vitest';
import { WordTable } from '../../../src/engine/text/word-table.ts';

function tableOfWords() {
  const read: string[] = [];
  const table = new WordTable((raw) => {
    read.push(raw);
    return { raw };
  });
  return { table, read };
}

describe('WordTable', () => {
  it('reads a written word once, wherever it stands', () => {
    const { table, read } = tableOfWords();
    const first = table.at('the harbour', 4, 11);
    expect(table.at('harbour, a harbour', 11, 18)).toBe(first);
    expect(table.at('Harbour', 0, 7)).not.toBe(first);
    expect(read).toEqual(['harbour', 'Harbour']);
  });

  it('takes no word for one that begins with it', () => {
    const { table } = tableOfWords();
    table.at('harbour', 0, 7);
    expect(table.at('harbourside', 0, 11).raw).toBe('harbourside');
    expect(table.at('harb', 0, 4).raw).toBe('harb');
  });

  it('keeps what it knows as it grows', () => {
    const { table, read } = tableOfWords();
    const words = Array.from({ length: 5000 }, (_, n) => `word${n}`);
    for (const word of [...words, ...words]) expect(table.at(word, 0, word.length).raw).toBe(word);
    expect(table.size).toBe(5000);
    expect(read).toEqual(words);
  });

  it('forgets all words when it is told to', () => {
    const { table, read } = tableOfWords();
    table.at('harbour', 0, 7);
    table.clear();
    expect(table.size).toBe(0);
    table.at('harbour', 0, 7);
    expect(read).toHaveLength(2);
  });
});
