/** The element that holds most of a page's running text, as direct children or one wrapper deeper. */
export interface TextContainer {
  element: Element;
  /** Paragraphs of running text in it. */
  paragraphs: number;
  /** UTF-16 code units in these paragraphs, white space collapsed; those of scripts that need fewer count as three. */
  characters: number;
}

/** A shorter paragraph tells running text from teasers and captions too badly to count. */
const SHORT_PARAGRAPH = 80;
/** Chinese, Japanese and Korean say in one character what other scripts say in about three. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const DENSE_ALL = new RegExp(DENSE.source, 'g');
const DENSE_EXTRA = 2;
const MOST_PARAGRAPHS = 3000;
const OUTSIDE =
  'nav, aside, footer, figure, figcaption, dialog, template, noscript, [role="navigation"], [role="complementary"], [role="dialog"], [hidden]';
/** Names of boxes with running text of their own that is none of the page's; `main` and what holds the headline is never one. */
const BOX_NAME =
  /(?:^|[\s_-])(?:comments?|commentlist|disqus\w*|respond|cookies?|cookie\w*|consent\w*|gdpr|onetrust\w*|didomi\w*|usercentrics\w*|newsletters?|modal|popup|overlay)(?:$|[\s_-])/i;
const BLOCK_CHILD = 'p, div, section, article, ul, ol, table, h1, h2, h3, h4, blockquote, form, figure, pre';

/**
 * Finds where a page's running text stands: paragraphs are counted to the element around them, past wrappers that hold one
 * paragraph and no heading, so that teasers (each with its own heading) do not add up. `<p>` first; pages that use `<div>` or
 * `<br>` instead are read by these. The heaviest that `accepts` says yes to; null where nothing looks like running text.
 */
export function findTextContainer(document: Document, accepts: (container: TextContainer) => boolean = () => true): TextContainer | null {
  const scope = document.body ?? document.documentElement;
  if (!scope) {
    return null;
  }
  const paragraphs = heaviest(scope, 'p, blockquote > div, li', 1, accepts);
  return paragraphs && paragraphs.characters >= 500
    ? paragraphs
    : (heavier(paragraphs, heaviest(scope, 'div, td, section, article, span.paragraph', 2, accepts)) ?? null);
}

function heavier(a: TextContainer | null, b: TextContainer | null): TextContainer | null {
  return a && b ? (b.characters > a.characters ? b : a) : (a ?? b);
}

function heaviest(scope: Element, selector: string, pass: 1 | 2, accepts: (container: TextContainer) => boolean): TextContainer | null {
  const containers = new Map<Element, TextContainer>();
  const wrappers = new Map<Element, boolean>();
  const boxes = new Map<Element, boolean>();
  for (const element of [...scope.querySelectorAll(selector)].slice(0, MOST_PARAGRAPHS)) {
    const breaks = pass === 2 ? childBreaks(element) : 0;
    if (pass === 2 && breaks < 3 && element.querySelector(BLOCK_CHILD)) {
      continue;
    }
    const characters = runningText(element);
    if (characters < SHORT_PARAGRAPH || element.closest(OUTSIDE) || element.closest('a[href]') || isInBox(element, boxes)) {
      continue;
    }
    const container = breaks < 3 ? containerOf(element, selector, wrappers) : element;
    const sum = containers.get(container) ?? { element: container, paragraphs: 0, characters: 0 };
    sum.paragraphs += Math.max(1, Math.ceil(breaks / 2));
    sum.characters += characters;
    containers.set(container, sum);
  }
  const byWeight = [...containers.values()].sort((a, b) => b.characters - a.characters);
  return byWeight.find(accepts) ?? null;
}

function childBreaks(element: Element): number {
  let breaks = 0;
  for (const child of element.children) {
    breaks += child.tagName.toUpperCase() === 'BR' ? 1 : 0;
  }
  return breaks;
}

/** Whether an element stands in a box of comments, consent or advertising for the outlet itself; each element is asked once. */
function isInBox(element: Element, boxes: Map<Element, boolean>): boolean {
  const passed: Element[] = [];
  let answer = false;
  for (
    let around: Element | null = element;
    around && !/^(?:BODY|HTML|MAIN|ARTICLE)$/i.test(around.tagName);
    around = around.parentElement
  ) {
    const known = boxes.get(around);
    answer = known ?? isBox(around);
    if (known !== undefined || answer) {
      break;
    }
    passed.push(around);
  }
  for (const around of [...passed, element]) {
    boxes.set(around, answer);
  }
  return answer;
}

function isBox(element: Element): boolean {
  return (
    BOX_NAME.test(`${element.getAttribute('class')?.slice(0, 500) ?? ''} ${element.id.slice(0, 200)}`) &&
    element.querySelector('h1') === null
  );
}

/** Characters of an element's text; 0 where most of it is links. */
function runningText(element: Element): number {
  const length = textLength(element);
  if (length < SHORT_PARAGRAPH) {
    return 0;
  }
  const seen = length - lengthWithin(element, 'script, style, template');
  return seen < SHORT_PARAGRAPH || lengthWithin(element, 'a') > seen * 0.6 ? 0 : seen;
}

function lengthWithin(element: Element, selector: string): number {
  let sum = 0;
  for (const part of element.querySelectorAll(selector)) {
    sum += textLength(part);
  }
  return sum;
}

function textLength(element: Element): number {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text.length + (DENSE.test(text) ? (text.match(DENSE_ALL)?.length ?? 0) * DENSE_EXTRA : 0);
}

/** The element around a paragraph and its neighbours, at most three wrappers up. */
function containerOf(paragraph: Element, selector: string, wrappers: Map<Element, boolean>): Element {
  let element = paragraph;
  let parent = element.parentElement;
  for (let step = 0; step < 3 && parent && isKnownWrapper(parent, selector, wrappers); step++) {
    element = parent;
    parent = element.parentElement;
  }
  return parent ?? element;
}

/** As `isWrapper`, asked once for each element: a container of many paragraphs is large. */
function isKnownWrapper(element: Element, selector: string, wrappers: Map<Element, boolean>): boolean {
  const known = wrappers.get(element) ?? isWrapper(element, selector);
  wrappers.set(element, known);
  return known;
}

function isWrapper(element: Element, selector: string): boolean {
  const tag = element.tagName.toUpperCase();
  return (
    tag !== 'BODY' &&
    tag !== 'ARTICLE' &&
    tag !== 'MAIN' &&
    element.querySelectorAll(selector).length === 1 &&
    element.querySelector('h1, h2, h3, h4, h5, h6') === null &&
    !hasHeadline(element, selector)
  );
}

/** Whether a wrapper of one paragraph has a link of a headline's length beside it: a card, whatever its elements. */
function hasHeadline(wrapper: Element, selector: string): boolean {
  return [...wrapper.querySelectorAll('a[href]')].slice(0, 20).some((link) => link.closest(selector) === null && textLength(link) >= 20);
}
