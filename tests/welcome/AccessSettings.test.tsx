// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { Settings } from '../../src/shared/settings.ts';
import { AccessSettings } from '../../src/welcome/AccessSettings.tsx';
import { useEnglish } from '../ui/english.ts';
import { settled } from '../ui/settled.ts';

const CLICK: Settings = { access: 'click', sites: [], marks: true };

let root: HTMLElement;
let asked: string[][];
let released: string[][];
let isGranted: boolean;
const onChange = vi.fn(async (_: Partial<Settings>) => {});

beforeAll(useEnglish);
beforeEach(() => {
  asked = [];
  released = [];
  isGranted = true;
  onChange.mockClear();
  Object.assign(browser, {
    permissions: {
      request: async ({ origins }: { origins: string[] }) => {
        asked.push(origins);
        return isGranted;
      },
      remove: async ({ origins }: { origins: string[] }) => {
        released.push(origins);
        return true;
      },
    },
  });
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

const open = (settings: Settings) => settled(() => render(<AccessSettings settings={settings} onChange={onChange} />, root));
const choose = (access: string) => settled(() => root.querySelector<HTMLInputElement>(`input[value=${access}]`)?.click());

async function addSite(typed: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('#site');
  if (field) field.value = typed;
  await settled(() => root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })));
}

describe('AccessSettings', () => {
  it('asks the browser in the click itself, before anything is awaited', async () => {
    await open(CLICK);
    root.querySelector<HTMLInputElement>('input[value=all]')?.click();
    expect(asked).toEqual([['http://*/*', 'https://*/*']]);
  });

  it('stores a choice that the browser grants, and none that it refuses', async () => {
    await open(CLICK);
    isGranted = false;
    await choose('all');
    await choose('all');
    expect(onChange).not.toHaveBeenCalled();
    expect(root.querySelector('[role=status]')?.textContent).toContain('nothing was changed');
    isGranted = true;
    await choose('all');
    expect(onChange).toHaveBeenCalledWith({ access: 'all' });
  });

  it('gives access back when less is wanted, without asking', async () => {
    await open({ ...CLICK, access: 'all' });
    await choose('click');
    expect(asked).toEqual([]);
    expect(onChange).toHaveBeenCalledWith({ access: 'click' });
    expect(released).toEqual([['http://*/*', 'https://*/*']]);
  });

  it('adds a site by its address and refuses what is none', async () => {
    await open({ ...CLICK, access: 'sites', sites: ['a.example'] });
    await addSite('not a site');
    expect(root.querySelector('#site-refused')?.textContent).toContain('“not a site”');
    expect(onChange).not.toHaveBeenCalled();
    await addSite('https://www.b.example/news');
    expect(onChange).toHaveBeenCalledWith({ sites: ['a.example', 'b.example'] });
    expect(root.querySelector('#site-refused')?.textContent).toBe('');
  });

  it('removes a site and gives its access back', async () => {
    await open({ ...CLICK, access: 'sites', sites: ['a.example', 'b.example'] });
    await settled(() => root.querySelector<HTMLButtonElement>('[aria-label="Remove a.example"]')?.click());
    expect(onChange).toHaveBeenCalledWith({ sites: ['b.example'] });
    expect(released).toEqual([['*://*.a.example/*']]);
  });
});
