import { BLOCK_TAGS, SKIPPED_TAGS } from './block-elements.ts';

/** Soft hyphens and zero-width characters, which pages set for line breaks and readers never see. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** A paragraph of a page: the text between two block boundaries. */
export interface PageBlock {
  /** White space collapsed. */
  text: string;
  /** The nearest block element around it. */
  element: Element;
  /** Share of its characters that stand inside links, 0..1. */
  linked: number;
  /** Share of its characters that `keeps` said yes to, 0..1. */
  kept: number;
}

interface Run {
  pieces: string[];
  letters: number;
  linkedLetters: number;
  keptLetters: number;
}

/**
 * All paragraphs under `root` in the order of the page, without scripts, controls and captions. Two
 * `<br>` in a row part paragraphs, one is a space. `keeps` is asked for each text node.
 */
export function readPageBlocks(root: Element, keeps: (text: Node) => boolean): PageBlock[] {
  const blocks: PageBlock[] = [];
  let run = emptyRun();
  let breaks = 0;
  const close = (element: Element) => {
    const text = run.pieces.join('').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
    if (text !== '') {
      blocks.push({
        text,
        element,
        linked: run.linkedLetters / Math.max(1, run.letters),
        kept: run.keptLetters / Math.max(1, run.letters),
      });
    }
    run = emptyRun();
    breaks = 0;
  };
  const visit = (node: Node, block: Element, isLinked: boolean, depth: number): void => {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      const letters = text.trim().length;
      addText(run, text, letters, isLinked, letters > 0 && keeps(node));
      breaks = letters > 0 ? 0 : breaks;
    } else if (isElement(node) && depth < 600 && !SKIPPED_TAGS.has(node.tagName.toUpperCase())) {
      const tag = node.tagName.toUpperCase();
      if (tag === 'BR') {
        breaks++;
        run.pieces.push('\n');
        if (breaks === 2) {
          close(block);
        }
        return;
      }
      const isBlock = BLOCK_TAGS.has(tag);
      if (isBlock) {
        close(block);
      }
      for (const child of [...node.childNodes]) {
        visit(child, isBlock ? node : block, isLinked || tag === 'A', depth + 1);
      }
      if (isBlock) {
        close(node);
      }
    }
  };
  visit(root, root, false, 0);
  close(root);
  return blocks;
}

function emptyRun(): Run {
  return { pieces: [], letters: 0, linkedLetters: 0, keptLetters: 0 };
}

function addText(run: Run, text: string, letters: number, isLinked: boolean, isKept: boolean): void {
  run.pieces.push(text);
  run.letters += letters;
  run.linkedLetters += isLinked ? letters : 0;
  run.keptLetters += isKept ? letters : 0;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
