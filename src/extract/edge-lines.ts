/** Longest line of its kind, in UTF-16 code units. */
const LONGEST_LINE = 120;
const LONGEST_KICKER = 30;
/** A paragraph of this length that ends like a sentence is the text, and no line around it. */
const LEAST_STATEMENT = 60;
const SENTENCE_END = /[.!?…。？！][\p{Pf}\p{Pe}\p{Po}"'»]{0,3}$/u;
/** Openings of lines that name the author, or the time of publication, change or reading. */
const BYLINE =
  /^(?:by|posted (?:by|on|in)|written by|published|first published|(?:last )?(?:updated|modified)|reading time|von|autor(?:en|in|innen)?\s?:|veröffentlicht|aktualisiert|zuletzt|stand\s?:|lesezeit|erschienen|par|publié|mis à jour|por|publicado|actualizado|atualizado|di|pubblicato|aggiornato|door|gepubliceerd|af|av|publisert|publicerad|uppdaterad|autor\s?:|opublikowano)(?![\p{L}-])/iu;
/** A whole line that is a day, with or without the day of the week, a clock and what parts them. */
const DATE_LINE =
  /^(?:\p{L}{2,12}\.?,? )?(?:\d{1,2}(?:st|nd|rd|th|\.)? ?(?:de )?\p{L}{3,12}\.?,? (?:de )?\d{4}|\p{L}{3,12}\.? \d{1,2},? \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})[\s,|·•–-]{0,4}(?:(?:at|um|à|a las|às|alle|om|kl\.?) )?(?:\d{1,2}[:.h]\d{2}(?::\d{2})? ?(?:[ap]\.?m\.?|uhr|h)? ?(?:[A-Z]{2,4})?)?[\s|·•]{0,3}$/iu;
const READING_TIME = /^\d{1,2}[ -]?min(?:ute)?s?\.?(?: read| lesezeit| de lecture| de lectura)?$/i;
const TRAIL = /^[^»›>]{1,40}(?:[»›>][^»›>]{1,80}){2,}$/;

/**
 * The paragraphs without the lines that pages set before and after the text: author, day, reading time, the trail of sections. Only
 * lines before the first statement and after the last one are looked at. Order is kept; a text of nothing else is returned whole.
 */
export function withoutEdgeLines(paragraphs: readonly string[]): string[] {
  const first = paragraphs.findIndex(isStatement);
  const last = paragraphs.findLastIndex(isStatement);
  if (first < 0) return [...paragraphs];
  return paragraphs.filter((text, index) => (index >= first && index <= last) || !(isEdgeLine(text) || (index < first && isKicker(text))));
}

function isStatement(text: string): boolean {
  return text.length >= LEAST_STATEMENT && SENTENCE_END.test(text) && !BYLINE.test(text);
}

/** The section or topic above a headline: a word or three that are no sentence. */
function isKicker(text: string): boolean {
  return text.length <= LONGEST_KICKER && text.split(' ').length <= 3 && !SENTENCE_END.test(text);
}

function isEdgeLine(text: string): boolean {
  return text.length <= LONGEST_LINE && [DATE_LINE, READING_TIME, TRAIL, BYLINE].some((line) => line.test(text)) && !isSaid(text);
}

/** A sentence may begin with the same word as a byline. */
function isSaid(text: string): boolean {
  return SENTENCE_END.test(text) && text.split(' ').length > 9;
}
