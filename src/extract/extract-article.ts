import { readAgency } from '../engine/read/credit-line.ts';
import type { Report } from '../engine/report.ts';
import { OUTSIDE_SELECTOR } from './block-elements.ts';
import { isBoilerplate } from './boilerplate.ts';
import { withoutEdgeLines } from './edge-lines.ts';
import { keptText } from './kept-text.ts';
import { readMetadata } from './metadata.ts';
import { type PageBlock, readPageBlocks } from './page-blocks.ts';
import { restoreDropped } from './restore-dropped.ts';
import { findTextContainer } from './text-container.ts';

/** A page with less text (UTF-16 code units) has no article to compare. */
const LEAST_CHARACTERS = 140;

/** A box that Readability may mistake for the article is no longer (UTF-16 code units). */
const LONGEST_BOX = 1000;

/**
 * The article of a page as a report: Readability says which elements are its text, the paragraphs are then read from the page
 * itself in its order, with those that Readability drops by mistake put back and pointers to other articles left out.
 * `id` is empty. Null where the page has no article text. The document is only read.
 */
export function extractArticle(document: Document, url: string): Report | null {
  const root = document.body ?? document.documentElement;
  if (!root) {
    return null;
  }
  const metadata = readMetadata(document, url);
  const paragraphs = articleBlocks(document, root)
    .filter((block) => !isBoilerplate(block.text, block.linked))
    .map((block) => block.text);
  const text = withoutEdgeLines(withoutTitle(paragraphs, metadata.title)).join('\n\n');
  if (text.length < LEAST_CHARACTERS) {
    return null;
  }
  return {
    id: '',
    source: metadata.source,
    agency: readAgency(text),
    date: metadata.date,
    title: metadata.title,
    url: metadata.url,
    lang: metadata.lang,
    text,
  };
}

function articleBlocks(document: Document, root: Element): PageBlock[] {
  const kept = keptText(document);
  const blocks = readPageBlocks(root, (text) => kept.has(text));
  const structural = structuralBlocks(document, blocks);
  const selected = blocks.filter((block) => block.kept >= 0.5);
  const chosen = selected.length > 0 && !isElsewhere(selected, structural) ? selected : structural;
  return chosen.length > 0 ? restoreDropped(blocks, new Set(chosen)) : [];
}

/** The paragraphs where the page by its structure has its running text. */
function structuralBlocks(document: Document, blocks: readonly PageBlock[]): PageBlock[] {
  const container = findTextContainer(document)?.element;
  return blocks.filter(({ element }) => {
    // Some sites set the whole page in a form.
    const outside = element.closest(OUTSIDE_SELECTOR);
    return container?.contains(element) === true && (!outside || outside.contains(container));
  });
}

/** Whether Readability took a short box of the page, such as a form for a newsletter, while most of the running text stands together. */
function isElsewhere(selected: readonly PageBlock[], structural: readonly PageBlock[]): boolean {
  const chosen = new Set(selected);
  return (
    lengthOf(selected) < LONGEST_BOX && lengthOf(structural) > lengthOf(selected) * 2 && !structural.some((block) => chosen.has(block))
  );
}

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

/** Drops headings at the start that only repeat the title. */
function withoutTitle(paragraphs: readonly string[], title: string | null): string[] {
  const known = plainLetters(title ?? '');
  const isTitle = (text: string) => known !== '' && plainLetters(text) === known;
  return paragraphs.filter((text, index) => index > 2 || !isTitle(text));
}

function plainLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
