/** The text of a page as one string, with the way back to its nodes. */
export interface PageText {
  /** White space is one space, soft hyphens and zero-width characters are left out, blocks are parted by a line feed. */
  text: string;
  /** For each code unit of `text` its text node (index into `nodes`) and offset there; line feeds carry the next node. */
  nodeOf: Uint32Array;
  offsetOf: Uint32Array;
  nodes: Text[];
}

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'SVG', 'MATH', 'IFRAME']);
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const IGNORABLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;
const SPACE = /\s/u;

/** Reads all text below `root`, hidden or not; the DOM is only read. */
export function readPageText(root: Element): PageText {
  const builder = new TextBuilder();
  walk(root, builder);
  return builder.finish();
}

function walk(root: Element, builder: TextBuilder): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && SKIPPED.has(nameOf(node)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let block: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType !== Node.TEXT_NODE) {
      if (nameOf(node as Element) === 'BR') builder.breakBlock();
      continue;
    }
    const own = blockOf(node);
    if (own !== block) builder.breakBlock();
    block = own;
    builder.add(node as Text);
  }
}

function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element && INLINE.has(nameOf(element))) element = element.parentElement;
  return element;
}

/** Pages sent as XHTML have their names in small letters. */
function nameOf(element: Element): string {
  return element.tagName.toUpperCase();
}

class TextBuilder {
  #chars: string[] = [];
  #nodeOf: number[] = [];
  #offsetOf: number[] = [];
  #nodes: Text[] = [];
  #pendingBreak = false;

  breakBlock(): void {
    this.#pendingBreak = this.#chars.length > 0;
  }

  add(node: Text): void {
    const data = node.data;
    const index = this.#nodes.length;
    this.#nodes.push(node);
    for (let offset = 0; offset < data.length; offset++) {
      const char = data.charAt(offset);
      if (IGNORABLE.test(char)) continue;
      if (SPACE.test(char)) this.#space(index, offset);
      else this.#char(char, index, offset);
    }
  }

  finish(): PageText {
    return {
      text: this.#chars.join(''),
      nodeOf: Uint32Array.from(this.#nodeOf),
      offsetOf: Uint32Array.from(this.#offsetOf),
      nodes: this.#nodes,
    };
  }

  #space(node: number, offset: number): void {
    const last = this.#chars.at(-1);
    if (this.#pendingBreak || last === undefined || last === ' ' || last === '\n') return;
    this.#push(' ', node, offset);
  }

  #char(char: string, node: number, offset: number): void {
    if (this.#pendingBreak) {
      this.#pendingBreak = false;
      this.#push('\n', node, offset);
    }
    this.#push(char, node, offset);
  }

  #push(char: string, node: number, offset: number): void {
    this.#chars.push(char);
    this.#nodeOf.push(node);
    this.#offsetOf.push(offset);
  }
}

/** The same normal form for a piece of text that is to be searched. */
export function normalizeText(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '').replace(/\s+/gu, ' ');
}

/** The DOM range of `[start, end)` in `page.text`; null for an empty or outlying range. */
export function toRange(page: PageText, start: number, end: number): Range | null {
  if (start >= end || end > page.text.length) return null;
  const first = page.nodes[page.nodeOf[start] ?? -1];
  const last = page.nodes[page.nodeOf[end - 1] ?? -1];
  if (!first || !last) return null;
  const range = first.ownerDocument.createRange();
  range.setStart(first, page.offsetOf[start] ?? 0);
  range.setEnd(last, (page.offsetOf[end - 1] ?? 0) + 1);
  return range;
}
