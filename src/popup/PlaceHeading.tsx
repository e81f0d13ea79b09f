import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../texts/text.ts';
import { BackIcon } from '../ui/icons.tsx';

interface PlaceHeadingProps {
  onBack(): void;
  children: ComponentChildren;
  /** Shown at the end of the line. */
  aside?: string;
}

/** Heading of a place inside the popup, with the way back; takes the focus when the place opens. */
export function PlaceHeading({ onBack, children, aside }: PlaceHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.closest('main')?.scrollTo(0, 0);
  }, []);
  return (
    <div class="place-heading">
      <button type="button" class="icon-button" title={text('popupBack')} aria-label={text('popupBack')} onClick={onBack}>
        <BackIcon />
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {children}
      </h2>
      {aside && <span class="muted number">{aside}</span>}
    </div>
  );
}
