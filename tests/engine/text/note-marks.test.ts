import { describe, expect, it } from 'vitest';
import { analyzeReport } from '../../../src/engine/text/analyze-report.ts';
import { maskNoteMarks } from '../../../src/engine/text/note-marks.ts';

describe('maskNoteMarks', () => {
  it('masks the numbers of notes and keeps every offset', () => {
    expect(maskNoteMarks('It fell at dawn.[10][11] Nobody[note 3] was hurt.[citation needed]')).toBe(
      `It fell at dawn.[]]][]]] Nobody[${']'.repeat(7)} was hurt.[${']'.repeat(16)}`,
    );
  });

  it.each(['He “claim[s] that [10] people came”.', '[1] It fell.', 'It fell.'])('leaves %j as it is', (text) => {
    expect(maskNoteMarks(text)).toBe(text);
  });

  it('lets the numbers of notes be neither figures nor sentences', () => {
    const text = 'The bridge fell at dawn.[10][11] Nobody was hurt[3].';
    const { figures, sentences } = analyzeReport({
      id: 'a',
      source: null,
      agency: null,
      date: null,
      title: null,
      url: null,
      lang: 'en',
      text,
    });
    expect(figures).toEqual([]);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['The bridge fell at dawn.[10][11]', 'Nobody was hurt[3].']);
  });
});
