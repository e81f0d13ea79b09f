import { describe, expect, it } from 'vitest';
import { segmentSentences } from '../../../src/engine/text/sentences.ts';

function sentences(text: string, lang: string | null = 'en'): string[] {
  return segmentSentences(text, lang).map((sentence) => text.slice(sentence.start, sentence.end));
}

function roles(text: string): string[] {
  return segmentSentences(text, 'en').map((sentence) => sentence.role);
}

describe('segmentSentences', () => {
  it.each([
    'Mr. Smith met Gen. Brown.',
    'The U.S. Army left.',
    'LODVIK/VARNA, S.C. (Agency) - A ferry sank.',
    'John F. Kennedy spoke.',
    '“Why now?” he asked.',
    '“Never!” Mary Jones said.',
    'On Sept. 11 they met.',
    'He came at 5 p.m. Thursday.',
    'The index .ABCD rose as <.EFG> fell.',
  ])('keeps %j whole', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('parts sentences after abbreviations that end them', () => {
    expect(sentences('They left the U.S. The rest stayed.')).toEqual(['They left the U.S.', 'The rest stayed.']);
  });

  it('keeps a closing mark with its sentence', () => {
    expect(sentences('“We go. We win.” He left.')).toEqual(['“We go.', 'We win.”', 'He left.']);
  });

  it('joins wrapped lines and numbers paragraphs', () => {
    const text = 'A first line that is wrapped by some old program after\nmany words.\r\n\r\nNext one.';
    expect(segmentSentences(text, 'en').map((sentence) => sentence.paragraph)).toEqual([0, 1]);
  });

  it('names the roles', () => {
    expect(roles('He said so. Smith.\n\nA New Turn In The Talks\n\nSource AFP')).toEqual(['body', 'fragment', 'subheading', 'credit']);
    expect(roles('I met them today. — Jane Doe (@jane) May 21, 2021')).toEqual(['tweet', 'tweet-signature']);
  });

  it('takes a short statement and a credit-like sentence for body', () => {
    expect(roles('He resigned.')).toEqual(['body']);
    expect(roles('Sources close to the family denied the report.')).toEqual(['body']);
  });

  it('gives nothing for an empty text', () => {
    expect(sentences(' \n\n ')).toEqual([]);
  });
});
