/** How an inset of links ends, and the characters before its end among which it begins. */
const END = ' MORE';
const MAX_INSET = 600;

/** A surname, and behind it the full name again, with the first headline set right against it: `Doe Jane Mary DoeMayor opens …`. */
const START = /(\p{Lu}[\p{L}’'-]+)[.,]? (?:[\p{L}().’'-]+ ){0,6}?\1(?=[\p{Lu}\p{N}'‘“"])/gu;

/**
 * The text with spaces in place of the headlines that some sites put behind a person's name in mid-sentence (`Jane Doe Jane Mary DoeMayor
 * opens port Port waits for mayor MORE said`), so that every offset stays. They come with the text when a page is copied or its hidden
 * parts are read, and say nothing of the event. Texts without any are given back as they are.
 */
export function blankLinkInsets(text: string): string {
  let result = text;
  let from = 0;
  for (let at = text.indexOf(END); at >= 0; at = text.indexOf(END, at + END.length)) {
    const end = at + END.length;
    const begin = Math.max(from, end - MAX_INSET, text.lastIndexOf('\n', at) + 1);
    const start = insetStart(text.slice(begin, at));
    from = end;
    if (start < 0) continue;
    result = result.slice(0, begin + start) + ' '.repeat(end - begin - start) + result.slice(end);
  }
  return result;
}

/** Whether the words of links stand inside sentences of a text. */
export function hasLinkInsets(text: string): boolean {
  return blankLinkInsets(text) !== text;
}

/** Offset behind the surname that the inset follows, -1 where there is none. */
function insetStart(text: string): number {
  START.lastIndex = 0;
  const match = START.exec(text);
  return match ? match.index + (match[1] ?? '').length : -1;
}
