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
  ])('reads %j', (text, source, cue) => {
    expect(attributions(text)).toEqual([[source, cue, 0]]);
  });

  it.each(['He was said to be ill.', 'The report was long.', 'The United States won.', 'She declined to say why.'])(
    'finds nobody cited in %j',
    (text) => {
      expect(attributions(text)).toEqual([]);
    },
  );

  it('cites every sentence of a long quotation', () => {
    expect(attributions('Jane Doe said: “We go. We win.”').map((found) => found[2])).toEqual([0, 1]);
  });
});
