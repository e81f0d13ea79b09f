import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DifferenceKind } from '../engine/compare/comparison.ts';
import type { ComparisonView } from '../shared/views.ts';
import { text } from '../texts/text.ts';
import { reportName } from '../ui/report-name.ts';
import { CompareBar } from './CompareBar.tsx';
import { DifferenceNav } from './DifferenceNav.tsx';
import { TextColumns } from './TextColumns.tsx';
import type { NumberedDifference } from './text-marks.ts';

interface SideBySideProps {
  pair: ComparisonView;
  /** What the first report is called. */
  nameA: string;
  /** What the reader can say of the two. */
  say?: ComponentChildren;
}

/** Both texts, level, with the list of differences as the way through them. */
export function SideBySide({ pair, nameA, say }: SideBySideProps) {
  const [selected, setSelected] = useState<ReadonlySet<DifferenceKind>>(new Set());
  const [current, setCurrent] = useState<number | null>(null);
  const shown = useMemo(() => numbered(pair, selected), [pair, selected]);
  const texts = useRef<HTMLElement>(null);
  const names = { a: nameA, b: reportName(pair.b) };
  const step = (by: number) => setCurrent((from) => neighbour(shown, from, by));
  useStepKeys(step);
  useScrollToCurrent(texts, current);
  usePressedMarks(texts, setCurrent);
  return (
    <>
      <CompareBar
        differences={pair.comparison.differences}
        shown={shown}
        selected={selected}
        current={current}
        other={names.b}
        onSelect={setSelected}
        onStep={step}
      >
        {say}
      </CompareBar>
      <main class="compare-layout">
        {pair.comparison.cut && <p class="notice">{pair.comparison.cut}</p>}
        <DifferenceNav pair={pair} names={names} shown={shown} current={current} onCurrent={setCurrent} />
        <section class="texts" ref={texts} aria-label={text('compareTexts')}>
          <TextColumns pair={pair} names={names} shown={shown} current={current} />
        </section>
      </main>
    </>
  );
}

function numbered(pair: ComparisonView, selected: ReadonlySet<DifferenceKind>): NumberedDifference[] {
  const all = pair.comparison.differences.map((difference, index) => ({ index, difference }));
  return all.filter(({ difference }) => selected.size === 0 || selected.has(difference.kind));
}

/** The number of the difference `by` steps on from `from` among those shown, around the ends; null where none is shown. */
function neighbour(shown: readonly NumberedDifference[], from: number | null, by: number): number | null {
  const at = shown.findIndex(({ index }) => index === from);
  const next = at === -1 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length;
  return shown[next]?.index ?? null;
}

function useStepKeys(step: (by: number) => void): void {
  const latest = useRef(step);
  latest.current = step;
  useEffect(() => {
    const controller = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'n') latest.current(1);
      if (event.key === 'p') latest.current(-1);
    };
    document.addEventListener('keydown', onKey, { signal: controller.signal });
    return () => controller.abort();
  }, []);
}

function useScrollToCurrent(texts: RefObject<HTMLElement | null>, current: number | null): void {
  useEffect(() => {
    if (current === null) return;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    texts.current?.querySelector(`[data-marks~="${current}"]`)?.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
    showInList();
  }, [current]);
}

/** Scrolls the list alone: where it stands above the texts, `scrollIntoView` would take the page back to it. */
function showInList(): void {
  const item = document.querySelector('.nav-list [aria-current]');
  const list = item?.closest('.compare-nav');
  if (!item || !list) return;
  const seen = item.getBoundingClientRect();
  const box = list.getBoundingClientRect();
  list.scrollTop += Math.min(0, seen.top - box.top) + Math.max(0, seen.bottom - box.bottom);
}

/** Pressing marked words chooses their difference; by keyboard the list does the same. */
function usePressedMarks(texts: RefObject<HTMLElement | null>, onCurrent: (index: number) => void): void {
  useEffect(() => {
    const controller = new AbortController();
    const onClick = (event: MouseEvent) => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-marks]') : null;
      const first = mark?.dataset.marks?.split(' ')[0];
      if (first !== undefined) onCurrent(Number(first));
    };
    texts.current?.addEventListener('click', onClick, { signal: controller.signal });
    return () => controller.abort();
  }, [onCurrent]);
}
