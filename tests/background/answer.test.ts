import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { answer } from '../../src/background/answer.ts';
import type { Runtime } from '../../src/shared/browser.ts';
import { EXTENSION_URL, installFakeBrowser } from './fake-browser.ts';

const page: Runtime.MessageSender = { id: 'crossread', url: `${EXTENSION_URL}popup.html` };
const tab = { id: 1, index: 0, highlighted: false, active: true, pinned: false, incognito: false };
const script: Runtime.MessageSender = { id: 'crossread', url: 'https://herald.example/', frameId: 0, tab };
const refused = { ok: false, error: { code: 'bad-message' } };

describe('answer', () => {
  beforeEach(() => {
    installFakeBrowser();
  });

  it('answers the extension’s own pages', async () => {
    expect(await answer({ call: 'corpusSize', args: {} }, page)).toEqual({ ok: true, value: { total: 0, sample: 0 } });
  });

  it('refuses another extension, whatever it asks', async () => {
    expect(await answer({ call: 'corpusSize', args: {} }, { ...page, id: 'other' })).toMatchObject(refused);
  });

  it('lets no web page’s script make the calls of pages', async () => {
    expect(await answer({ call: 'removeReports', args: { ids: ['x'] } }, script)).toMatchObject(refused);
    expect(await answer({ call: 'importReports', args: { reports: [], origins: [] } }, script)).toMatchObject(refused);
  });

  it('hears content scripts of main frames only', async () => {
    expect(await answer({ call: 'articleLeft', args: { url: 'https://herald.example/' } }, script)).toEqual({ ok: true, value: null });
    expect(await answer({ call: 'articleLeft', args: { url: 'https://herald.example/' } }, { ...script, frameId: 3 })).toMatchObject(
      refused,
    );
  });

  it('refuses calls and arguments of another form', async () => {
    for (const message of [
      null,
      'corpusSize',
      { call: 'corpusSize' },
      { call: 'toString', args: {} },
      { call: 'openTab', args: { tabId: -1 } },
    ]) {
      expect(await answer(message, page)).toMatchObject(refused);
    }
  });

  it('turns an expected failure into its code', async () => {
    expect(await answer({ call: 'openTab', args: { tabId: 9 } }, page)).toMatchObject({ ok: false, error: { code: 'page-gone' } });
  });
});
