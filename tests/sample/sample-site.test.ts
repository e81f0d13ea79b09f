import { request } from 'node:http';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SampleSite, startSampleSite } from '../../scripts/sample-site.mjs';
import { readIndex, readReport } from './sample-texts.ts';

let site: SampleSite;

beforeAll(async () => {
  site = await startSampleSite();
});

afterAll(() => site.close());

const stories = () => site.pages.flatMap((page) => (page.file === null ? [] : [{ ...page, file: page.file }]));

/** Sends the path as it is: `fetch` would tidy `..` away. */
function rawStatus(path: string, method = 'GET'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port: site.port, path, method }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    call.on('error', reject).end();
  });
}

async function documentOf(path: string) {
  return parseHTML(await (await fetch(site.url + path)).text()).document;
}

describe('pages', () => {
  it('serves about ten pages of every kind', async () => {
    const kinds = site.pages.map(({ kind }) => kind);
    expect(site.pages.length).toBeGreaterThanOrEqual(10);
    expect(new Set(kinds)).toEqual(new Set(['front', 'about', 'article', 'spa', 'related', 'no-match']));
    for (const { path } of site.pages) {
      const answer = await fetch(site.url + path);
      expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, 'text/html; charset=utf-8']);
    }
  });

  it('says of each story what the corpus has', () => {
    const index = readIndex();
    for (const { file, event, kind } of stories()) {
      const others = index.filter((entry) => entry.event === event && entry.file !== file).length;
      expect([file, others > 0]).toEqual([file, kind === 'article' || kind === 'spa']);
    }
  });

  it('shows title, byline, date and every paragraph of a story', async () => {
    for (const { file, path } of stories()) {
      const shown = (await documentOf(path)).body.textContent ?? '';
      const { report } = readReport(file);
      expect(report.text.split('\n\n').filter((paragraph) => !shown.includes(paragraph))).toEqual([]);
      expect(shown).toContain(`${Number(report.date?.slice(8))} `);
    }
  });

  it('links only to pages and files that it serves', async () => {
    for (const { path } of site.pages) {
      const page = await documentOf(path);
      const targets = [...page.querySelectorAll('[href], [src]')].map(
        (node) => node.getAttribute('href') ?? node.getAttribute('src') ?? '',
      );
      for (const target of new Set(targets)) {
        expect([path, target, await rawStatus(target)]).toEqual([path, target, 200]);
      }
    }
  });

  it('has no inline script or style, so that its own policy allows everything', async () => {
    for (const { path } of site.pages) {
      const page = await documentOf(path);
      expect(page.querySelectorAll('style, [style], script:not([src]):not([type="application/ld+json"])').length).toBe(0);
    }
  });
});

describe('outlets', () => {
  const pathOf = (outlet: string) => site.pages.find(({ path, file }) => path.startsWith(`/${outlet}/`) && file)?.path ?? '';

  it('marks up the Kestrel Herald fully and under a strict policy', async () => {
    const answer = await fetch(site.url + pathOf('kestrel-herald'));
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'self'; style-src 'self'");
    const { document: page } = parseHTML(await answer.text());
    const data = JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}');
    expect(data).toMatchObject({ '@type': 'NewsArticle', datePublished: '2021-05-21T06:30:00+00:00' });
    for (const part of ['nav', 'aside', 'figcaption', '.related', '.newsletter']) {
      expect(page.querySelector(part)).not.toBeNull();
    }
  });

  it('gives the others og: only, a bare article, or nothing', async () => {
    const hints = async (outlet: string) => {
      const page = await documentOf(pathOf(outlet));
      return ['[property="og:type"]', 'article', '[type="application/ld+json"]', 'p', 'h1'].map(
        (part) => page.querySelector(part) !== null,
      );
    };
    expect(await hints('harbourside-gazette')).toEqual([true, false, false, true, true]);
    expect(await hints('arden-public-radio')).toEqual([false, true, false, true, true]);
    expect(await hints('dispatch-nine')).toEqual([false, false, false, false, false]);
  });

  it('gives the stories of the Evening Lantern to its script too', async () => {
    for (const { path, file } of stories().filter(({ kind }) => kind === 'spa')) {
      const answer = await fetch(`${site.url}${path}.json`);
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(await answer.json()).toMatchObject({ paragraphs: readReport(file).report.text.split('\n\n') });
    }
    const script = await fetch(`${site.url}/assets/evening-lantern.js`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await script.text()).toContain('history.pushState');
  });
});

describe('everything else', () => {
  it.each(['/nothing', '/kestrel-herald', '/assets/', '/assets/marn-ferry-arden-public-radio.txt', '/constructor', '/__proto__'])(
    'has no %s',
    async (path) => {
      expect(await rawStatus(path)).toBe(404);
    },
  );

  it.each(['/../package.json', '/assets/../../index.json', '/assets/%2e%2e/index.json', '/assets/..%2findex.json', '//etc/passwd'])(
    'does not leave its pages by %s',
    async (path) => {
      expect(await rawStatus(path)).toBe(404);
    },
  );

  it('ignores a query and refuses to be written to', async () => {
    expect(await rawStatus('/?from=test')).toBe(200);
    expect(await rawStatus('/', 'HEAD')).toBe(200);
    expect(await rawStatus('/', 'POST')).toBe(405);
  });
});
