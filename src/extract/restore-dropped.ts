import { OUTSIDE_SELECTOR } from './block-elements.ts';
import type { PageBlock } from './page-blocks.ts';

/** A paragraph counts as a statement from this length (UTF-16 code units) where it also ends like a sentence. */
const LEAST_STATEMENT = 25;
/** How many elements up two neighbouring paragraphs may have their common parent. */
const WRAPPERS = 3;
const SENTENCE_END = /[.!?…。？！][\p{Pf}\p{Pe}\p{Po}"'»]{0,3}$/u;
const TEASER_CLASS =
  /(?:^|[\s_-])(?:related|recirc|promo|newsletter|share|social|caption|credit|byline|author|bio|comment|footer|sidebar|signup|subscribe|recommend|teaser|tags?|copyright|disclaimer)/i;

/**
 * The paragraphs of an article in the order of the page: those of `selected`, and those among `blocks` that belong to the
 * same text but were dropped: wholly linked sentences between them, and opening paragraphs in a sibling element.
 */
export function restoreDropped(blocks: readonly PageBlock[], selected: ReadonlySet<PageBlock>): PageBlock[] {
  const order = blocks.map((block) => selected.has(block));
  const first = order.indexOf(true);
  const last = order.lastIndexOf(true);
  const parents = bodyParents(selected);
  return blocks.filter((block, index) => {
    if (selected.has(block)) {
      return true;
    }
    if (!isStatement(block)) {
      return false;
    }
    return index > first && index < last
      ? parents.has(parentOf(block))
      : index < first && first - index < 12 && opensBody(block, blocks[first], parents);
  });
}

/** Elements that hold two or more of the selected paragraphs directly. */
function bodyParents(selected: ReadonlySet<PageBlock>): Set<Element> {
  const counts = new Map<Element, number>();
  for (const block of selected) {
    if (block.element.tagName.toUpperCase() === 'P') {
      counts.set(parentOf(block), (counts.get(parentOf(block)) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([element]) => element));
}

function parentOf(block: PageBlock): Element {
  return block.element.parentElement ?? block.element;
}

function isStatement(block: PageBlock): boolean {
  const isParagraph = /^(?:P|LI|BLOCKQUOTE|DIV)$/i.test(block.element.tagName);
  return isParagraph && block.text.length >= LEAST_STATEMENT && SENTENCE_END.test(block.text) && !isTeaser(block.element);
}

function isTeaser(element: Element): boolean {
  let around: Element | null = element;
  for (let step = 0; around && step < WRAPPERS; step++) {
    if (TEASER_CLASS.test(around.getAttribute('class') ?? '')) {
      return true;
    }
    around = around.parentElement;
  }
  return element.closest(OUTSIDE_SELECTOR) !== null;
}

/** Whether a paragraph before the first selected one shares a near parent with it: the lede that some outlets set apart. */
function opensBody(block: PageBlock, first: PageBlock | undefined, parents: ReadonlySet<Element>): boolean {
  if (block.element.tagName.toUpperCase() !== 'P' || block.linked > 0.5 || !first) {
    return false;
  }
  if (parents.has(parentOf(block))) {
    return true;
  }
  let around: Element | null = parentOf(first);
  for (let step = 0; around && step < WRAPPERS && !/^(?:BODY|MAIN)$/i.test(around.tagName); step++) {
    if (around.contains(block.element)) {
      return block.text.length >= 60;
    }
    around = around.parentElement;
  }
  return false;
}
