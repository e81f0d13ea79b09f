import type { Side } from './pair.ts';

/**
 * Words that tell of the teller: of praise and blame, of force beyond the plain act, of camps. As stems (Porter2), written by hand from the
 * vocabulary of news. Where one report has such a word and the other another word in the same place, the choice is worth showing.
 */
const TONED: ReadonlySet<string> = new Set(
  (
    'admit bash blast bloodsh bogus brutal claim condemn cop crackdown crush decri denounc destroy devast dictat fake fals hoax illeg insist ' +
    'invad lash loot massacr mob murder oust plummet plung purg rape ravag rebuk refus refut regim riot savag scandal sham ' +
    'skyrocket slam slash slaughter soar strongman surg terror terrorist threaten thug toppl undocu vicious violenc vow warn'
  ).split(' '),
);

/** Whether one of a few tokens is such a word. */
export function isToned({ tokens: all }: Side, tokens: readonly number[]): boolean {
  return tokens.some((token) => TONED.has(all[token]?.stem ?? ''));
}
