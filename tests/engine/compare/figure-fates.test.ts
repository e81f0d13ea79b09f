import { describe, expect, it } from 'vitest';
import { fateAt } from '../../../src/engine/compare/differences/figure-fates.ts';
import { readPair, tokensIn } from '../../../src/engine/compare/pair.ts';
import type { Report } from '../../../src/engine/report.ts';
import { analyzeReport } from '../../../src/engine/text/analyze-report.ts';

/** The fates of the figures of a text, in its order. */
function fates(text: string): unknown[] {
  const report: Report = { id: 'a', source: null, agency: null, date: null, title: null, url: null, lang: 'en', text };
  const { a } = readPair(report, analyzeReport(report), report, analyzeReport(report));
  return a.analysis.figures.map((figure) => {
    const { from, to } = tokensIn(a, figure.number);
    return fateAt(a, 0, from, to);
  });
}

describe('fateAt', () => {
  it.each([
    ['The blast killed at least 12 people and injured 40.', ['dead', 'hurt']],
    ['The quake struck at dawn, killing 12 people and injuring 40.', ['dead', 'hurt']],
    ['Police said 12 people were killed and 40 others were hurt.', ['dead', 'hurt']],
    ['A gunman shot dead 12 people and wounded 40.', ['dead', 'hurt']],
    ['The earlier death toll was 12, with 40 others injured.', ['dead', 'hurt']],
    ['Rocket fire killed 12 and 40 others injured were in hospital.', ['dead', 'hurt']],
    ['Eight killed 58 others injured in rocket fire.', ['dead', 'hurt']],
    ['Police killed three wanted men.', ['dead']],
    ['The strike killed 12 wounded soldiers.', ['dead']],
    ['The toll rose to 12 on Monday.', ['dead']],
    ['Boats brought 12 people home.', [null]],
  ])('reads %j', (text, expected) => {
    expect(fates(text)).toEqual(expected);
  });
});
