import { browser } from '../shared/browser.ts';
import type { Mark, MarkKind, MarkPassage } from '../shared/views.ts';
import { formatDate } from '../texts/format-date.ts';
import { kindLabel, kindLetter } from '../texts/kinds.ts';
import { shownName } from '../texts/shown-name.ts';
import { formatList, formatNumber, setMessageSource, text } from '../texts/text.ts';

/** Sets the language of the browser for all that stands over the page. */
export function setBrowserTexts(): void {
  setMessageSource((key, substitutions) => browser.i18n.getMessage(key, substitutions), browser.i18n.getUILanguage());
}

const differenceKind = (kind: MarkKind) => (kind === 'only-here' ? 'only-a' : kind);

/** The kind's words: "Figures differ". */
export const markWords = (kind: MarkKind): string => kindLabel(differenceKind(kind));

/** The kind's letter: "F". */
export const markLetter = (kind: MarkKind): string => kindLetter(differenceKind(kind));

/** Name of the outlet that a passage is by. */
export const outletOf = ({ source }: MarkPassage): string => shownName(source) ?? text('unknownOutlet');

/** Date of the report that a passage is from; empty where it is not known. */
export const dayOf = ({ date }: MarkPassage): string => (date === null ? '' : formatDate(date));

/** Says, of a statement that stands only here, in which reports nothing like it was found. */
export const notFoundIn = ({ passages }: Mark): string => text('popupNoteNoMatch', formatList(passages.map(outletOf)));

/** Number and kind of a mark, as a screen reader says them: "3 of 17: Figures differ". */
export function markLabel({ kind }: Mark, at: number, total: number): string {
  return text('barAt', formatNumber(at), formatNumber(total), markWords(kind));
}

/** All that stands in a mark's card, with the words that are marked, in a line for screen readers. */
export function announcement(mark: Mark, label: string): string {
  const [passage] = mark.passages;
  const other = mark.kind === 'only-here' ? notFoundIn(mark) : passage && text('barThere', outletOf(passage), passage.text);
  return `${label}. ${text('barHere', mark.selector.exact)} ${other ?? ''}`;
}
