import { describe, expect, it } from 'vitest';
import { analyze, words } from './analyze.ts';

function quotations(text: string, lang = 'en') {
  return analyze(text, lang).quotations.map((quotation) => ({
    parts: quotation.parts.map((part) => words(text, part)),
    speaker: words(text, quotation.speaker),
    cue: words(text, quotation.cue),
  }));
}

describe('quotations and speakers', () => {
  it.each([
    ['“It is over,” John Smith said.', 'It is over,', 'John Smith', 'said'],
    ['“It is over,” said John Smith, a lawyer.', 'It is over,', 'John Smith', 'said'],
    ['John Smith told them: "It is over."', 'It is over.', 'John Smith', 'told'],
    ['“It is over,” my father often said.', 'It is over,', 'my father', 'said'],
    ['“It is over,” Rep. Jane Doe (D-Ohio) said.', 'It is over,', 'Jane Doe', 'said'],
    ['“It is over,” according to the ministry.', 'It is over,', 'the ministry', 'according to'],
    ['“It is over.” — Jane Doe', 'It is over.', 'Jane Doe', null],
  ])('reads %j', (text, part, speaker, cue) => {
    expect(quotations(text)).toEqual([{ parts: [part], speaker, cue }]);
  });

  it('joins what the narrator interrupts', () => {
    expect(quotations('“We go,” Jane Doe said, “and we win.”')).toEqual([
      { parts: ['We go,', 'and we win.'], speaker: 'Jane Doe', cue: 'said' },
    ]);
  });

  it('parts two quotations with a full stop between them, with one speaker', () => {
    expect(quotations('“We go,” Jane Doe said. “We win.”').map((q) => [q.parts, q.speaker])).toEqual([
      [['We go,'], 'Jane Doe'],
      [['We win.'], 'Jane Doe'],
    ]);
  });

  it('follows a quotation over paragraphs', () => {
    expect(quotations('“We go.\n\n“We win,” Jane Doe said.')).toEqual([{ parts: ['We go.', 'We win,'], speaker: 'Jane Doe', cue: 'said' }]);
  });

  it('resolves a pronoun to the last person cited', () => {
    expect(quotations('Jane Doe said she was glad.\n\n“We win,” she added.')[0]?.speaker).toBe('Jane Doe');
  });

  it('ends a quotation that is never closed with its sentence', () => {
    expect(quotations('He called it “a mess. The town then voted. It was calm.')[0]?.parts).toEqual(['a mess.']);
  });

  it.each([
    ['“We go," Jane Doe said.', 'We go,'],
    ['"We go,” Jane Doe said.', 'We go,'],
    ['“We go,“ Jane Doe said.', 'We go,'],
    ["''We go,'' said Jane Doe.", 'We go,'],
    ["''He said 'go' to us,'' said Jane Doe.", "He said 'go' to us,"],
  ])('reads mixed and doubled marks in %j', (text, part) => {
    expect(quotations(text).map((quotation) => [quotation.parts, quotation.speaker])).toEqual([[[part], 'Jane Doe']]);
  });

  it('takes the person, not the body that she speaks for', () => {
    expect(quotations('“We go,” Jane Doe of the Town Bank said.')[0]?.speaker).toBe('Jane Doe');
  });

  it('takes no apostrophe for a mark', () => {
    expect(quotations("The leaders' plan wasn't Smith's.")).toEqual([]);
  });

  it('reads low and angle marks in other languages, without English rules', () => {
    expect(quotations('Der Minister sagte: „Wir gehen“, und ging.', 'de')).toEqual([{ parts: ['Wir gehen'], speaker: null, cue: null }]);
    expect(quotations('Il a dit « nous partons » hier.', 'fr')[0]?.parts).toEqual(['nous partons']);
  });
});
