/** Types of schema.org for a page that is one article. */
const ARTICLE_TYPE =
  /^(?:\w*NewsArticle|ReportageNewsArticle|Article|BlogPosting|LiveBlogPosting|Report|SatiricalArticle|OpinionNewsArticle|SocialMediaPosting)$/;
const OPENING_WRAPPER = /^(?:<!--|\/\* ?<!\[CDATA\[ ?\*\/|\/\/ ?<!\[CDATA\[|<!\[CDATA\[)/;
const CLOSING_WRAPPER = /(?:-->|\/\* ?\]\]> ?\*\/|(?:\/\/ ?)?\]\]>)$/;
const MOST_SCRIPTS = 20;
const LONGEST_SCRIPT = 1_000_000;
const MOST_NODES = 2000;

/** One node of a page's structured data. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/**
 * All nodes of a page's JSON-LD, those of `@graph` and of nested lists included, in the order of the page. Broken scripts are
 * skipped; scripts and nodes beyond a bound are not read.
 */
export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST_SCRIPTS);
  for (const script of scripts) {
    collectNodes(parseScript(script.textContent ?? ''), nodes, 0);
  }
  return nodes;
}

/** Whether a node describes an article. */
export function isArticleNode(node: JsonLdNode): boolean {
  return nodeTypes(node).some((type) => ARTICLE_TYPE.test(type));
}

/** Types of a node without the vocabulary's address. */
export function nodeTypes(node: JsonLdNode): string[] {
  const types: unknown[] = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.filter((type) => typeof type === 'string').map((type) => type.replace(/^https?:\/\/schema\.org\//, ''));
}

function parseScript(text: string): unknown {
  if (text.length > LONGEST_SCRIPT) {
    return null;
  }
  // Some sites wrap the script in CDATA or a comment, others leave raw line ends inside strings.
  const bare = text.trim().replace(OPENING_WRAPPER, '').replace(CLOSING_WRAPPER, '');
  for (const attempt of [bare, bare.replace(/[\n\r\t]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Broken structured data is common; the page is read without it.
    }
  }
  return null;
}

function collectNodes(value: unknown, nodes: JsonLdNode[], depth: number): void {
  if (nodes.length >= MOST_NODES || depth > 4) {
    return;
  }
  if (Array.isArray(value)) {
    for (const item of value) {
      collectNodes(item, nodes, depth + 1);
    }
  } else if (isNode(value)) {
    nodes.push(value);
    collectNodes(value['@graph'], nodes, depth + 1);
    collectNodes(value.mainEntity, nodes, depth + 1);
    collectNodes(value.mainEntityOfPage, nodes, depth + 1);
  }
}

/** Whether a value of JSON-LD is a node rather than text or a list. */
export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
