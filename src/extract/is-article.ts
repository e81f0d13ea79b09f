import { isArticleNode, isNode, type JsonLdNode, nodeTypes, readJsonLd } from './json-ld.ts';
import { isHome, isListingAddress, isOwnPage } from './other-addresses.ts';
import { isListOfTeasers } from './teaser-lists.ts';
import { findTextContainer, type TextContainer } from './text-container.ts';

/** Types of schema.org for pages that are no article, whatever else they say. */
const OTHER_PAGE =
  /^(?:CollectionPage|SearchResultsPage|ProfilePage|AboutPage|ContactPage|CheckoutPage|ItemPage|QAPage|DiscussionForumPosting|Product|ProductGroup|JobPosting|Recipe|MusicRecording|SoftwareApplication|Movie|Hotel|Restaurant)$/;
const OTHER_OG_TYPE = /^(?:product|og:product|video|music|profile|book|restaurant|place|business|game|app)\b/i;
const VIDEO_ADDRESS = /\/(?:videos?|watch|mediathek|av)(?:[/?#]|$)/i;

/**
 * How much running text makes an article: where its own structured data says so, by `og:type`, in the page's only `<article>`, or
 * by structure alone; a page around a video says more before it counts as written. `or` characters suffice in any number of
 * paragraphs, since some outlets set a whole text as one.
 */
const ENOUGH = {
  described: { paragraphs: 1, characters: 200, or: 200 },
  told: { paragraphs: 2, characters: 250, or: 400 },
  framed: { paragraphs: 2, characters: 400, or: 600 },
  plain: { paragraphs: 3, characters: 500, or: 900 },
  video: { paragraphs: 4, characters: 1000, or: 2000 },
};

/**
 * Whether a page is one article, cheaply: by its JSON-LD and `og:type`, and by its structure, which alone suffices. Home,
 * section, search, product, login and video pages are none, nor are an outlet's pages about itself. Broken structured data counts as
 * none. Never throws.
 */
export function isArticle(document: Document, url: string): boolean {
  const nodes = readJsonLd(document);
  const ogType = document.querySelector('meta[property="og:type"], meta[name="og:type"]')?.getAttribute('content')?.trim() ?? '';
  const articles = nodes.filter(isArticleNode);
  const isDescribed = !isHome(url) && describesPage(articles, url);
  if (isOtherPage(nodes, articles.length, ogType) || (!isDescribed && (isListingAddress(url) || isOwnPage(document, url)))) {
    return false;
  }
  const container = findTextContainer(document, (found) => !isListOfTeasers(document, found, url));
  if (!container) {
    return false;
  }
  if (isDescribed) {
    return isEnough(container, ENOUGH.described);
  }
  if (VIDEO_ADDRESS.test(url.slice(0, 2000)) || nodes.some((node) => nodeTypes(node).includes('VideoObject'))) {
    return isEnough(container, ENOUGH.video);
  }
  if (!isHome(url) && /^article\b/i.test(ogType)) {
    return isEnough(container, ENOUGH.told);
  }
  const isFramed = !isHome(url) && document.querySelectorAll('article').length === 1 && container.element.closest('article') !== null;
  return isEnough(container, isFramed ? ENOUGH.framed : ENOUGH.plain);
}

/** Whether articles of the structured data are this page: one headline, or one of several at its address. Fronts list many. */
function describesPage(articles: readonly JsonLdNode[], url: string): boolean {
  const headlines = new Set(articles.map((node) => node.headline ?? node.name));
  return articles.length > 0 && (headlines.size === 1 || articles.some((node) => addressesOf(node).some((own) => isSamePage(own, url))));
}

function addressesOf(node: JsonLdNode): string[] {
  const page = node.mainEntityOfPage;
  return [node.url, isNode(page) ? (page['@id'] ?? page.url) : page].filter((value) => typeof value === 'string');
}

function isSamePage(a: string, b: string): boolean {
  const [pathA, pathB] = [a, b].map((url) =>
    url
      .replace(/[?#].*$/, '')
      .replace(/^[a-z]+:\/\/[^/]*/i, '')
      .replace(/\/$/, ''),
  );
  return pathA !== '' && pathA === pathB;
}

function isOtherPage(nodes: readonly JsonLdNode[], articles: number, ogType: string): boolean {
  if (articles === 0 && (OTHER_OG_TYPE.test(ogType) || nodes.some((node) => nodeTypes(node).some((type) => OTHER_PAGE.test(type))))) {
    return true;
  }
  return nodes.some((node) => nodeTypes(node).some((type) => type === 'CollectionPage' || type === 'SearchResultsPage'));
}

function isEnough(container: TextContainer, least: { paragraphs: number; characters: number; or: number }): boolean {
  return (container.paragraphs >= least.paragraphs && container.characters >= least.characters) || container.characters >= least.or;
}
