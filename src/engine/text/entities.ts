import type { Span } from '../report.ts';
import type { Entity, EntityType, NameMention } from './analysis.ts';
import { isAllCapital } from './characters.ts';
import { canonicalName, knownType } from './gazetteer.ts';
import { ownString } from './own-string.ts';
import { PARTICLES, TITLES } from './titles.ts';

/** A name as found, before it is known whom it names. */
export interface FoundName extends Span {
  /** As written, without titles. */
  name: string;
  type: EntityType;
  role: Span | null;
  /** The words of the role, null where there is none. */
  roleText: string | null;
  /** True for a title that stands without a name. */
  titleOnly: boolean;
}

interface Draft {
  name: string;
  type: EntityType;
  words: readonly string[];
  /** Written forms, few, without repeats. */
  aliases: string[];
}

/** Joins names that name the same entity. Longer names are placed first, so that a surname finds its full name anywhere in the text. */
export function joinEntities(found: readonly FoundName[]): { names: NameMention[]; entities: Entity[] } {
  const registry = new Registry();
  // Longest first, and among names of one length those with a title, which says more of whom they mean.
  const rank = found.map(({ name, roleText }) => 2 * wordsOf(name).length + (roleText === null ? 0 : 1));
  const order = found.map((_, i) => i).sort((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0) || a - b);
  const drafts: (Draft | null)[] = found.map(() => null);
  for (const i of order) {
    const name = found[i];
    if (!name || name.titleOnly) continue;
    const draft = registry.place(name);
    if (name.roleText !== null) registry.addTitle(draft, name.roleText);
    drafts[i] = draft;
  }
  found.forEach((name, i) => {
    if (name.titleOnly) drafts[i] = registry.byTitle(name.name);
  });
  return numbered(found, drafts);
}

function numbered(found: readonly FoundName[], drafts: readonly (Draft | null)[]): { names: NameMention[]; entities: Entity[] } {
  const numbers = new Map<Draft, number>();
  const names: NameMention[] = [];
  found.forEach((name, i) => {
    const draft = drafts[i];
    if (!draft) return;
    const entity = numbers.get(draft) ?? numbers.size;
    if (entity === numbers.size) numbers.set(draft, entity);
    names.push({ start: name.start, end: name.end, entity, role: name.role });
  });
  const entities = [...numbers.keys()].map(({ name, type, aliases }) => ({
    name,
    type,
    aliases: aliases.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
  }));
  return { names, entities };
}

/** News repeats its names; hostile texts have ever new ones, so the memory is bounded. */
const memory = new Map<string, readonly string[]>();
const MAX_MEMORY = 5_000;

/** The words of a name in small letters, without `the`. */
function wordsOf(name: string): readonly string[] {
  const known = memory.get(name);
  if (known) return known;
  const own = ownString(name);
  const lower = own.toLowerCase();
  // Most names are plain words, each parted by one space.
  const words = /[^\S ]|[.-]/.test(lower) ? lower.split(/[\s.-]+/u) : lower.split(' ');
  const found = words.filter((word) => word !== '' && word !== 'the');
  if (memory.size >= MAX_MEMORY) memory.clear();
  memory.set(own, found);
  return found;
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** `jr` of `Jane Doe Jr.`, else empty: father and son bear one name. */
function suffixOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 && SUFFIXES.has(last) ? last : '';
}

function withoutSuffix(words: readonly string[]): readonly string[] {
  return suffixOf(words) === '' ? words : words.slice(0, -1);
}

/** A surname with its particles aside. */
function surnameOf(words: readonly string[]): string {
  return withoutSuffix(words).at(-1) ?? '';
}

function isAcronym(letters: string): boolean {
  return letters.length >= 2 && letters.length <= 8 && isAllCapital(letters);
}

class Registry {
  /** By the name as it stands: most names come again. */
  private readonly byName = new Map<string, Draft>();
  private readonly byKey = new Map<string, Draft>();
  private readonly bySurname = new Map<string, Draft[]>();
  private readonly byFirst = new Map<string, Draft[]>();
  private readonly byInitials = new Map<string, Draft>();
  private readonly byTitleWord = new Map<string, Set<Draft>>();
  private readonly byTitleAlone = new Map<string, Draft | null>();

