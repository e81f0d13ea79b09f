import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to an element that the next render brings or keeps, where the one that was pressed goes: call the returned
 * function with a way to find it.
 */
export function useFocusAfterRender(): (find: () => HTMLElement | null | undefined) => void {
  const wanted = useRef<(() => HTMLElement | null | undefined) | null>(null);
  useLayoutEffect(() => {
    const element = wanted.current?.();
    if (!element) return;
    wanted.current = null;
    element.focus();
  });
  return (find) => {
    wanted.current = find;
  };
}
