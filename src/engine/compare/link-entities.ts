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
    const hit = forms(entity)
      .map((form) => byForm.get(form))
      .find((i) => i !== undefined && !taken.has(i) && agree(entity, a.entities[i]));
    if (hit !== undefined) taken.add(hit);
    return hit ?? -1;
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
  const written = [entity.name, ...entity.aliases].map((name) => nameWords(name).join(' '));
  const surname = entity.type === 'person' ? nameWords(entity.name).at(-1) : undefined;
  return [...new Set(surname ? [...written, surname] : written)].filter((form) => form !== '');
}

function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/['’]s?\b|[.,()]/gu, '')
    .split(/[\s-]+/u)
    .filter((word) => word !== '' && word !== 'the');
}

/** Bound on the names compared letter by letter. */
const MAX_TYPO_CANDIDATES = 200;

function linkTypos(a: Entity[], b: Entity[], numbers: number[], taken: Set<number>): void {
  const free = a.map((entity, i) => ({ i, name: nameWords(entity.name).join(' ') })).filter(({ i }) => !taken.has(i));
  if (free.length * b.length > MAX_TYPO_CANDIDATES * MAX_TYPO_CANDIDATES) return;
  b.forEach((entity, j) => {
    if ((numbers[j] ?? -1) >= 0) return;
    const name = nameWords(entity.name).join(' ');
    const hit = free.find(({ i, name: other }) => !taken.has(i) && isTypo(name, other));
    if (!hit) return;
    numbers[j] = hit.i;
    taken.add(hit.i);
  });
}
