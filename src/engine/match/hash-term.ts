/**
 * Signed 32-bit hash of a term, stable for ever, since it is stored beside reports. The empty string has one too.
 * Source: FNV-1a (Fowler, Noll, Vo) over UTF-16 code units instead of bytes, with the Murmur3 finaliser for even high bits.
 */
export function hashTerm(term: string): number {
  return finish(addText(OFFSET, term));
}

/** `hashTerm` of the normalised words from number `from` on, joined by spaces. */
export function hashWords(words: readonly { readonly norm: string }[], from: number): number {
  let hash = OFFSET;
  for (let i = from; i < words.length; i++) {
    if (i > from) hash = Math.imul(hash ^ SPACE, PRIME);
    hash = addText(hash, words[i]?.norm ?? '');
  }
  return finish(hash);
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const SPACE = 32;

function addText(before: number, text: string): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
}

function finish(sum: number): number {
  const hash = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) | 0;
}
