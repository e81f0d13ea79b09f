/**
 * Signed 32-bit hash of a term, stable for ever, since it is stored beside reports. The empty string has one too.
 * Source: FNV-1a (Fowler, Noll, Vo) over UTF-16 code units instead of bytes, with the Murmur3 finaliser for even high bits.
 */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) | 0;
}
