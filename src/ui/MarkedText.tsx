import type { Span } from '../engine/report.ts';
import { segmentText, type TextMark } from './segments.ts';

interface MarkedTextProps {
  /** The whole text that `within` and `marks` count in. */
  source: string;
  within: Span;
  marks: readonly TextMark[];
}

/** A passage of a report with its differing words in `<mark>`; the first kind over a word sets its line, a statement of one side its tint. */
export function MarkedText({ source, within, marks }: MarkedTextProps) {
  return (
    <>
      {segmentText(within, marks).map((segment) => {
        const words = source.slice(segment.start, segment.end);
        if (segment.classNames.length === 0) return words;
        return (
          <mark
            key={segment.start}
            class={looks(segment.classNames).join(' ')}
            data-marks={segment.indices.length > 0 ? segment.indices.join(' ') : undefined}
          >
            {words}
          </mark>
        );
      })}
    </>
  );
}

/** Of two lines the style sheet would take the one that stands later in it. */
function looks(classNames: readonly string[]): string[] {
  const line = classNames.find((name) => name.startsWith('kind-'));
  return classNames.filter((name) => name === line || name === 'kind-only' || !name.startsWith('kind-'));
}
