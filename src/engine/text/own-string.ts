/**
 * The same string on memory of its own, for what outlives the text it was cut from: engines let a slice of some length share the memory of
 * the whole, so that one word or name would keep an article.
 */
export function ownString(slice: string): string {
  return JSON.parse(JSON.stringify(slice)) as string;
}
