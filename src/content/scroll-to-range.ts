/** Brings a range to the middle of the window, also inside scrolling boxes; false where it is not on show at all. */
export function scrollToRange(range: Range): boolean {
  const element = range.startContainer.parentElement;
  if (!element || range.getClientRects().length === 0) return false;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A long paragraph in the middle can still leave its own words outside.
  const box = range.getBoundingClientRect();
  scrollBy({ top: box.top + box.height / 2 - innerHeight / 2, behavior: 'instant' });
  return true;
}
