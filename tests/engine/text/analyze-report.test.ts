import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/engine/report.ts';
import type { Analysis } from '../../../src/engine/text/analysis.ts';
import { analyze } from './analyze.ts';

const SEEDS = new URL('../../../../shared/seeds/', import.meta.url);

function allSpans(analysis: Analysis): Span[] {
  const { sentences, tokens, quotations, figures, dates, names, attributions } = analysis;
  const inner = [
    ...quotations.flatMap((quotation) => [...quotation.parts, quotation.speaker, quotation.cue]),
    ...figures.map((figure) => figure.number),
    ...names.map((name) => name.role),
    ...attributions.flatMap((attribution) => [attribution.source, attribution.cue]),
  ];
  return [
    ...sentences,
    ...tokens,
    ...quotations,
    ...figures,
    ...dates,
    ...names,
    ...attributions,
    ...inner.filter((span) => span !== null),
  ];
}

function expectSound(text: string): void {
  const analysis = analyze(text, null);
  for (const { start, end } of allSpans(analysis)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  let at = 0;
  for (const { start, end } of analysis.sentences) {
    expect(text.slice(at, start).trim()).toBe('');
    at = end;
  }
  expect(text.slice(at).trim()).toBe('');
}

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  ' ',
  '. ',
  ', ',
  '\n\n',
  'John Smith',
  'said',
  'he',
  '12',
  'million',
  'May',
  '$',
  '%',
  '-',
  'al',
  'of',
  'the',
  'Minister',
  'U.S.',
  '(',
  ')',
  '—',
  '@a',
  'Thursday',
  'ago',
  'days',
  'a',
];

describe('analyzeReport', () => {
  it('gives sound spans and tiled sentences for any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectSound), { numRuns: 50, seed: 1 });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(' ')),
        expectSound,
      ),
      { numRuns: 100, seed: 2 },
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
        expectSound,
      ),
      { numRuns: 100, seed: 3 },
    );
  }, 30_000);

  it('says what it left unread', () => {
    expect(analyze('12 men left. ', 'en').cut).toBeNull();
    expect(analyze('12 men '.repeat(21_000), 'en').cut).toBe('Only the first 20000 figures were read.');
  });

  it('gives empty lists for an empty text', () => {
    expect(analyze('', null)).toMatchObject({
      lang: null,
      sentences: [],
      tokens: [],
      quotations: [],
      figures: [],
      dates: [],
      names: [],
      entities: [],
      attributions: [],
    });
  });

  it('detects the language', () => {
    expect(analyze('The people of the town were told that they should leave it at once, and many of them did.', null).lang).toBe('en');
    expect(analyze('Les habitants de la ville ont été priés de quitter les lieux sans attendre, et beaucoup sont partis.', null).lang).toBe(
      'fr',
    );
    expect(analyze('Short.', null).lang).toBeNull();
  });

  it.skipIf(!existsSync(SEEDS))('reads the real reports (needs ../shared/seeds)', () => {
    for (const file of readdirSync(SEEDS)) expectSound(readFileSync(new URL(file, SEEDS), 'utf8'));
  });
});
