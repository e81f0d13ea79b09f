import type { Difference } from '../engine/compare/comparison.ts';
import type { Span } from '../engine/report.ts';
import type { ComparisonView } from '../shared/views.ts';
import { isOneSided, kindLabel } from '../texts/kinds.ts';
import { formatNumber, text } from '../texts/text.ts';
import { passageOf, placeOf } from '../ui/difference-marks.ts';
import { PlaceIcon } from '../ui/icons.tsx';
import { KindLetter } from '../ui/KindLetter.tsx';
import { Passage } from '../ui/Passage.tsx';
import { paragraphAt } from '../ui/paragraphs.ts';
import { reportName } from '../ui/report-name.ts';

/** A range of the page's text to scroll to. */
export type PlaceInPage = Span;

export interface DifferenceItemProps {
  difference: Difference;
  pair: ComparisonView;
  /** The paragraphs of both texts, to name places by. */
  paragraphs: { a: Span[]; b: Span[] };
  onReveal(place: PlaceInPage): void;
}

/** One difference: ours above theirs, each with its place; pressing ours scrolls the page there. */
export function DifferenceItem({ difference, pair, paragraphs, onReveal }: DifferenceItemProps) {
  const ours = placeOf(difference, 'a');
  const theirs = placeOf(difference, 'b');
  const target = difference.a[0] ?? passageOf(difference, 'a');
  return (
    <li class="difference">
      {!isOneSided(difference.kind) && (
        <p class="difference-head">
          <KindLetter kind={difference.kind} decorative />
          <span class="difference-kind">{kindLabel(difference.kind)}</span>
          {difference.note && (
            <span class="difference-note number" title={difference.note}>
              {difference.note}
            </span>
          )}
        </p>
      )}
      {ours !== null && target && (
        <div class="side side-ours">
          <Passage difference={difference} side="a" report={pair.a} />
          <button
            type="button"
            class="side-place"
            aria-label={text('popupShowInPage', paragraphNumber(paragraphs.a, ours))}
            onClick={() => onReveal(target)}
          >
            {text('thisPage')} · {text('paragraphPlace', paragraphNumber(paragraphs.a, ours))}
            <PlaceIcon size={12} />
          </button>
        </div>
      )}
      {theirs !== null && (
        <div class="side">
          <Passage difference={difference} side="b" report={pair.b} />
          <p class="side-place">
            {reportName(pair.b)} · {text('paragraphPlace', paragraphNumber(paragraphs.b, theirs))}
          </p>
        </div>
      )}
    </li>
  );
}

function paragraphNumber(paragraphs: Span[], offset: number): string {
  return formatNumber(paragraphAt(paragraphs, offset));
}
