import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';

const URL = 'https://www.herald.example/2021/05/21/river';
const sentence = (n: number) =>
  `Statement ${String(n)}: the river rose by two metres on Friday, and the town hall was closed, the mayor said in the evening.`;
const paragraphs = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `<p>${sentence(from + i)}</p>`).join('\n');
const page = (body: string, head = '') =>
  parseHtml(`<!DOCTYPE html><html lang="en-GB"><head><title>River rises | Herald</title>${head}</head><body>${body}</body></html>`, URL);
const textOf = (body: string) => extractArticle(page(body), URL)?.text.split('\n\n') ?? [];

describe('extractArticle', () => {
  it('reads a bare article and what the page says of itself', () => {
    expect(extractArticle(page(`<article><h1>River rises</h1>${paragraphs(1, 5)}</article>`), URL)).toEqual({
      id: '',
      source: 'herald.example',
      agency: null,
      date: '2021-05-21',
      title: 'River rises',
      url: URL,
      lang: 'en',
      text: [1, 2, 3, 4, 5].map(sentence).join('\n\n'),
    });
  });

  it('leaves the document as it was', () => {
    const document = page(`<nav><a href="/">Home</a></nav><div>${paragraphs(1, 5)}</div>`);
    const before = document.documentElement.outerHTML;
    extractArticle(document, URL);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('keeps the order of paragraphs, lists, quotations and tweets', () => {
    const tweet =
      '<blockquote class="twitter-tweet"><p>The bridge is closed until further notice.</p>— Mayor (@mayor) May 21, 2021</blockquote>';
    const list = `<ul><li>${sentence(20)}</li><li>${sentence(21)}</li></ul>`;
    expect(textOf(`<article>${paragraphs(1, 3)}${tweet}${list}${paragraphs(4, 6)}</article>`)).toEqual([
      ...[1, 2, 3].map(sentence),
      'The bridge is closed until further notice.',
      '— Mayor (@mayor) May 21, 2021',
      ...[20, 21, 4, 5, 6].map(sentence),
    ]);
  });

  it('parts paragraphs at two line breaks and collapses white space', () => {
    const body = [1, 2, 3, 4].map(sentence).join('<br>\n<br>').replace('two metres', 'two\n   <b>metres</b>');
    expect(textOf(`<div class="story">${body}</div>`)).toEqual([1, 2, 3, 4].map(sentence));
  });

  it('keeps a paragraph that is wholly a link', () => {
    const linked = `<p><a href="/x">${sentence(9)}</a></p>`;
    expect(textOf(`<article>${paragraphs(1, 3)}${linked}${paragraphs(4, 6)}</article>`)).toContain(sentence(9));
  });

  it('leaves out navigation, captions, pointers and newsletter boxes', () => {
    const clutter = [
      '<figure><img src="a.jpg"><figcaption>The river on Friday, seen from the bridge.</figcaption></figure>',
      '<p>Read more: <a href="/y">Ten rivers to visit</a></p>',
      '<p>Sign up for our newsletter</p>',
      '<p>Advertisement</p>',
      '<aside><p>Related stories about rivers and their floods, chosen for you by our staff.</p></aside>',
    ].join('');
    expect(
      textOf(`<nav><ul><li><a href="/">Home</a></li></ul></nav><article>${paragraphs(1, 3)}${clutter}${paragraphs(4, 6)}</article>`),
    ).toEqual([1, 2, 3, 4, 5, 6].map(sentence));
  });

  it('survives broken structured data and prefers whole ones', () => {
    const broken = '<script type="application/ld+json">{"@type": "NewsArticle", </script>';
    const whole =
      '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"Flood","datePublished":"2021-05-22T08:00:00Z","publisher":{"name":"The Herald"}}]}</script>';
    const report = extractArticle(page(`<article>${paragraphs(1, 5)}</article>`, broken + whole), URL);
    expect(report).toMatchObject({ title: 'Flood', source: 'The Herald', date: '2021-05-22T08:00:00Z' });
  });

  it.each(['', '<p>Log in</p>', '<form><input type="password"></form>'])('gives null for %j', (body) => {
    expect(extractArticle(page(body), URL)).toBeNull();
  });

  it.each([
    [
      'in a header',
      `<article><header><h1>River rises</h1><p class="teaser">${sentence(9)}</p></header><div>${paragraphs(1, 5)}</div></article>`,
    ],
    ['as a heading', `<article><h1>River rises</h1><h2>${sentence(9)}</h2><div>${paragraphs(1, 5)}</div></article>`],
    [
      'in a box beside',
      `<main><h1>River rises</h1><div class="lead"><div>${sentence(9)}</div></div><div class="body">${paragraphs(1, 5)}</div></main>`,
    ],
  ])('keeps the lede that stands %s', (_where, body) => {
    expect(textOf(body)).toEqual([9, 1, 2, 3, 4, 5].map(sentence));
  });

  it('keeps paragraphs that each stand in a box of the same kind', () => {
    const box = (n: number) => `<div class="widget"><div class="text"><p>${sentence(n)}</p></div></div>`;
    expect(textOf(`<article><h1>River rises</h1>${[1, 2, 3, 4, 5, 6].map(box).join('')}</article>`)).toEqual(
      [1, 2, 3, 4, 5, 6].map(sentence),
    );
  });

  it('leaves out notices of rights, image credits and what stands for the rest behind a paywall', () => {
    const clutter = [
      '<p>Photo: Ada Brink / Tide</p>',
      '<p>© 2021 The Tide. All rights reserved.</p>',
      '<p>Already a subscriber? Log in to continue.</p>',
    ].join('');
    expect(textOf(`<article>${paragraphs(1, 3)}${clutter}${paragraphs(4, 6)}</article>`)).toEqual([1, 2, 3, 4, 5, 6].map(sentence));
  });

  it.each(['By Ada Brink', '21 May 2021', 'Friday, May 21, 2021 | 10:15 am', 'Lesezeit: 3 Min', '3 min read', 'Home » Coast » River'])(
    'leaves out the line %j before and after the text, not within it',
    (line) => {
      const text = textOf(`<div><p>${line}</p>${paragraphs(1, 3)}<p>${line}</p>${paragraphs(4, 6)}<p>${line}</p></div>`);
      expect(text).toEqual([...[1, 2, 3].map(sentence), line, ...[4, 5, 6].map(sentence)]);
    },
  );

  it('keeps a first sentence that begins like a byline', () => {
    const said = 'By noon on Friday the river had left its bed, and two roads were closed.';
    expect(textOf(`<article><p>${said}</p>${paragraphs(1, 5)}</article>`)[0]).toBe(said);
  });

  it.each([
    ['written by the headline', '<nav><h1>The Tide</h1></nav><h2>River rises by the town</h2><p>Ada Brink | 20 May 2021</p>', ''],
    [
      'of the page where no article is described',
      '',
      '<script type="application/ld+json">{"@type":"WebPage","datePublished":"2021-05-20"}</script>',
    ],
    ['in a meta of any case', '', '<meta name="DC.Date.Issued" content="2021-05-20">'],
    ['in the address that a saved page had', '', '<link rel="canonical" href="https://tide.example/2021/05/20/river">'],
    ['before the days of teasers', '<aside><time datetime="2024-01-01">1</time></aside><h1>River</h1><p>May 20, 2021</p>', ''],
  ])('reads the day %s', (_where, body, head) => {
    const document = parseHtml(
      `<html><head><title>River rises by the town | Tide</title>${head}</head><body>${body}<main>${paragraphs(1, 5)}</main></body></html>`,
      '',
    );
    expect(extractArticle(document, '')?.date).toBe('2021-05-20');
  });
});
