import { PREPOSITIONS } from '../text/source-phrases.ts';
import type { Side } from './pair.ts';

/** What a word is in its sentence, as far as its ending and the word before it tell; null where they do not. */
export type WordClass = 'noun' | 'verb' | 'adverb' | null;

const BEFORE_NOUN: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...'the a an this his her its their our of at any no each against'.split(' '),
]);

const BEFORE_VERB: ReadonlySet<string> = new Set(
  'to will would can could may might should must he she they it who not has have had been was were is are'.split(' '),
);

export function wordClassOf(side: Side, token: number): WordClass {
  const norm = side.tokens[token]?.norm ?? '';
  const sentence = side.sentenceOf[token];
  const before = side.sentenceOf[token - 1] === sentence ? (side.tokens[token - 1]?.norm ?? '') : '';
  if (norm.endsWith('ly')) return 'adverb';
  // `days of fighting after`, but `accused of fighting windmills`.
  const isEnd = side.sentenceOf[token + 1] !== sentence || side.tokens[token + 1]?.stop;
  if (norm.endsWith('ing')) return BEFORE_NOUN.has(before) && isEnd ? 'noun' : 'verb';
  if (BEFORE_VERB.has(before)) return 'verb';
  if (BEFORE_NOUN.has(before)) return 'noun';
  return norm.endsWith('ed') ? 'verb' : null;
}

/** Whether two words surely are of two classes, so that one does not stand for the other. */
export function areTwoClasses(a: Side, tokenA: number, b: Side, tokenB: number): boolean {
  const [one, other] = [wordClassOf(a, tokenA), wordClassOf(b, tokenB)];
  if (one && other) return one !== other;
  // A bare form that nothing marks as a verb is none beside `accusing`, and no adverb beside `allegedly`.
  const known = one ?? other;
  return (known === 'verb' || known === 'adverb') && isForm(a, tokenA) !== isForm(b, tokenB);
}

function isForm({ tokens }: Side, token: number): boolean {
  const norm = tokens[token]?.norm ?? '';
  return norm.endsWith('ing') || norm.endsWith('ly');
}
