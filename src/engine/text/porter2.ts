/** Words whose stem no rule gives. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map(
  `skis:ski skies:sky dying:die lying:lie tying:tie idly:idl gently:gentl ugly:ugli early:earli only:onli singly:singl
   sky:sky news:news atlas:atlas cosmos:cosmos bias:bias andes:andes`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Words that are left alone once a plural ending is off. */
const KEPT: ReadonlySet<string> = new Set('inning outing canning herring proceed exceed succeed earring'.split(' '));

/** An ending and what stands in its place. */
type Rule = readonly [ending: string, replacement: string];

/** The rules of steps 2 and 3, and the endings that step 4 takes off, by the last letter of the word, longer endings first. */
const STEP_2: Readonly<Record<string, readonly Rule[]>> = {
  l: rules('ational:ate tional:tion'),
  n: rules('ization:ize ation:ate'),
  s: rules('fulness:ful ousness:ous iveness:ive'),
  i: rules(
    'biliti:ble lessli:less iviti:ive ousli:ous entli:ent aliti:al fulli:ful alli:al enci:ence anci:ance abli:able bli:ble ogi:og li:',
  ),
  m: rules('alism:al'),
  r: rules('ator:ate izer:ize'),
};
const STEP_3: Readonly<Record<string, readonly Rule[]>> = {
  l: rules('ational:ate tional:tion ical:ic ful:'),
  e: rules('alize:al icate:ic ative:'),
  i: rules('iciti:ic'),
  s: rules('ness:'),
};
const STEP_4: Readonly<Record<string, readonly Rule[]>> = {
  t: rules('ement: ment: ant: ent:'),
  e: rules('ance: ence: able: ible: ate: ive: ize:'),
  m: rules('ism:'),
  i: rules('iti:'),
  s: rules('ous:'),
  n: rules('ion:'),
  l: rules('al:'),
  r: rules('er:'),
  c: rules('ic:'),
};

function rules(list: string): Rule[] {
  return list.split(' ').map((rule) => rule.split(':') as [string, string]);
}

/**
 * The stem of a word of at least three small English letters and apostrophes, by Porter2 (http://snowball.tartarus.org/algorithms/english/stemmer.html)
 * as the package `wink-porter2-stemmer` has it, letter for letter. That one is all regular expressions: to compile and run them
 * takes a tenth of the first comparison of a background that has just woken.
 */
export function stemEnglish(word: string): string {
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  let stem = withoutPlural(withoutApostrophe(markConsonantY(word)));
  if (!KEPT.has(stem)) {
    stem = endingYToI(withoutTense(stem));
    stem = step2(stem);
    stem = step3(stem);
    stem = withoutEAndL(step4(stem));
  }
  return stem.includes(CONSONANT_Y) ? stem.replaceAll(CONSONANT_Y, 'y') : stem;
}

/** Stands for a `y` that is no vowel: at the beginning, and the first one behind a vowel. */
const CONSONANT_Y = '3';

function markConsonantY(word: string): string {
  if (!word.includes('y')) return word;
  return word.replace(/^y/, CONSONANT_Y).replace(/([aeiou])y/, `$1${CONSONANT_Y}`);
}

function withoutApostrophe(word: string): string {
  if (!word.includes("'")) return word;
  const owned = word.endsWith("'s") ? word.slice(0, -2) : word;
  const plural = owned.endsWith("s'") ? owned.slice(0, -2) : owned;
  return plural.endsWith("'") ? plural.slice(0, -1) : plural;
}

/** Step 1a. */
function withoutPlural(word: string): string {
  const { length } = word;
  if (length > 4 && word.endsWith('sses')) return word.slice(0, -2);
  if (length > 3 && (word.endsWith('ied') || word.endsWith('ies'))) return word.slice(0, length > 4 ? -2 : -1);
  if (!word.endsWith('s') || (length > 2 && (word.endsWith('us') || word.endsWith('ss')))) return word;
  // A vowel must stand before the letter before the ending.
  return /[aeiouy].+s$/.test(word) ? word.slice(0, -1) : word;
}

