import Readability from '@mozilla/readability/Readability.js';

const NUMBER = 'data-crossread-number';
/**
 * Bounds of what Readability is given: it takes time with the square of line breaks and of depth (browsers nest at most 512 deep).
 * A page beyond them is read by its structure alone.
 */
const MOST_ELEMENTS = 50_000;
const MOST_BREAKS = 3000;
const DEEPEST = 600;
/** How far up a loosely placed text looks for its element. */
const LEVELS = 12;

/**
 * The text nodes of `document` that Readability takes for the article's text. It changes the document it is given, so it gets a
 * clone whose elements are numbered. It also rebuilds the clone from its HTML and wraps text in new paragraphs, so a text is
 * found again as equal words in the original of its nearest numbered element. Empty where it finds no article.
 */
export function keptText(document: Document): Set<Node> {
  if (isBeyondBounds(document)) {
    return new Set();
  }
  const clone = document.cloneNode(true) as Document;
  const originals = [...document.querySelectorAll('*')];
  [...clone.querySelectorAll('*')].forEach((element, index) => {
    element.setAttribute(NUMBER, String(index));
  });
  const content = readabilityContent(clone);
  const direct: TextsByElement = new Map();
  const nested: TextsByElement = new Map();
  for (const node of content ? textNodes(content) : []) {
    const { element, steps } = numberedAround(node, originals, document.documentElement);
    addText(steps === 1 ? direct : nested, element, words(node));
  }
  return new Set(textNodes(document.documentElement).filter((node) => isKept(node, direct, nested)));
}

function isBeyondBounds(document: Document): boolean {
  const elements = document.querySelectorAll('*');
  if (elements.length > MOST_ELEMENTS || document.querySelectorAll('br').length > MOST_BREAKS) {
    return true;
  }
  // Depth by parents already measured, which come first in document order.
  const depths = new Map<Element, number>();
  for (const element of elements) {
    const depth = (element.parentElement ? (depths.get(element.parentElement) ?? 0) : 0) + 1;
    if (depth > DEEPEST) {
      return true;
    }
    depths.set(element, depth);
  }
  return false;
}

type TextsByElement = Map<Element, Set<string>>;

function readabilityContent(clone: Document): Node | null {
  try {
    const options = { serializer: (node: Node) => node, disableJSONLD: true };
    return new Readability<Node>(clone, options).parse()?.content ?? null;
  } catch {
    // Readability throws on some malformed pages; the structure of the page is then read alone.
    return null;
  }
}

/** The original of the nearest numbered element around a node of the content, and how many steps up it is. */
function numberedAround(node: Node, originals: readonly Element[], fallback: Element): { element: Element; steps: number } {
  let steps = 1;
  for (let around = node.parentElement; around; around = around.parentElement) {
    const original = originals[Number(around.getAttribute(NUMBER) ?? Number.NaN)];
    if (original) {
      return { element: original, steps };
    }
    steps++;
  }
  return { element: fallback, steps };
}

function addText(texts: TextsByElement, element: Element, text: string): void {
  const known = texts.get(element);
  if (known) {
    known.add(text);
  } else {
    texts.set(element, new Set([text]));
  }
}

function isKept(node: Node, direct: TextsByElement, nested: TextsByElement): boolean {
  const text = words(node);
  let around = node.parentElement;
  if (text === '' || !around) {
    return false;
  }
  if (direct.get(around)?.has(text)) {
    return true;
  }
  for (let level = 0; around && level < LEVELS; level++) {
    if (nested.get(around)?.has(text)) {
      return true;
    }
    around = around.parentElement;
  }
  return false;
}

function words(node: Node): string {
  return (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
}

/** All text below a node in document order; a loop, since hostile pages nest deeper than the stack. */
function textNodes(root: Node): Node[] {
  const found: Node[] = [];
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === 3) {
      found.push(node);
    }
    node = node.firstChild ?? nextOutside(node, root);
  }
  return found;
}

function nextOutside(from: Node, root: Node): Node | null {
  let node: Node | null = from;
  while (node && node !== root) {
    if (node.nextSibling) {
      return node.nextSibling;
    }
    node = node.parentNode;
  }
  return null;
}
