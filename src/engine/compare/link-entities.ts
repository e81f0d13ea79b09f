import type { Analysis, Entity } from '../text/analysis.ts';
import { isTypo } from './typo.ts';

/** Pair-wide entity numbers: entities of a and b that are the same have the same number. */
interface EntityLinks {
  a: number[];
  b: number[];
}

/**
 * Finds which entities of two reports are the same: by a full name or alias that both use, by the surname of a person, or by a name
 * that differs in one letter. Each entity of `b` is linked to at most one of `a`.
 */
export function linkEntities(a: Analysis, b: Analysis): EntityLinks {
  const byForm = new Map<string, number>();
  const [namesA, namesB] = [a.entities.map(readName), b.entities.map(readName)];
  namesA.forEach((name, i) => {
    for (const form of forms(name)) if (!byForm.has(form)) byForm.set(form, i);
  });
  const taken = new Set<number>();
  const numbers = namesB.map((name) => {
    for (const form of forms(name)) {
      const hit = byForm.get(form);
      if (hit === undefined || taken.has(hit) || !agree(name, namesA[hit])) continue;
      taken.add(hit);
      return hit;
    }
    return -1;
  });
  linkTypos(namesA, namesB, numbers, taken);
  let next = namesA.length;
  return { a: namesA.map((_, i) => i), b: numbers.map((n) => (n >= 0 ? n : next++)) };
}

/** How an entity is written. */
interface WrittenName {
  entity: Entity;
  words: readonly string[];
  /** The words in one. */
  name: string;
  /** The last word of a person's name, else all of it. */
  surname: string;
}

function readName(entity: Entity): WrittenName {
  const words = nameWords(entity.name);
  const name = words.join(' ');
  return { entity, words, name, surname: entity.type === 'person' ? (words.at(suffixOf(words) === '' ? -1 : -2) ?? name) : name };
}

/** Same surname is not enough where both give a first name and the two differ. */
function agree(one: WrittenName, other: WrittenName | undefined): boolean {
  if (!other || one.entity.type !== 'person' || other.entity.type !== 'person') return other !== undefined;
  const [x, y] = [one.words, other.words];
  if (suffixOf(x) !== suffixOf(y)) return false;
  if (x.length < 2 || y.length < 2) return true;
  const [first, second] = [x[0] ?? '', y[0] ?? ''];
  return first === second || first[0] === second[0] || isTypo(first, second);
}

/** Father and son share first name and surname. */
function suffixOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return SUFFIXES.has(last) ? last : '';
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

function forms({ entity, name, surname }: WrittenName): string[] {
  const found: string[] = [name];
  for (const alias of entity.aliases) if (alias !== entity.name) found.push(nameWords(alias).join(' '));
  found.push(surname);
  return found.filter((form, i) => form !== '' && found.indexOf(form) === i);
}

const PLAIN_NAME = /^[a-z]+(?: [a-z]+)*$/;

function nameWords(name: string): string[] {
  const lower = name.toLowerCase();
  if (PLAIN_NAME.test(lower)) return lower.split(' ').filter((word) => word !== 'the');
  return lower
    .replace(/['’]s?\b|[.,()]/gu, '')
    .split(/[\s-]+/u)
    .filter((word) => word !== '' && word !== 'the');
}

/** Bound on the names compared letter by letter. */
const MAX_TYPO_CANDIDATES = 200;

/** `Halversen` is `Jane Halvorsen`: whole names, or a surname alone and the surname of a full name, that differ in one letter. */
function linkTypos(a: readonly WrittenName[], b: readonly WrittenName[], numbers: number[], taken: Set<number>): void {
  const free = a.map(({ name, surname }, i) => ({ i, name, surname })).filter(({ i }) => !taken.has(i));
  if (free.length * b.length > MAX_TYPO_CANDIDATES * MAX_TYPO_CANDIDATES) return;
  b.forEach(({ name, surname }, j) => {
    if ((numbers[j] ?? -1) >= 0) return;
    const isAlone = surname === name;
    const hit = free.find(
      (other) =>
        !taken.has(other.i) && (isTypo(name, other.name) || ((isAlone || other.surname === other.name) && isTypo(surname, other.surname))),
    );
    if (!hit) return;
    numbers[j] = hit.i;
    taken.add(hit.i);
  });
}
