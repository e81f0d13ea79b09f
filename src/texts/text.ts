import type messages from '../../assets/_locales/en/messages.json';

/** Every text that a reader can see; `assets/_locales/en/messages.json` is the one source of the English. */
export type TextKey = keyof typeof messages;

/** Texts that depend on a number, named without their plural category (`daysLater_one`, `daysLater_other`). */
export type CountKey = TextKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** Looks a message up and fills `$1` … `$9`; an empty string where the language has no such key (`browser.i18n.getMessage`). */
export type MessageSource = (key: string, substitutions: string[]) => string;

let messageSource: MessageSource = (key) => key;
let locale: string | undefined;

/** Sets where texts come from, and the BCP 47 language for plurals, numbers and dates. Called once, before the first render. */
export function setMessageSource(source: MessageSource, language: string | undefined): void {
  messageSource = source;
  locale = language;
}

/** The language set by `setMessageSource`; undefined means the system's. */
export function uiLocale(): string | undefined {
  return locale;
}

/** The text of `key` in the reader's language, with `$1`, `$2` … filled in order. */
export function text(key: TextKey, ...substitutions: string[]): string {
  return messageSource(key, substitutions.map(isolated));
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A name that runs from right to left must not take the rest of the sentence along (Unicode Standard Annex 9, isolates). */
function isolated(words: string): string {
  return RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words;
}

/** The text of `key` for a whole number, which becomes `$1`; `more` fill `$2` and on. */
export function countText(key: CountKey, count: number, ...more: string[]): string {
  const substitutions = [formatNumber(count), ...more.map(isolated)];
  const category = new Intl.PluralRules(locale).select(count);
  // A language may have fewer forms in its file than its plural rules name.
  return messageSource(`${key}_${category}`, substitutions) || messageSource(`${key}_other`, substitutions);
}

/** A number as the reader's locale writes it. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** A share in 0..1 as a whole percentage; what is not complete never shows as 100, what is not nothing never as 0. */
export function formatShare(share: number): string {
  const whole = Math.round(share * 100);
  const honest = share < 1 && whole === 100 ? 99 : share > 0 && whole === 0 ? 1 : whole;
  return text('percent', formatNumber(honest));
}

/** Items joined as the reader's language lists them; an empty list gives an empty string. */
export function formatList(items: string[]): string {
  return new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(items);
}
