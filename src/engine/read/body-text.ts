/**
 * Body text as reports keep it: line ends as `\n`, paragraphs parted by one blank line, no white space at both ends.
 * Where a text has no blank line but its lines end like sentences, each line is a paragraph.
 */
export function normalizeBody(raw: string): string {
  const text = raw
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return text.includes('\n\n') || !hasParagraphLines(text) ? text : text.replaceAll('\n', '\n\n');
}

/** Tells one paragraph a line from lines that were wrapped at a width: most wrapped lines end inside a sentence. */
function hasParagraphLines(text: string): boolean {
  const lines = text.split('\n');
  const closed = lines.filter((line) => /[.!?…:"”’»)\]]$/.test(line)).length;
  return lines.length > 1 && closed >= lines.length * 0.7;
}
