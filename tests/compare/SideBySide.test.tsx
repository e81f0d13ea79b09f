// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseTarget } from '../../src/compare/load-pair.ts';
import { SideBySide } from '../../src/compare/SideBySide.tsx';
import { useEnglish } from '../ui/english.ts';
import { makeDifference, makePair, TEXT_A, TEXT_B } from '../ui/reports.ts';
import { settled } from '../ui/settled.ts';

const pair = makePair([
  makeDifference('figure', TEXT_A, '12 cars', TEXT_B, '14 cars'),
  makeDifference('only-b', TEXT_A, null, TEXT_B, 'Fog covered the valley.'),
]);

let root: HTMLElement;
/** What was brought into the window. */
let scrolledTo: Element[];

beforeAll(useEnglish);
beforeEach(async () => {
  scrolledTo = [];
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolledTo.push(this);
  };
  root = document.createElement('div');
  document.body.replaceChildren(root);
  await settled(() => render(<SideBySide pair={pair} nameA="This page" />, root));
});

afterEach(() => render(null, root));

const position = () => root.querySelector('.stepper [role=status]')?.textContent ?? '';
const key = (name: string) => settled(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: name })));

describe('SideBySide', () => {
  it('shows both whole texts with the words that differ marked', () => {
    const cells = [...root.querySelectorAll('.cell .passage')].map((cell) => cell.textContent);
    expect(cells.sort()).toEqual([...TEXT_A.split('\n\n'), ...TEXT_B.split('\n\n')].sort());
    const marks = [...root.querySelectorAll('.cell mark')].map((mark) => `${mark.className}: ${mark.textContent}`);
    expect(marks).toEqual(['kind-figure: 12 cars', 'kind-only: Fog covered the valley.', 'kind-figure: 14 cars']);
  });

  it('steps with n and p around the ends', async () => {
    expect(position()).toBe('– / 2');
    await key('n');
    expect(position()).toMatch(/^1 \/ 2/);
    await key('p');
    expect(position()).toMatch(/^2 \/ 2/);
    expect(root.querySelector('[aria-current]')?.textContent).toContain('Fog covered');
    await key('n');
    expect(position()).toMatch(/^1 \/ 2.*Figures differ/);
  });

  it('brings the words into the window, not the list, which stands above them in narrow windows', async () => {
    await key('n');
    expect(scrolledTo.map((element) => element.closest('.texts, nav')?.tagName)).toEqual(['SECTION']);
  });

  it('chooses a difference by pressing its words', async () => {
    await settled(() => root.querySelector<HTMLElement>('.cell mark.kind-only')?.click());
    expect(position()).toMatch(/^2 \/ 2/);
  });

  it('filters list and marks by kind', async () => {
    await settled(() => root.querySelector<HTMLButtonElement>('.kind-filter .kind-only')?.click());
    expect(root.querySelectorAll('.nav-item').length).toBe(1);
    expect(root.querySelector('.cell mark.kind-figure')).toBeNull();
  });
});

describe('parseTarget', () => {
  it('reads both forms of the address and refuses others', () => {
    expect(parseTarget('?tab=12&report=x')).toEqual({ tabId: 12, reportId: 'x' });
    expect(parseTarget('?a=x&b=y')).toEqual({ aId: 'x', bId: 'y' });
    expect(['', '?tab=12', '?tab=-1&report=x', '?a=x'].map(parseTarget)).toEqual([null, null, null, null]);
  });
});
