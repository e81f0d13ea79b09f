import { type ComponentChild, render } from 'preact';
import { browser } from '../shared/browser.ts';
import { setMessageSource, text } from '../texts/text.ts';

/** Sets the reader's language and renders a page of the extension into `#page`. `view` is called after texts are in place. */
export function startPage(view: () => ComponentChild): void {
  setMessageSource((key, substitutions) => browser.i18n.getMessage(key, substitutions), browser.i18n.getUILanguage());
  // The language that the texts are in, which need not be the browser's.
  document.documentElement.lang = text('languageCode');
  const root = document.getElementById('page');
  if (!root) throw new Error('The page shell has no #page element');
  render(view(), root);
}
