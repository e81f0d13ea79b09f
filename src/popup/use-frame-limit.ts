import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Between two looks at the window, in ms; a browser sizes the popup to its content well within this. */
const LOOK_MS = 150;

/** Never less than the least height of the frame in `popup.css`. */
const LEAST_HEIGHT = 200;

/** A window is sized in whole pixels, its content is not: so much too low is not low, in px. */
const ROUNDING = 2;

/**
 * Keeps the frame inside a window that is lower than its content, so that only its middle part scrolls. CSS cannot: a popup's
 * window takes its size from the content, and so `100vh` would hold it small for ever. Hence the frame is limited only once the
 * window has stayed too low for two looks, and anew for every content.
 */
export function useFrameLimit(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let lastHeight = 0;
    let limitedContent: number | null = null;
    const look = () => {
      const element = frame.current;
      if (!element) return;
      if (limitedContent !== null && contentHeight(element) !== limitedContent) {
        // What is shown now may fill a larger window, which grows only with its content.
        element.style.maxHeight = '';
        limitedContent = null;
        lastHeight = 0;
        return;
      }
      const isStable = innerHeight === lastHeight;
      lastHeight = innerHeight;
      if (!isStable || element.offsetHeight <= innerHeight + ROUNDING) return;
      element.style.maxHeight = `${Math.max(LEAST_HEIGHT, innerHeight)}px`;
      limitedContent = contentHeight(element);
    };
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [frame]);
}

function contentHeight(frame: HTMLElement): number {
  return frame.querySelector('main')?.scrollHeight ?? 0;
}
