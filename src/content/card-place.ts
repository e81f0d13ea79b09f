/** Room between the marked words and the card, and to the window's edge, in CSS px. */
export const GAP = 8;

/** How far left of the pointer the card may begin, in CSS px: it is reached without crossing other marks. */
const REACH = 40;

/** The strip along the window's lower edge where the bar stands unless it was moved, in CSS px: it would lie on the card's buttons. */
const BAR_STRIP = 44;

interface Size {
  width: number;
  height: number;
}

/** Edges of the box around the marked words, in the window. */
interface WordsBox {
  left: number;
  top: number;
  bottom: number;
}

/**
 * Where in the window a card goes: below the words, or above them where there is more room; never over them, unless they fill the
 * window. It begins where the words do, but under the pointer where they reach from edge to edge.
 */
export function placeCard(words: WordsBox, pointerX: number, card: Size, view: Size): { left: number; top: number } {
  const start = Math.max(words.left, Math.min(pointerX - REACH, pointerX - card.width + REACH));
  const left = within(start, view.width - card.width - GAP);
  const isRoomBelow = words.bottom + GAP + card.height <= view.height - BAR_STRIP || words.top < view.height - words.bottom;
  const top = isRoomBelow ? words.bottom + GAP : words.top - GAP - card.height;
  return { left, top: within(top, view.height - card.height - GAP) };
}

function within(value: number, most: number): number {
  return Math.max(GAP, Math.min(value, most));
}
