import { isArticleNode, type JsonLdNode, nodeTypes, readJsonLd } from './json-ld.ts';
import { findTextContainer, type TextContainer } from './text-container.ts';

/** Types of schema.org for pages that are no article, whatever else they say. */
const OTHER_PAGE =
  /^(?:CollectionPage|SearchResultsPage|ProfilePage|CheckoutPage|ContactPage|ItemPage|QAPage|DiscussionForumPosting|Product|ProductGroup|JobPosting|Recipe|VideoObject|MusicRecording|SoftwareApplication|Movie|Hotel|Restaurant)$/;
const OTHER_OG_TYPE = /^(?:product|og:product|video|music|profile|book|restaurant|place|business|game|app)\b/i;
const SEARCH_ADDRESS = /\/(?:search|suche|recherche|buscar|busca|cerca)(?:[/?#.]|$)|[?&](?:q|query|search|s|keyword)=[^&]/i;
const LOGIN_ADDRESS = /\/(?:login|log-in|signin|sign-in|register|signup|account|checkout|cart)(?:[/?#.]|$)/i;

/** How much running text makes an article: with a sign from the page (`told`), in its only `<article>`, or by structure alone. */
const ENOUGH = {
  told: { paragraphs: 1, characters: 200 },
  framed: { paragraphs: 2, characters: 400 },
  plain: { paragraphs: 3, characters: 700 },
};

/**
 * Whether a page is one article, cheaply: by its JSON-LD and `og:type`, and by its structure, which alone suffices. Home,
 * section, search, product, login and video pages are none. Broken structured data counts as none. Never throws.
 */
export function isArticle(document: Document, url: string): boolean {
  const nodes = readJsonLd(document);
  const articles = nodes.filter(isArticleNode);
  const ogType = document.querySelector('meta[property="og:type"], meta[name="og:type"]')?.getAttribute('content')?.trim() ?? '';
  if (isOtherPage(nodes, articles.length, ogType) || SEARCH_ADDRESS.test(url.slice(0, 2000)) || LOGIN_ADDRESS.test(url.slice(0, 2000))) {
    return false;
  }
  const container = findTextContainer(document);
  if (!container || isListOfTeasers(container)) {
    return false;
  }
  const isTold = !isHome(url) && (articles.length === 1 || /^article\b/i.test(ogType));
  if (isTold) {
    return isEnough(container, ENOUGH.told);
  }
  const isFramed = !isHome(url) && document.querySelectorAll('article').length === 1 && container.element.closest('article') !== null;
  return isEnough(container, isFramed ? ENOUGH.framed : ENOUGH.plain);
}

function isOtherPage(nodes: readonly JsonLdNode[], articles: number, ogType: string): boolean {
  if (articles === 0 && (OTHER_OG_TYPE.test(ogType) || nodes.some((node) => nodeTypes(node).some((type) => OTHER_PAGE.test(type))))) {
    return true;
  }
  return nodes.some((node) => nodeTypes(node).some((type) => type === 'CollectionPage' || type === 'SearchResultsPage'));
}

function isEnough(container: TextContainer, least: { paragraphs: number; characters: number }): boolean {
  return container.paragraphs >= least.paragraphs && container.characters >= least.characters;
}

/** Headings that are links, set between the paragraphs about one to each, are teasers even where they share one element. */
function isListOfTeasers(container: TextContainer): boolean {
  let linkedHeadings = 0;
  for (const child of container.element.children) {
    const isHeading = /^H[2-4]$/i.test(child.tagName) && child.querySelector('a[href]') !== null;
    linkedHeadings += isHeading || (/^A$/i.test(child.tagName) && child.querySelector('h2, h3, h4') !== null) ? 1 : 0;
  }
  return linkedHeadings >= 3 && linkedHeadings >= container.paragraphs * 0.6;
}

function isHome(url: string): boolean {
  return /^[a-z]+:\/\/[^/?#]+\/?(?:index\.\w{2,5}|[a-z]{2})?\/?(?:[?#]|$)/i.test(url);
}
