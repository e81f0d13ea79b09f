/** Cuts a text behind the last word that ends within `length` UTF-16 code units, an ellipsis included; an endless word is cut where it is. A short text stays. */
export function truncateText(text: string, length: number): string {
  if (text.length <= length) return text;
  const most = Math.max(0, length - 1);
  const end = text.lastIndexOf(' ', most);
  return `${text.slice(0, end < most / 2 ? most : end).trimEnd()}…`;
}
