import type { Token } from '../../text/analysis.ts';
import { type Side, TOKEN_TRAITS } from '../pair.ts';

/** What becomes of the people whom reports of an event count, by the stems of the words that say so. */
const FATES = {
  dead: 'kill die dead death fatal deceas perish bodi slain fatality toll live murder',
  hurt: 'injur wound hurt',
  missing: 'miss unaccount',
  held: 'arrest detain custodi charg jail imprison captur',
  ill: 'infect case sick ill test',
  away: 'rescu save evacu displac fled flee homeless shelter',
} as const;

export type Fate = keyof typeof FATES;

const FATE_OF: ReadonlyMap<string, Fate> = new Map(
  (Object.keys(FATES) as Fate[]).flatMap((fate) => FATES[fate].split(' ').map((stem) => [stem, fate] as const)),
);

/** What may stand between a fate and the number of those whom it befell: `killed at least 12`. */
const BETWEEN: ReadonlySet<string> = new Set(
  'at least about some more than nearly almost over around as many up to an estimated another approximately roughly fewer just only the a total of'.split(
    ' ',
  ),
);

/** Tokens before and behind a number in which its fate is looked for. */
const BEFORE = 8;
const BEHIND = 10;

/** Tokens behind a number among which the noun that it counts ends. */
const NOUN_REACH = 4;

/**
 * What became of those whom the number of tokens `[from, to)` counts: what stands right behind its noun (`58 others injured in Norvan`) or right before
 * it (`killing 12 people and injuring 40`), else the first that follows before the next number, else the last before it; null where no word says so.
 */
export function fateAt(side: Side, sentence: number, from: number, to: number): Fate | null {
  const { tokens, traits, from: starts, to: ends } = side;
  const fateOf = (i: number): Fate | undefined => FATE_OF.get(tokens[i]?.stem ?? '');
  const first = Math.max(starts[sentence] ?? from, from - BEFORE);
  let before = from - 1;
  while (before >= first && BETWEEN.has(tokens[before]?.norm ?? '')) before--;
  const close = before >= first ? fateOf(before) : undefined;
  if (close) return harmBehind(side, sentence, to) ?? close;
  const end = Math.min(ends[sentence] ?? to, to + BEHIND);
  for (let i = to; i < end; i++) {
    const fate = fateOf(i);
    if (fate) return fate;
    // What follows the next number or an `and` is said of others: `shot 12 people and wounded 40`.
    if (((traits[i] as number) & TOKEN_TRAITS.digit) !== 0 || (tokens[i]?.norm === 'and' && fateOf(i + 1))) break;
  }
  for (let i = before; i >= first; i--) {
    const fate = fateOf(i);
    if (fate) return fate;
  }
  return null;
}

/** What ends the phrase of a counted noun and says that they came to harm. */
const HARMED: ReadonlySet<string> = new Set(['injured', 'wounded', 'hurt', 'missing', 'dead', 'killed']);

/** What such a word says right behind a counted noun; not that of `12 wounded soldiers`, nor behind a comma or any small word. */
function harmBehind({ text, tokens, to: ends }: Side, sentence: number, to: number): Fate | undefined {
  const end = Math.min(ends[sentence] ?? to, to + NOUN_REACH);
  for (let i = to; i < end && text.charCodeAt(tokens[i - 1]?.end ?? 0) === SPACE; i++) {
    const { norm, stem, stop, end: last } = tokens[i] as Token;
    if (HARMED.has(norm)) return tokens[i + 1]?.stop !== false || text.charCodeAt(last) !== SPACE ? FATE_OF.get(stem) : undefined;
    if (stop && norm !== 'others' && norm !== 'other') break;
  }
  return undefined;
}

const SPACE = 0x20;
