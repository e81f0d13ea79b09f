import { browser } from '../shared/browser.ts';
import type { Mark, MarkKind, MarkPassage } from '../shared/views.ts';
import { formatDate } from '../texts/format-date.ts';
import { kindLabel, kindLetter } from '../texts/kinds.ts';
import { shownName } from '../texts/shown-name.ts';
import { formatList, setMessageSource, text } from '../texts/text.ts';
import type { CardText } from './card.ts';

const outlet = (passage: MarkPassage): string => shownName(passage.source) ?? text('unknownOutlet');
const kindOf = (kind: MarkKind) => (kind === 'only-here' ? 'only-a' : kind);

/** The words of the card in the language of the browser. */
export function readCardText(): CardText {
  setMessageSource((key, substitutions) => browser.i18n.getMessage(key, substitutions), browser.i18n.getUILanguage());
  return {
    kind: (mark) => kindLabel(kindOf(mark.kind)),
    letter: (mark) => kindLetter(kindOf(mark.kind)),
    outlet,
    date: (passage) => (passage.date === null ? '' : formatDate(passage.date)),
    notFound: (mark: Mark) => text('popupNoteNoMatch', formatList(mark.passages.map(outlet))),
    next: text('cardNext'),
    close: text('cardClose'),
  };
}