const UP_TO_REGION = /[aeiouy]+[^aeiouy]/g;

/** Where the region behind the first consonant that follows a vowel begins, at or behind `from`; the word's length where it is empty. */
function regionFrom(word: string, from: number): number {
  UP_TO_REGION.lastIndex = from;
  return UP_TO_REGION.test(word) ? UP_TO_REGION.lastIndex : word.length;
}

/** Where R1 begins. */
function firstRegion(word: string): number {
  return /^(?:gener|commun|arsen)/.exec(word)?.[0].length ?? regionFrom(word, 0);
}

/** Where R2 begins. */
function secondRegion(word: string): number {
  return regionFrom(word, firstRegion(word));
}

/** Step 1b. */
function withoutTense(word: string): string {
  const last = word.charAt(word.length - 1);
  if (last !== 'd' && last !== 'g' && last !== 'y') return word;
  const agreed = word.endsWith('eed') ? 'eed' : word.endsWith('eedly') ? 'eedly' : null;
  if (agreed !== null) {
    const before = word.length - agreed.length;
    return firstRegion(word) <= before ? `${word.slice(0, before)}ee` : word;
  }
  const ending = ['ed', 'ing', 'edly', 'ingly'].find((its) => word.endsWith(its));
  if (ending === undefined) return word;
  const stem = word.slice(0, word.length - ending.length);
  if (!/[aeiouy]/.test(stem)) return word;
  if (stem.endsWith('at') || stem.endsWith('bl') || stem.endsWith('iz')) return `${stem}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(stem)) return stem.slice(0, -1);
  return isShort(stem) && firstRegion(stem) >= stem.length ? `${stem}e` : stem;
}

/** Whether a word ends in a short syllable. */
function isShort(word: string): boolean {
  return /[^aeiouy][aeiouy][^aeiouywx3]$|^[aeiouy][^aeiouy]?$/.test(word);
}

/** Step 1c. */
function endingYToI(word: string): string {
  return word.endsWith('y') || word.endsWith(CONSONANT_Y) ? word.replace(/(.[^aeiouy])[y3]$/, '$1i') : word;
}

/** The first rule of the word's last letter whose ending the word has. */
function ruleFor(table: Readonly<Record<string, readonly Rule[]>>, word: string): Rule | undefined {
  return table[word.charAt(word.length - 1)]?.find(([ending]) => word.endsWith(ending));
}

function step2(word: string): string {
  const [ending, replacement] = ruleFor(STEP_2, word) ?? [];
  if (ending === undefined || replacement === undefined) return word;
  const at = word.length - ending.length;
  if (firstRegion(word) > at) return word;
  const before = word.charAt(at - 1);
  if (ending === 'ogi' && before !== 'l') return word;
  if (ending === 'li' && (before === '' || !'cdeghkmnrt'.includes(before))) return word;
  return word.slice(0, at) + replacement;
}

function step3(word: string): string {
  const [ending, replacement] = ruleFor(STEP_3, word) ?? [];
  if (ending === undefined || replacement === undefined) return word;
  const at = word.length - ending.length;
  const region = ending === 'ative' ? secondRegion(word) : firstRegion(word);
  return region > at ? word : word.slice(0, at) + replacement;
}

function step4(word: string): string {
  const [ending] = ruleFor(STEP_4, word) ?? [];
  if (ending === undefined) return word;
  const at = word.length - ending.length;
  if (secondRegion(word) > at) return word;
  const before = word.charAt(at - 1);
  return ending === 'ion' && before !== 's' && before !== 't' ? word : word.slice(0, at);
}

/** Step 5. */
function withoutEAndL(word: string): string {
  const last = word.length - 1;
  if (word.endsWith('e')) {
    const stem = word.slice(0, last);
    return secondRegion(word) <= last || (firstRegion(word) <= last && !isShort(stem)) ? stem : word;
  }
  return word.endsWith('ll') && secondRegion(word) <= last ? word.slice(0, last) : word;
}
