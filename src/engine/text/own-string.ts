/** V8 and SpiderMonkey copy slices that are shorter than this: 13 in V8 (`SlicedString::kMinLength`), 12 of two bytes in SpiderMonkey (`JSFatInlineString`). */
const MIN_SHARED = 12;

/**
 * The same string on memory of its own, for what outlives the text it was cut from: engines let a slice of some length share the memory of
 * the whole, so that one word or name would keep an article.
 */
export function ownString(slice: string): string {
  return slice.length < MIN_SHARED ? slice : (JSON.parse(JSON.stringify(slice)) as string);
}
