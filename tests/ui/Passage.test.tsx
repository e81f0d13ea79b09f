// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { MarkedText } from '../../src/ui/MarkedText.tsx';
import { Passage } from '../../src/ui/Passage.tsx';
import { useEnglish } from './english.ts';
import { makeDifference, spanOf, TEXT_A, TEXT_B } from './reports.ts';

beforeAll(useEnglish);

function show(difference: ReturnType<typeof makeDifference>, side: 'a' | 'b'): HTMLElement {
  const root = document.createElement('div');
  render(<Passage difference={difference} side={side} report={{ text: side === 'a' ? TEXT_A : TEXT_B, lang: 'en' }} />, root);
  return root;
}

describe('Passage', () => {
  const figure = makeDifference('figure', TEXT_A, '12 cars', TEXT_B, '14 cars');

  it('marks the words that differ, with the class of their kind, and leaves the rest plain', () => {
    const root = show(figure, 'b');
    expect(root.textContent).toBe('The bridge closed on Monday after 14 cars collided.');
    expect([...root.querySelectorAll('mark')].map((mark) => [mark.textContent, mark.className])).toEqual([['14 cars', 'kind-figure']]);
    expect(root.querySelector('blockquote')?.lang).toBe('en');
  });

  it('marks changed words around a typed difference as wording', () => {
    const root = show({ ...figure, changedA: [spanOf(TEXT_A, '12'), spanOf(TEXT_A, 'collided')] }, 'a');
    const marks = [...root.querySelectorAll('mark')].map((mark) => [mark.textContent, mark.className]);
    expect(marks).toEqual([
      ['12 cars', 'kind-figure'],
      ['collided', 'kind-wording'],
    ]);
  });

  it('gives words under several marks the line of the first, and the tint of a statement beside it', () => {
    const marks = ['kind-figure', 'kind-wording', 'kind-only', 'current'].map((className) => ({ start: 0, end: 3, className }));
    const root = document.createElement('div');
    render(<MarkedText source="The bridge" within={{ start: 0, end: 10 }} marks={marks} />, root);
    expect(root.querySelector('mark')?.className).toBe('kind-figure kind-only current');
  });

  it('shows hostile text as text', () => {
    const text = '<img src=x onerror=alert(1)> fell';
    const root = document.createElement('div');
    render(<Passage difference={makeDifference('wording', text, 'fell', TEXT_B, 'closed')} side="a" report={{ text, lang: null }} />, root);
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toContain('<img');
  });

  it('shows nothing on the side that has nothing', () => {
    expect(show(makeDifference('only-a', TEXT_A, 'Divers searched', TEXT_B, null), 'b').childNodes).toHaveLength(0);
  });
});
