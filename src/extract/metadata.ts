import { parseReportDate } from '../engine/read/report-date.ts';
import { isArticleNode, isNode, type JsonLdNode, readJsonLd } from './json-ld.ts';
import { OF_OTHER_TEXTS, visibleDate } from './visible-date.ts';

/** What a page says of itself. */
export interface Metadata {
  title: string | null;
  source: string | null;
  /** ISO 8601, as fine as given. */
  date: string | null;
  /** Primary subtag, lower-cased. */
  lang: string | null;
  /** The page's own address without its fragment; null where there is none. */
  url: string | null;
}

const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'article.published',
  'date.published',
  'published-date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'citation_publication_date',
  'citation_date',
  'originalpublicationdate',
  'shareaholic:article_published_time',
  'article_date_original',
  'cXenseParse:recs:publishtime',
  'date',
];

const TIME_SELECTORS = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article header time[datetime]',
  'article time[datetime]',
  'main time[datetime]',
  'time[datetime]',
  'time',
];

const MOST_TIMES = 20;

/**
 * Reads title, outlet, publication date and language of a page: from its JSON-LD article first, then its `meta` elements,
 * then `<time>`, the address, the byline and the document's title. What is not told is null. Never throws on broken data.
 */
export function readMetadata(document: Document, url: string): Metadata {
  const nodes = readJsonLd(document);
  const article = nodes.find(isArticleNode) ?? {};
  const source = sourceName(document, article, url);
  return {
    title: pageTitle(document, article, source),
    source,
    date: pageDate(document, nodes, url),
    lang: pageLang(document, article),
    url: ownUrl(url),
  };
}

/** Content of the first filled `meta` of one of the names, in the order of the names. */
export function metaContent(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    const found = document.querySelector(`meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`);
    const content = cleanText(found?.getAttribute('content'));
    if (content) {
      return content;
    }
  }
  return null;
}

function pageTitle(document: Document, article: JsonLdNode, source: string | null): string | null {
  const given = plainText(article.headline) ?? metaContent(document, ['og:title', 'twitter:title', 'title', 'parsely-title', 'dc.title']);
  const written = given ?? cleanText(document.querySelector('title')?.textContent);
  const heading = onlyHeading(document);
  if (
    heading &&
    written &&
    written.length > heading.length &&
    written.includes(heading) &&
    (heading.length > 15 || isLead(heading, written))
  ) {
    return heading;
  }
  return withoutSource(written ?? heading, source);
}

/** Whether a title is the heading and then something set apart from it. */
function isLead(heading: string, title: string): boolean {
  return title.startsWith(heading) && /^ ?(?:[|•·»:]|[-–—] )/.test(title.slice(heading.length));
}

/** The page's one `h1`; null where there is none or several. */
function onlyHeading(document: Document): string | null {
  const headings = [...document.querySelectorAll('h1')];
  return headings.length === 1 ? cleanText(headings[0]?.textContent) : null;
}

/** Drops the outlet's name that pages set behind the title (`… | Courier`, `… - Courier`). */
function withoutSource(title: string | null, source: string | null): string | null {
  if (!title) {
    return null;
  }
  const parted = /^(.{12,300}) (?:[|•·»]|[-–—]) ([^|•·»]{2,60})$/u.exec(title);
  const [, head = title, tail = ''] = parted ?? [];
  const isName =
    source !== null && (tail.toLowerCase().includes(source.toLowerCase()) || source.toLowerCase().includes(tail.toLowerCase()));
  return tail !== '' && (isName || /[|•·»] [^|•·»]{2,60}$/u.test(title)) ? head.trim() : title;
}

function sourceName(document: Document, article: JsonLdNode, url: string): string | null {
  const publishers: unknown[] = Array.isArray(article.publisher) ? article.publisher : [article.publisher];
  const published = publishers
    .map((publisher) => plainText(isNode(publisher) ? publisher.name : publisher))
    .find((name) => name !== null && !/^https?:/.test(name));
  return (
    published ??
    metaContent(document, ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'citation_journal_title']) ??
    hostName(url)
  );
}

function hostName(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^www\d?\./, '') || null;
  } catch {
    // A saved page may have no address.
    return null;
  }
}

function pageDate(document: Document, nodes: readonly JsonLdNode[], url: string): string | null {
  const articles = nodes.filter(isArticleNode);
  const told = [
    ...articles.flatMap((node) => [plainText(node.datePublished), plainText(node.dateCreated)]),
    ...DATE_METAS.map((name) => metaContent(document, [name])),
    ...nodes.map((node) => plainText(node.datePublished)),
  ];
  return (
    firstDate(told) ??
    timeElementDate(document, (time) => time.closest(OF_OTHER_TEXTS) === null && time.closest('a[href]') === null) ??
    addressDate(url) ??
    addressDate(ownAddress(document)) ??
    visibleDate(document) ??
    timeElementDate(document, () => true) ??
    firstDate(articles.map((node) => plainText(node.dateModified)))
  );
}

/** A saved page still says what its address was. */
function ownAddress(document: Document): string {
  return document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? metaContent(document, ['og:url']) ?? '';
}

function firstDate(written: readonly (string | null)[]): string | null {
  for (const text of written) {
    const date = text === null ? null : parseReportDate(text);
    // A bare year or month is as much as such a field says only when no other field says more.
    if (date && date.length >= 10) {
      return date;
    }
  }
  return null;
}

/** A day that leads elsewhere is in doubt: it may be that of a teaser, or the article's own link to itself. */
function timeElementDate(document: Document, accepts: (time: Element) => boolean): string | null {
  for (const selector of TIME_SELECTORS) {
    const element = [...document.querySelectorAll(selector)].slice(0, MOST_TIMES).find(accepts);
    const date = firstDate([
      cleanText(element?.getAttribute('datetime')),
      cleanText(element?.getAttribute('content')),
      cleanText(element?.textContent?.slice(0, 80)),
    ]);
    if (date) {
      return date;
    }
  }
  return null;
}

/** Many outlets carry the day in the article's address: `/2021/05/21/` or `/2021-05-21-`. */
function addressDate(url: string): string | null {
  const found = /[/_-](20\d{2})[/_-]?(\d{2})[/_-]?(\d{2})(?=[/_.-]|$)/.exec(url.slice(0, 500));
  return found ? parseReportDate(`${found[1] ?? ''}-${found[2] ?? ''}-${found[3] ?? ''}`) : null;
}

function pageLang(document: Document, article: JsonLdNode): string | null {
  const told = [
    document.documentElement?.getAttribute('lang'),
    document.documentElement?.getAttribute('xml:lang'),
    plainText(article.inLanguage),
    metaContent(document, ['og:locale', 'language', 'content-language']),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
  ];
  for (const lang of told) {
    const primary = /^[a-z]{2,3}(?=$|[-_])/.exec(lang?.trim().toLowerCase() ?? '');
    if (primary) {
      return primary[0];
    }
  }
  return null;
}

function ownUrl(url: string): string | null {
  return url.replace(/#.*$/, '') || null;
}

function plainText(value: unknown): string | null {
  return typeof value === 'string' ? cleanText(value) : null;
}

function cleanText(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}
