import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html.ts';
import { isArticle } from '../../src/extract/is-article.ts';
import { ARTICLE_PAGES } from './fixtures/article-pages.ts';
import { OTHER_PAGES } from './fixtures/other-pages.ts';

const PARAGRAPH =
  '<p>The river rose by two metres on Friday, and the town hall was closed, the mayor said in the evening. Nobody was hurt, and trains ran late.</p>';
const TEASER =
  '<div class="card"><h3><a href="/a">River rises</a></h3><p>The river rose by two metres on Friday, and the town hall was closed, the mayor said in the evening.</p></div>';
const page = (body: string, head = '') => parseHtml(`<html><head><title>T</title>${head}</head><body>${body}</body></html>`, '');
const at = (path: string) => `https://herald.example${path}`;
const jsonLd = (text: string) => `<script type="application/ld+json">${text}</script>`;

describe('isArticle', () => {
  it.each([
    ['a bare article element', `<article>${PARAGRAPH.repeat(8)}</article>`, '', '/river.html'],
    ['nothing but paragraphs', PARAGRAPH.repeat(8), '', '/river.html'],
    ['paragraphs at the root of a server', PARAGRAPH.repeat(8), '', '/'],
    ['paragraphs in wrappers of their own', `<div>${`<div class="w">${PARAGRAPH}</div>`.repeat(8)}</div>`, '', '/river'],
    [
      'text parted by line breaks',
      `<div>${'The river rose by two metres on Friday, the mayor said.<br><br>'.repeat(20)}</div>`,
      '',
      '/river',
    ],
    ['a brief with structured data', PARAGRAPH.repeat(2), jsonLd('{"@type":"NewsArticle","headline":"T"}'), '/river'],
    ['a brief with og:type', PARAGRAPH.repeat(2), '<meta property="og:type" content="article">', '/river'],
    ['an article with broken structured data', PARAGRAPH.repeat(8), jsonLd('{"@type": oops'), '/river'],
    ['an article with teasers below', `<main>${PARAGRAPH.repeat(8)}</main><div>${TEASER.repeat(9)}</div>`, '', '/river'],
  ])('takes %s', (_what, body, head, path) => {
    expect(isArticle(page(body, head), at(path))).toBe(true);
  });

  it.each([
    ['an empty page', '', '', '/'],
    ['a home page', TEASER.repeat(30), '<meta property="og:type" content="website">', '/'],
    ['a home page that says article', TEASER.repeat(30), '<meta property="og:type" content="article">', '/'],
    ['a section page', `<main>${TEASER.repeat(12)}</main>`, jsonLd('{"@type":"CollectionPage"}'), '/world'],
    [
      'teasers in one element',
      `<main>${'<h2><a href="/a">River</a></h2><p>The river rose by two metres on Friday, and the town hall was closed, the mayor said.</p>'.repeat(12)}</main>`,
      '',
      '/world',
    ],
    ['a search page', `<div>${PARAGRAPH.repeat(8)}</div>`, '', '/search?q=river'],
    ['a product page', PARAGRAPH.repeat(8), jsonLd('{"@type":"Product","name":"Boat"}'), '/boat'],
    ['a login page', '<form><p>Please log in to read on.</p><input type="password"></form>', '', '/login'],
    ['a video page', PARAGRAPH.repeat(5), '<meta property="og:type" content="video.other">', '/clip'],
    ['links only', `<ul>${`<li><a href="/a">${PARAGRAPH}</a></li>`.repeat(20)}</ul>`, '', '/links'],
  ])('refuses %s', (_what, body, head, path) => {
    expect(isArticle(page(body, head), at(path))).toBe(false);
  });

  it.each(['null', '[]', '{"@graph":[null,3,[{"@type":7}]]}', '"text"'])('does not mind structured data %s', (text) => {
    expect(isArticle(page(PARAGRAPH.repeat(8), jsonLd(text)), 'not an address')).toBe(true);
  });

  it.each(ARTICLE_PAGES)('takes $what', ({ url, head, body }) => {
    expect(isArticle(page(body, head), url)).toBe(true);
  });

  it.each(OTHER_PAGES)('refuses $what', ({ url, head, body }) => {
    expect(isArticle(page(body, head), url)).toBe(false);
  });
});
