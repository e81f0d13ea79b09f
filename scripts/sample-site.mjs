import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { ARTICLE_TEMPLATES, harboursideAbout, kestrelFront, newsstand } from './sample-site-pages.mjs';
import { readSampleText, writeDate } from './sample-site-text.mjs';

const SAMPLE = new URL('../assets/sample/', import.meta.url);
const STRICT_POLICY = "default-src 'self'; style-src 'self'";
const TYPES = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' };
const ASSETS = [
  'newsstand.css',
  'kestrel-herald.css',
  'harbourside-gazette.css',
  'arden-public-radio.css',
  'dispatch-nine.css',
  'evening-lantern.css',
  'evening-lantern.js',
  'skyline.svg',
  'sea.svg',
];

/** The stories of the site. Where `title` is missing, the corpus index has it. */
const STORIES = [
  {
    path: '/kestrel-herald/world/blinken-heads-for-middle-east',
    file: 'blinken-visit-kestrel-herald.txt',
    kind: 'article',
    byline: 'Eleanor Fitch',
    section: 'World',
  },
  {
    path: '/kestrel-herald/home/village-bakery-oven',
    file: 'site-only/night-bakery-kestrel-herald.txt',
    event: 'night-bakery',
    outlet: 'The Kestrel Herald',
    title: 'Court lets village bakery keep its oven hours',
    kind: 'no-match',
    byline: 'Jonathan Peake',
    section: 'At home',
  },
  { path: '/harbourside-gazette/tarn-ferry-pier', file: 'tarn-ferry-harbourside-gazette.txt', kind: 'article', byline: 'Callum Voss' },
  { path: '/arden-public-radio/sarrow-valley-dam', file: 'sarrow-flood-arden-public-radio.txt', kind: 'article', byline: 'Miriam Stahl' },
  {
    path: '/arden-public-radio/marn-ferry-fire',
    file: 'site-only/marn-ferry-arden-public-radio.txt',
    event: 'marn-ferry',
    outlet: 'Arden Public Radio',
    title: 'Night ferry to Marn drifts for five hours after fire in engine room',
    kind: 'related',
    byline: 'Tobias Renn',
  },
  { path: '/dispatch-nine/marden-bridge-cracks', file: 'quarry-bridge-dispatch-nine.txt', kind: 'article', byline: 'Newsroom' },
  { path: '/evening-lantern/glass-girl', file: 'valmora-theft-evening-lantern.txt', kind: 'spa', byline: 'Max Dunmore' },
  { path: '/evening-lantern/mayor-quits', file: 'port-alder-mayor-evening-lantern.txt', kind: 'spa', byline: 'Trixie Vale' },
];

function readStories() {
  const index = JSON.parse(readFileSync(new URL('index.json', SAMPLE), 'utf8'));
  return STORIES.map((story) => {
    const entry = index.find(({ file }) => file === story.file);
    const text = readSampleText(readFileSync(new URL(story.file, SAMPLE), 'utf8'));
    return { outlet: entry?.source, event: entry?.event, title: entry?.title, ...story, ...text };
  });
}

const OTHER_PAGES = [
  { path: '/', file: null, event: null, kind: 'front' },
  { path: '/kestrel-herald/', file: null, event: null, kind: 'front' },
  { path: '/harbourside-gazette/about', file: null, event: null, kind: 'about' },
];

const html = (body, policy) => ({ type: 'text/html', body, policy });

/** Everything the server may answer, by path: nothing is ever looked up on disk for a request. */
function buildAnswers(stories, origin) {
  const answers = new Map();
  for (const story of stories) {
    const others = stories.filter(({ outlet, path }) => outlet === story.outlet && path !== story.path);
    const strict = story.outlet === 'The Kestrel Herald' || story.kind === 'spa';
    answers.set(story.path, html(ARTICLE_TEMPLATES[story.outlet](story, others, origin), strict ? STRICT_POLICY : undefined));
    if (story.kind === 'spa') {
      const paragraphs = story.blocks.map(({ text }) => text);
      const data = { title: story.title, byline: story.byline, dateText: writeDate(story.date), paragraphs };
      answers.set(`${story.path}.json`, { type: 'application/json', body: JSON.stringify(data) });
    }
  }
  const kestrel = stories.filter(({ outlet }) => outlet === 'The Kestrel Herald');
  answers.set('/', html(newsstand(stories)));
  answers.set('/kestrel-herald/', html(kestrelFront(kestrel), STRICT_POLICY));
  answers.set('/harbourside-gazette/about', html(harboursideAbout()));
  for (const name of ASSETS) {
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
    answers.set(`/assets/${name}`, { type, body: readFileSync(new URL(`site-only/${name}`, SAMPLE), 'utf8') });
  }
  return answers;
}

function respond(answers, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const found = answers.get(request.url.split('?', 1)[0]);
  const { type, body, policy } = found ?? { type: 'text/plain', body: 'There is no such page.\n' };
  response.writeHead(found ? 200 : 404, {
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
    'x-content-type-options': 'nosniff',
    ...(policy ? { 'content-security-policy': policy } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * Serves the sample articles as pages of small news sites on 127.0.0.1.
 *
 * Each of `pages` says what a reader should meet: `front` and `about` are no articles; an `article` has other reports of its
 * event in the sample corpus; so has each `spa` page, which turns into the other one by `history.pushState`; a `related`
 * article is like events of the corpus but has no other report there; `no-match` is like nothing in it. `file` is the text's
 * path under `assets/sample/`, and a file that is not in `site-only/` is itself a report of the corpus.
 * @param {number} port 0 takes any free port
 * @returns {Promise<{ port: number, url: string, close: () => Promise<void>, pages: { path: string, file: string | null, event: string | null, kind: string }[] }>}
 */
export async function startSampleSite(port = 0) {
  const stories = readStories();
  let answers = new Map();
  const server = createServer((request, response) => respond(answers, request, response));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const taken = server.address().port;
  const url = `http://127.0.0.1:${taken}`;
  answers = buildAnswers(stories, url);
  return {
    port: taken,
    url,
    pages: [...OTHER_PAGES, ...stories.map(({ path, file, event, kind }) => ({ path, file, event, kind }))],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const site = await startSampleSite(Number(process.argv[2] ?? 0));
  console.log(`The sample pages are at ${site.url}/`);
}