  place(found: FoundName): Draft {
    const known = this.byName.get(found.name);
    const draft = known ?? this.read(found);
    if (!known) {
      this.byName.set(found.name, draft);
      draft.aliases.push(found.name);
    }
    if (found.type !== 'other' && draft.type === 'other') draft.type = found.type;
    return draft;
  }

  private read(found: FoundName): Draft {
    const name = canonicalName(found.name.startsWith('The ') ? found.name.slice(4) : found.name);
    const words = wordsOf(name);
    const key = words.join(' ');
    const draft = this.byKey.get(key) ?? this.sameAs(found, words) ?? this.create(name, words, found.type);
    this.byKey.set(key, draft);
    return draft;
  }

  /** The only one who bears a title, once all names are placed. */
  byTitle(title: string): Draft | null {
    const known = this.byTitleAlone.get(title);
    if (known !== undefined) return known;
    const head = headTitle(title);
    const holders = head === null ? undefined : this.byTitleWord.get(head);
    const [only = null] = holders?.size === 1 ? holders : [];
    if (only && this.byName.get(title) !== only) only.aliases.push(title);
    this.byTitleAlone.set(title, only);
    return only;
  }

  /** Notes which titles a person was called by. */
  addTitle(draft: Draft, role: string): void {
    const head = headTitle(role);
    if (head === null) return;
    const holders = this.byTitleWord.get(head) ?? new Set();
    holders.add(draft);
    this.byTitleWord.set(head, holders);
  }

  private sameAs(found: FoundName, words: readonly string[]): Draft | null {
    const raw = found.name;
    const letters = raw.replaceAll('.', '');
    if (words.length === 1 && isAcronym(letters)) return this.byInitials.get(letters.toLowerCase()) ?? null;
    if (knownType(raw) !== null) return null;
    const surname = surnameOf(words);
    const suffix = suffixOf(words);
    const family = this.bySurname.get(surname) ?? [];
    const namesakes = family.filter((bearer) => suffixOf(bearer.words) === suffix);
    const small = withoutSuffix(words)
      .slice(0, -1)
      .every((word) => PARTICLES.has(word));
    // A surname alone means the only one who bears it, with or without suffix, but `President Doe` is not `Jane Doe Jr.`
    const bearers = namesakes.length > 0 || !small || suffix !== '' || found.roleText !== null ? namesakes : family;
    if (small) {
      // Of several the one with a title or, of equals, the one named first: the report turns on them.
      const [first] = bearers;
      if (first) return first;
      const firsts = this.byFirst.get(words[0] ?? '') ?? [];
      return firsts.length === 1 ? (firsts[0] ?? null) : null;
    }
    // `Gabriel R. Doe` and `Gabi Doe`: the same surname and the same first letters.
    const first = words[0] ?? '';
    return bearers.find((bearer) => (bearer.words[0] ?? '').slice(0, 2) === first.slice(0, 2)) ?? null;
  }

  private create(name: string, words: readonly string[], type: EntityType): Draft {
    const draft: Draft = { name, type, words, aliases: [] };
    if (type === 'person' && words.length > 1) {
      push(this.bySurname, surnameOf(words), draft);
      push(this.byFirst, words[0] ?? '', draft);
    }
    if (words.length > 1) {
      const initials = words
        .filter((word) => !SMALL_WORDS.has(word))
        .map((word) => word.charAt(0))
        .join('');
      if (!this.byInitials.has(initials)) this.byInitials.set(initials, draft);
    }
    return draft;
  }
}

/** Words of a name that give no initial. */
const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'and', 'for', 'in', 'on']);

function push(map: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = map.get(key);
  if (list) list.push(draft);
  else map.set(key, [draft]);
}

const COURTESIES: ReadonlySet<string> = new Set(
  'leader whip mr mrs ms miss dr sir sen rep gen officer father sister brother general chief'.split(' '),
);

/** The word that makes a title (`US Secretary of State` → `secretary`); courtesy titles say nothing of who it is. */
function headTitle(title: string): string | null {
  const words = wordsOf(title);
  const head = words.findLast((word) => TITLES.has(word)) ?? null;
  const norm = head === 'fm' || head === 'pm' ? 'minister' : head;
  return norm !== null && COURTESIES.has(norm) ? null : norm;
}
