import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html.ts';

describe('parseHtml', () => {
  it.each([
    ['a body inside a body', '<html><head></head><body><div><body class="x"><p>Text.</p></body></div></body></html>'],
    ['a body straight in a body', '<html><head></head><body><body><p>Text.</p></body></body></html>'],
    ['elements before the body', '<html><head></head><div>Menu</div><body><p>Text.</p></body></html>'],
    ['no frame at all', '<p>Text.</p>'],
  ])('has all text in one body, given %s', (_, html) => {
    const document = parseHtml(html, 'https://example.com/');
    expect(document.body.querySelector('p')?.textContent).toBe('Text.');
    expect(document.querySelectorAll('body')).toHaveLength(1);
  });
});
