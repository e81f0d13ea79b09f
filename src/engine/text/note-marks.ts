/** The number of a note, set right behind a word or mark: `at dawn.[10]`. Letters in brackets belong to a word that was changed: `claim[s]`. */
const NOTE_MARK = /(?<=\S)\[(?:\d{1,3}|note \d{1,3}|citation needed)\]/gu;

/**
 * The text with brackets in place of the numbers of notes, as encyclopaedias and papers have them, so that every offset stays: they are no
 * figures, and a number behind a full stop would tear the sentence apart. Texts without any are given back as they are.
 */
export function maskNoteMarks(text: string): string {
  return text.includes('[') ? text.replace(NOTE_MARK, (mark) => `[${']'.repeat(mark.length - 1)}`) : text;
}
