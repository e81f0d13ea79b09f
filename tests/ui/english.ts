import messages from '../../assets/_locales/en/messages.json';
import { setMessageSource } from '../../src/texts/text.ts';

const MESSAGES: Record<string, { message: string }> = messages;

/** Sets the English texts, as `browser.i18n.getMessage` gives them. */
export function useEnglish(): void {
  setMessageSource(
    (key, substitutions) => (MESSAGES[key]?.message ?? '').replace(/\$([1-9])/g, (_, digit) => substitutions[Number(digit) - 1] ?? ''),
    'en-GB',
  );
}
