// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PairTarget } from '../../src/compare/load-pair.ts';
import { PairSay } from '../../src/compare/PairSay.tsx';
import type { Said } from '../../src/shared/views.ts';
import { useEnglish } from '../ui/english.ts';
import { settled } from '../ui/settled.ts';

const background = vi.hoisted(() => ({ answer: { ok: true, value: null } as unknown, calls: [] as [string, unknown][] }));

vi.mock('../../src/shared/call.ts', () => ({
  callBackground: async (name: string, args: unknown) => {
    background.calls.push([name, args]);
    return background.answer;
  },
}));

let root: HTMLElement;

beforeAll(useEnglish);
beforeEach(() => {
  background.calls = [];
  background.answer = { ok: true, value: null };
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

const show = (target: PairTarget, said: Said | null) => settled(() => render(<PairSay target={target} said={said} />, root));
const names = () => [...root.querySelectorAll('button')].map(({ textContent }) => textContent);
const press = (name: string) =>
  settled(() => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click());
const status = () => root.querySelector('[role=status]')?.textContent;

describe('PairSay', () => {
  it('tells the background what is said of two stored reports, and takes it back', async () => {
    await show({ aId: 'x', bId: 'y' }, null);
    expect(names()).toEqual(['Same event', 'Not the same event']);
    await press('Not the same event');
    expect(background.calls).toEqual([['judgeReports', { aId: 'x', bId: 'y', said: 'different-event' }]]);
    expect(status()).toBe('You said: not the same event');
    expect(document.activeElement?.textContent).toBe('Undo');
    await press('Undo');
    expect(background.calls.at(-1)).toEqual(['judgeReports', { aId: 'x', bId: 'y', said: null }]);
    expect(names()).toEqual(['Same event', 'Not the same event']);
  });

  it('tells what is said of a page, and shows what was said before', async () => {
    await show({ tabId: 3, reportId: 'y' }, 'same-event');
    expect(status()).toBe('You said: same event');
    await press('Undo');
    expect(background.calls).toEqual([['judgePage', { tabId: 3, reportId: 'y', said: null }]]);
  });

  it('says why it was not kept', async () => {
    background.answer = { ok: false, error: { code: 'private-window', message: '' } };
    await show({ tabId: 3, reportId: 'y' }, null);
    await press('Same event');
    expect(status()).not.toBe('');
    expect(names()).toEqual(['Same event', 'Not the same event']);
  });
});
