import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { countText } from '../texts/text.ts';

interface LimitedListProps<T> {
  items: readonly T[];
  /** How many to show before the reader asks for more. */
  limit: number;
  class: string;
  render(item: T, index: number): ComponentChildren;
}

/** An ordered list that shows its first items and a button for the next ones. `render` gives the `<li>` elements. */
export function LimitedList<T>({ items, limit, class: className, render }: LimitedListProps<T>) {
  const [shown, setShown] = useState(limit);
  const list = useRef<HTMLOListElement>(null);
  const firstNew = useRef<number | null>(null);
  const rest = items.length - shown;
  const showMore = () => {
    firstNew.current = shown;
    setShown(shown + limit);
  };
  useLayoutEffect(() => {
    if (firstNew.current === null) return;
    focusItem(list.current?.children[firstNew.current]);
    firstNew.current = null;
  }, [shown]);
  return (
    <>
      <ol class={className} ref={list}>
        {items.slice(0, shown).map(render)}
      </ol>
      {rest > 0 && (
        <button type="button" class="button button-quiet show-more" onClick={showMore}>
          {countText('showMore', Math.min(rest, limit))}
        </button>
      )}
    </>
  );
}

/** The keyboard goes on from the first of the new items; the button that was pressed may be gone. */
function focusItem(item: Element | undefined): void {
  if (!(item instanceof HTMLElement)) return;
  item.tabIndex = -1;
  item.focus({ preventScroll: true });
}
