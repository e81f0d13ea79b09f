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
  a.entities.forEach((entity, i) => {
    for (const form of forms(entity)) if (!byForm.has(form)) byForm.set(form, i);
  });
  const taken = new Set<number>();
  const numbers = b.entities.map((entity) => {
    for (const form of forms(entity)) {
      const hit = byForm.get(form);
      if (hit === undefined || taken.has(hit) || !agree(entity, a.entities[hit])) continue;
      taken.add(hit);
      return hit;
    }
    return -1;
  });
  linkTypos(a.entities, b.entities, numbers, taken);
  let next = a.entities.length;
  return { a: a.entities.map((_, i) => i), b: numbers.map((n) => (n >= 0 ? n : next++)) };
}

/** Same surname is not enough where both give a first name and the two differ. */
function agree(one: Entity, other: Entity | undefined): boolean {
  if (!other || one.type !== 'person' || other.type !== 'person') return other !== undefined;
  const [x, y] = [nameWords(one.name), nameWords(other.name)];
  if (suffixOf(x) !== suffixOf(y)) return false;
  if (x.length < 2 || y.length < 2) return true;
  const [first, second] = [x[0] ?? '', y[0] ?? ''];
  return first === second || first[0] === second[0] || isTypo(first, second);
}

/** Father and son share first name and surname. */
function suffixOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return /^(?:jr|sr|ii|iii|iv)$/u.test(last) ? last : '';
}

function forms(entity: Entity): string[] {
  const words = nameWords(entity.name);
  const found: string[] = [words.join(' ')];
  for (const alias of entity.aliases) if (alias !== entity.name) found.push(nameWords(alias).join(' '));
  const surname = entity.type === 'person' ? words.at(suffixOf(words) === '' ? -1 : -2) : undefined;
  if (surname !== undefined) found.push(surname);
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
function linkTypos(a: Entity[], b: Entity[], numbers: number[], taken: Set<number>): void {
  const free = a.map((entity, i) => ({ i, ...spellings(entity) })).filter(({ i }) => !taken.has(i));
  if (free.length * b.length > MAX_TYPO_CANDIDATES * MAX_TYPO_CANDIDATES) return;
  b.forEach((entity, j) => {
    if ((numbers[j] ?? -1) >= 0) return;
    const { name, surname } = spellings(entity);
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

/** The words of a name, and the last of a person's. */
function spellings(entity: Entity): { name: string; surname: string } {
  const words = nameWords(entity.name);
  const name = words.join(' ');
  return { name, surname: entity.type === 'person' ? (words.at(suffixOf(words) === '' ? -1 : -2) ?? name) : name };
}
