// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { anchor } from '../../src/content/anchor.ts';
import { readPageText, toRange } from '../../src/content/page-text.ts';

function page(html: string): ReturnType<typeof readPageText> {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return readPageText(document.body);
}

describe('readPageText', () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('parts blocks by a line feed and joins inline elements', () => {
    expect(page('<p>One <b>two</b>\n  three.</p><p>Four.</p>').text).toBe('One two three.\nFour.');
  });

  it('takes a line break for the end of a block', () => {
    expect(page('<p>One<br>two</p>').text).toBe('One\ntwo');
  });

  it('leaves out scripts, styles, soft hyphens and zero-width characters', () => {
    expect(page('<script>x</script><style>p{}</style><p>dip\u00adlo\u200bmat</p>').text).toBe('diplomat');
  });

  it('finds the way back over several nodes', () => {
    const text = page('<p>The <i>old</i> bridge\u00a0fell.</p>');
    const start = text.text.indexOf('old bridge');
    expect(toRange(text, start, start + 'old bridge fell'.length)?.toString()).toBe('old bridge\u00a0fell');
  });

  it('joins inline elements whose names are in small letters, as in XHTML', () => {
    const [root, inline] = ['p', 'em'].map((name) => document.createElementNS('urn:small-letters', name));
    if (!root || !inline) throw new Error('no elements');
    inline.append('two');
    root.append('One ', inline, ' three.');
    expect(inline.tagName).toBe('em');
    expect(readPageText(root).text).toBe('One two three.');
  });

  it('gives null for an empty or outlying range', () => {
    const text = page('<p>short</p>');
    expect(toRange(text, 2, 2)).toBeNull();
    expect(toRange(text, 0, 99)).toBeNull();
  });

  it('reads an empty page', () => {
    expect(page('').text).toBe('');
  });
});

describe('anchor', () => {
  it('anchors to the occurrence with the same context', () => {
    const text = page('<p>He said 12 were hurt.</p><p>She said 12 boats sank.</p>');
    const article = 'He said 12 were hurt.\n\nShe said 12 boats sank.';
    const start = article.lastIndexOf('12');
    const selector = { exact: '12', prefix: 'were hurt.\n\nShe said ', suffix: ' boats sank.', start };
    const range = anchor(text, selector, article.length);
    expect(range?.toString()).toBe('12');
    expect(range?.endContainer.textContent).toContain('boats');
  });

  it('gives null where the words stand only amid others', () => {
    const text = page('<p>Room 12 is closed.</p>');
    expect(anchor(text, { exact: '12', prefix: 'She said ', suffix: ' boats sank.', start: 40 }, 80)).toBeNull();
  });

  it('gives null where the words are not in the page', () => {
    expect(anchor(page('<p>Nothing of it.</p>'), { exact: 'the bridge', prefix: '', suffix: '', start: 0 }, 10)).toBeNull();
  });
});
