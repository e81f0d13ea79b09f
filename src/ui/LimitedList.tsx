import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
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
  const rest = items.length - shown;
  return (
    <>
      <ol class={className}>{items.slice(0, shown).map(render)}</ol>
      {rest > 0 && (
        <button type="button" class="button button-quiet show-more" onClick={() => setShown(shown + limit)}>
          {countText('showMore', Math.min(rest, limit))}
        </button>
      )}
    </>
  );
}
