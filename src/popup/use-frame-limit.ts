import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Between two looks at the window, in ms; a browser sizes the popup to its content well within this. */
const LOOK_MS = 150;

/** Never less than the least height of the frame in `popup.css`. */
const LEAST_HEIGHT = 200;

/**
 * Keeps the frame inside a window that is lower than its content, so that only its middle part scrolls. CSS cannot: a popup's
 * window takes its size from the content, and so `100vh` would hold it small for ever. Hence the frame is limited only once the
 * window has stayed too low for two looks.
 */
export function useFrameLimit(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let lastHeight = 0;
    const look = () => {
      const isStable = innerHeight === lastHeight;
      lastHeight = innerHeight;
      const element = frame.current;
      if (!element || !isStable || element.offsetHeight <= innerHeight) return;
      element.style.maxHeight = `${Math.max(LEAST_HEIGHT, innerHeight)}px`;
    };
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [frame]);
}
