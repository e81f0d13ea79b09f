import { describe, expect, it } from 'vitest';
import { findAgency, isCreditLine } from '../../../src/engine/text/credits.ts';

describe('isCreditLine', () => {
  it.each([
    'Source AFP',
    'IMAGE: AP',
    '(Reuters)',
    'Photo: Jane Doe / Getty Images',
    '(With inputs from PTI)',
    'Reporting by Jane Doe; editing by John Smith',
  ])('accepts %j', (line) => {
    expect(isCreditLine(line)).toBe(true);
  });

  it.each([
    'Sources said the talks failed.',
    'Photo evidence of the raid emerged on Friday.',
    'Reuters reported that the talks failed.',
    '',
  ])('refuses %j', (line) => {
    expect(isCreditLine(line)).toBe(false);
  });
});

describe('findAgency', () => {
  it.each([
    ['They met.\n\nSource AFP', 'AFP'],
    ['PARIS (Reuters) - They met.', 'Reuters'],
    ['They met.\n\nIMAGE: AP', null],
    ['The AP reported that they met.', null],
  ])('of %j is %j', (text, agency) => {
    expect(findAgency(text)).toBe(agency);
  });
});
