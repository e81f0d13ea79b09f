import { describe, expect, it } from 'vitest';
import { analyze, words } from './analyze.ts';

function attributions(text: string) {
  return analyze(text).attributions.map(({ source, cue, sentence }) => [words(text, source), words(text, cue), sentence]);
}

describe('findAttributions', () => {
  it.each([
    ['The town burned, according to Jane Doe.', 'Jane Doe', 'according to'],
    ['As per the ministry, the town burned.', 'the ministry', 'As per'],
    ['Jane Doe, a lawyer, told them that it burned.', 'Jane Doe', 'told'],
    ['Jane Doe confirmed on Monday that it burned.', 'Jane Doe', 'confirmed'],
    ['On Monday officials said that it burned.', 'officials', 'said'],
    ['The fire was first reported by Jane Doe.', 'Jane Doe', 'reported by'],
    ['In a talk with the Dover Press, Jane Doe stood by the crew, saying “they won.”', 'Jane Doe', 'saying'],
    ['PARIS — Jane Doe left the hall, saying “it is late.”', 'Jane Doe', 'saying'],
    ['Jane Doe, a friend of the Dover Bank, the largest in town, said it burned.', 'Jane Doe', 'said'],
    ['Jane Doe, the host of the talks in Dover, Ohio, told them that it burned.', 'Jane Doe', 'told'],
  ])('reads %j', (text, source, cue) => {
    expect(attributions(text)).toEqual([[source, cue, 0]]);
  });

  it.each([
    'He was said to be ill.',
    'The report was long.',
    'The United States won.',
    'She declined to say why.',
    'The mayor’s tweets made “news” again.',
    'His morning tweets “burned” the town.',
    'There are no reports that it burned.',
  ])('finds nobody cited in %j', (text) => {
    expect(attributions(text)).toEqual([]);
  });

  it('takes nobody for `she` whose given name is a man’s', () => {
    expect(attributions('Mary Roe met with Donald Moss in town. Then Donald Moss left, and she said it burned.').at(-1)?.[0]).not.toBe(
      'Donald Moss',
    );
  });

  it('cites every sentence of a long quotation', () => {
    expect(attributions('Jane Doe said: “We go. We win.”').map((found) => found[2])).toEqual([0, 1]);
  });
});
