import type { TextContainer } from './text-container.ts';

/** A link that leads with a headline has at least so many UTF-16 code units. */
const SHORTEST_HEADLINE = 20;
const MOST_CHILDREN = 400;
const MOST_ARTICLES = 60;

/**
 * Whether the text in `container` is a list of teasers: linked headings between paragraphs, or entries that begin with a linked headline, or one of several
 * articles of the page which all carry a linked heading.
 */
export function isListOfTeasers(document: Document, container: TextContainer, url: string): boolean {
  return isHeaded(container, url) || isLed(container) || isOneOfMany(document, container, url);
}

/** Headings that are links, set between the paragraphs about one to each, are teasers even where they share one element. */
function isHeaded(container: TextContainer, url: string): boolean {
  let headings = 0;
  for (const child of [...container.element.children].slice(0, MOST_CHILDREN)) {
    const isHeading = /^H[2-6]$/i.test(child.tagName) && hasHeadline(child, url);
    headings += isHeading || (/^A$/i.test(child.tagName) && child.querySelector('h2, h3, h4') !== null) ? 1 : 0;
  }
  return headings >= 3 && headings >= container.paragraphs * 0.6;
}

/** Entries that begin with a linked headline and then say something of it. */
function isLed(container: TextContainer): boolean {
  let led = 0;
  for (const child of [...container.element.children].slice(0, MOST_CHILDREN)) {
    const link = child.querySelector('a[href]');
    const headline = plain(link);
    led += headline.length >= SHORTEST_HEADLINE && plain(child).startsWith(headline) && plain(child).length > headline.length ? 1 : 0;
  }
  return led >= 4 && led >= container.paragraphs * 0.6;
}

/** A blog's front page shows whole posts, each an article under its own linked heading. */
function isOneOfMany(document: Document, container: TextContainer, url: string): boolean {
  const own = container.element.closest('article');
  const isPost = (article: Element): boolean => {
    const heading = article.querySelector('h1, h2, h3');
    return heading !== null && heading.closest('article') === article && hasHeadline(heading, url);
  };
  return own !== null && isPost(own) && [...document.querySelectorAll('article')].slice(0, MOST_ARTICLES).filter(isPost).length >= 3;
}

/** Whether a heading is for the most part a link to another page of the same site: shops and sources that an article names are elsewhere. */
function hasHeadline(heading: Element, url: string): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  const href = link?.getAttribute('href') ?? '';
  return link !== null && plain(link).length >= plain(heading).length * 0.6 && leadsWithin(href, url);
}

function leadsWithin(href: string, url: string): boolean {
  try {
    const [to, from] = [new URL(href, url), new URL(url)];
    return to.hostname === from.hostname && to.pathname !== from.pathname;
  } catch {
    return !href.startsWith('#');
  }
}

function plain(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
