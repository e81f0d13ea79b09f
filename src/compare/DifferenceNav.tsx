import { useMemo } from 'preact/hooks';
import type { Difference } from '../engine/compare/comparison.ts';
import type { Report } from '../engine/report.ts';
import type { ComparisonView } from '../shared/views.ts';
import { kindLabel } from '../texts/kinds.ts';
import { formatNumber, text } from '../texts/text.ts';
import { passageOf, placeOf, type Side } from '../ui/difference-marks.ts';
import { KindLetter } from '../ui/KindLetter.tsx';
import { Passage } from '../ui/Passage.tsx';
import { paragraphAt, splitParagraphs } from '../ui/paragraphs.ts';
import type { NumberedDifference } from './text-marks.ts';

/** Characters of a passage in the list, where the difference has no phrase of its own. */
const OPENING_LENGTH = 90;

export interface SideNames {
  a: string;
  b: string;
}

interface DifferenceNavProps {
  pair: ComparisonView;
  names: SideNames;
  shown: readonly NumberedDifference[];
  current: number | null;
  onCurrent(index: number): void;
}

/** The list of differences in order of weight; the current one, and all in print, with both passages. */
export function DifferenceNav({ pair, names, shown, current, onCurrent }: DifferenceNavProps) {
  const paragraphs = useMemo(() => ({ a: splitParagraphs(pair.a.text), b: splitParagraphs(pair.b.text) }), [pair]);
  const place = (difference: Difference, side: Side) => {
    const offset = placeOf(difference, side);
    return offset === null ? null : text('paragraphPlace', formatNumber(paragraphAt(paragraphs[side], offset)));
  };
  return (
    <nav class="compare-nav" aria-label={text('compareDifferences')}>
      <h2>
        {text('compareDifferences')} <span class="heading-count number muted">{formatNumber(shown.length)}</span>
      </h2>
      {pair.comparison.differences.length === 0 && !pair.comparison.cut && <p class="muted">{text('compareNoDifferences')}</p>}
      <ol class="nav-list">
        {shown.map(({ index, difference }) => (
          <li key={index} class={index === current ? 'nav-item is-current' : 'nav-item'}>
            <button type="button" aria-current={index === current ? 'true' : undefined} onClick={() => onCurrent(index)}>
              <KindLetter kind={difference.kind} />
              <span class="nav-words">
                <span class="nav-phrase">{difference.note || opening(difference, pair)}</span>
                <span class="nav-place number">
                  {[place(difference, 'a'), place(difference, 'b')].filter((part) => part !== null).join(' · ')}
                </span>
              </span>
            </button>
            <div class="nav-passages">
              <NavPassage difference={difference} side="a" report={pair.a} name={names.a} />
              <NavPassage difference={difference} side="b" report={pair.b} name={names.b} />
            </div>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The first words of the passage, for differences that their passages tell. */
function opening(difference: Difference, pair: ComparisonView): string {
  const side = difference.a.length > 0 ? 'a' : 'b';
  const passage = difference[side][0] ?? passageOf(difference, side);
  if (!passage) return kindLabel(difference.kind);
  const words = pair[side].text.slice(passage.start, Math.min(passage.end, passage.start + OPENING_LENGTH));
  return passage.end - passage.start > OPENING_LENGTH ? `${words}…` : words;
}

interface NavPassageProps {
  difference: Difference;
  side: Side;
  report: Report;
  name: string;
}

function NavPassage({ difference, side, report, name }: NavPassageProps) {
  if (!passageOf(difference, side)) return null;
  return (
    <div class={`nav-passage nav-passage-${side}`}>
      <p class="muted">{name}</p>
      <Passage difference={difference} side={side} report={report} />
    </div>
  );
}
