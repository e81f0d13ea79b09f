import { OUTSIDE_SELECTOR } from './block-elements.ts';
import type { PageBlock } from './page-blocks.ts';

/** A paragraph counts as a statement from this length (UTF-16 code units) where it also ends like a sentence. */
const LEAST_STATEMENT = 25;
/** So long a sentence is hardly a label, a byline or a caption, wherever it stands. */
const LONG_STATEMENT = 60;
/** How many elements up two neighbouring paragraphs may have their common parent. */
const WRAPPERS = 3;
/** How far up the names of elements are read. */
const LEVELS = 8;
/** The lede stands at most so many paragraphs before the first one known. */
const FURTHEST_LEDE = 12;
const SENTENCE_END = /[.!?…。？！][\p{Pf}\p{Pe}\p{Po}"'»]{0,3}$/u;
const OTHER_BOX =
  /(?:^|[\s_-])(?:related|recirc|promo|gal(?:lery)?(?=$|[\s_-])|slideshow|carousel|newsletter|share|social|caption|credit|byline|author|bio|comment|footer|sidebar|signup|subscribe|paywall|cookie|consent|recommend|teaser|tags?|copyright|disclaimer)/i;
/** By the headline a teaser is the article's own, and so is what a header or an aside for the author's name holds besides. */
const LEDE_OTHER_BOX =
  /(?:^|[\s_-])(?:related|recirc|promo|gal(?:lery)?(?=$|[\s_-])|slideshow|carousel|newsletter|share|social|caption|credit|byline|author|bio|comment|sidebar|signup|subscribe|paywall|cookie|consent|recommend|copyright|disclaimer)/i;
const LEDE_OUTSIDE = OUTSIDE_SELECTOR.replace(' header,', '').replace(' form,', '');

/**
 * The paragraphs of an article in the order of the page: those of `selected`, and those among `blocks` that belong to the
 * same text but were dropped: the lede between headline and text, statements between the paragraphs known, and paragraphs set
 * exactly as these are.
 */
export function restoreDropped(blocks: readonly PageBlock[], selected: ReadonlySet<PageBlock>): PageBlock[] {
  const order = blocks.map((block) => selected.has(block));
  const first = order.indexOf(true);
  const last = order.lastIndexOf(true);
  const parents = bodyParents(selected);
  const settings = settingsOf(selected);
  const headline = blocks.findLastIndex((block, index) => index < first && block.element.closest('h1') !== null);
  const root = commonRoot([...selected].map((block) => block.element));
  if (!root) {
    return [];
  }
  return blocks.filter((block, index) => {
    if (selected.has(block) || index === headline) {
      return selected.has(block);
    }
    if (index < first) {
      return (
        first - index < FURTHEST_LEDE &&
        (index > headline && headline >= 0 ? isLede(block, root) : opensBody(block, blocks[first], parents, root))
      );
    }
    if (!isStatement(block) || isOutside(block.element, root)) {
      return false;
    }
    return index < last
      ? parents.has(parentOf(block)) || (isProse(block) && root.contains(block.element))
      : isProse(block) && settings.has(settingOf(block)) && root.contains(block.element);
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

function settingsOf(selected: ReadonlySet<PageBlock>): Set<string> {
  return new Set([...selected].filter(isProse).map(settingOf));
}

/** Tags and classes of a paragraph and of the two elements around it: a page sets the paragraphs of one text alike. */
function settingOf(block: PageBlock): string {
  const setting: string[] = [];
  for (let around: Element | null = block.element; around && setting.length < WRAPPERS; around = around.parentElement) {
    setting.push(`${around.tagName}.${around.getAttribute('class')?.slice(0, 200) ?? ''}`);
  }
  return setting.join('<');
}

/** The nearest `article` or `main` around all of `elements`, else the parent of the lowest element that holds them. */
function commonRoot(elements: readonly Element[]): Element | null {
  let root = elements[0] ?? null;
  for (const element of elements) {
    while (root && !root.contains(element)) {
      root = root.parentElement;
    }
  }
  return root?.closest('article, main') ?? root?.parentElement ?? root;
}

function parentOf(block: PageBlock): Element {
  return block.element.parentElement ?? block.element;
}

function isStatement(block: PageBlock): boolean {
  const isParagraph = /^(?:P|LI|BLOCKQUOTE|DIV)$/i.test(block.element.tagName);
  return isParagraph && block.text.length >= LEAST_STATEMENT && SENTENCE_END.test(block.text);
}

function isProse(block: PageBlock): boolean {
  return block.linked <= 0.5 && block.text.length >= LONG_STATEMENT && isStatement(block);
}

function isOutside(element: Element, root: Element): boolean {
  return isNamedOther(element, OTHER_BOX, root) || element.closest(OUTSIDE_SELECTOR) !== null;
}

/** Whether an element, or one around it below `root`, is named for something else than the text. */
function isNamedOther(element: Element, names: RegExp, root: Element): boolean {
  let around: Element | null = element;
  for (let step = 0; around && around !== root && step < LEVELS; step++) {
    if (names.test(around.getAttribute('class')?.slice(0, 500) ?? '')) {
      return true;
    }
    around = around.parentElement;
  }
  return false;
}

/** Whether a paragraph between headline and text is the summary that outlets set there, in a header or as a heading too. */
function isLede(block: PageBlock, root: Element): boolean {
  const isSet = /^(?:P|DIV|SECTION|HEADER|H[2-6])$/i.test(block.element.tagName);
  const isSaid = isSet && block.linked <= 0.5 && block.text.length >= LONG_STATEMENT && SENTENCE_END.test(block.text);
  return isSaid && !isNamedOther(block.element, LEDE_OTHER_BOX, root) && block.element.closest(LEDE_OUTSIDE) === null;
}

/** Whether a paragraph before the first selected one shares a near parent with it: the lede that some outlets set apart. */
function opensBody(block: PageBlock, first: PageBlock | undefined, parents: ReadonlySet<Element>, root: Element): boolean {
  if (
    block.element.tagName.toUpperCase() !== 'P' ||
    block.linked > 0.5 ||
    !first ||
    !isStatement(block) ||
    isOutside(block.element, root)
  ) {
    return false;
  }
  if (parents.has(parentOf(block))) {
    return true;
  }
  let around: Element | null = parentOf(first);
  for (let step = 0; around && step < WRAPPERS && !/^(?:BODY|MAIN)$/i.test(around.tagName); step++) {
    if (around.contains(block.element)) {
      return block.text.length >= LONG_STATEMENT;
    }
    around = around.parentElement;
  }
  return false;
}
