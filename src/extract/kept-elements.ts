import { Readability } from '@mozilla/readability';

const NUMBER = 'data-crossread-number';

/**
 * The elements of `document` that Readability takes for the article's text. It changes the document it is given, so it gets a
 * clone whose elements are numbered; the answer names the originals. Empty where it finds no article.
 */
export function keptElements(document: Document): Set<Element> {
  const clone = document.cloneNode(true) as Document;
  const originals = [...document.querySelectorAll('*')];
  [...clone.querySelectorAll('*')].forEach((element, index) => {
    element.setAttribute(NUMBER, String(index));
  });
  const kept = new Set<Element>();
  for (const element of readabilityRoot(clone)?.querySelectorAll(`[${NUMBER}]`) ?? []) {
    const original = originals[Number(element.getAttribute(NUMBER))];
    if (original) {
      kept.add(original);
    }
  }
  return kept;
}

function readabilityRoot(clone: Document): Element | null {
  try {
    const options = { serializer: (node: Node) => node, disableJSONLD: true, charThreshold: 250 };
    const content = new Readability<Node>(clone, options).parse()?.content;
    return content && content.nodeType === 1 ? (content as Element) : null;
  } catch {
    // Readability throws on some malformed pages; the structure of the page is then read alone.
    return null;
  }
}
