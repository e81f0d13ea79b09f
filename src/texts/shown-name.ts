/** Marks that turn the direction of what follows them, also beyond the name itself. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Anything that a reader can see; U+2800 is a blank pattern of Braille. */
const VISIBLE = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** More marks upon one letter than any language writes. */
const HEAPED_MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * A name or title from a page or file as it can be shown in a line of ours: it cannot turn the words beside it, and is cut with an
 * ellipsis after `maxLength` UTF-16 code units. Null for null and where there is nothing to see.
 */
export function shownName(value: string | null, maxLength = 80): string | null {
  if (value === null || !VISIBLE.test(value)) return null;
  const calm = value.replace(TURNING, '').replace(HEAPED_MARKS, '$1');
  if (calm.length <= maxLength) return calm;
  // Not within a pair of surrogates.
  return `${calm
    .slice(0, maxLength)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}

/** The longest title shown, in UTF-16 code units. */
const MAX_TITLE = 300;

/** As `shownName`, with room for a headline. */
export function shownTitle(value: string | null): string | null {
  return shownName(value, MAX_TITLE);
}
