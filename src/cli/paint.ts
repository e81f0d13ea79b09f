/** Puts terminal colour around texts, or none. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  /** `code` is an xterm-256 colour. */
  colour(code: number, text: string): string;
  /** Words that differ: bold and underlined, `[…]` without colour. */
  mark(code: number, text: string): string;
}

/** A paint in colour, or one that leaves texts plain and marks by brackets. */
export function createPaint(hasColour: boolean): Paint {
  if (!hasColour) {
    return { bold: plain, dim: plain, colour: (_code, text) => text, mark: (_code, text) => `[${text}]` };
  }
  return {
    bold: (text) => `\u001b[1m${text}\u001b[22m`,
    dim: (text) => `\u001b[2m${text}\u001b[22m`,
    colour: (code, text) => `\u001b[38;5;${String(code)}m${text}\u001b[39m`,
    mark: (code, text) => `\u001b[1;4;38;5;${String(code)}m${text}\u001b[22;24;39m`,
  };
}

function plain(text: string): string {
  return text;
}
