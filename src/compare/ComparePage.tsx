import { useEffect } from 'preact/hooks';
import type { ComparisonView } from '../shared/views.ts';
import { shownName } from '../texts/shown-name.ts';
import { text } from '../texts/text.ts';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { reportName } from '../ui/report-name.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { loadPair, type PairTarget, parseTarget } from './load-pair.ts';
import { PairSay } from './PairSay.tsx';
import { SideBySide } from './SideBySide.tsx';

/** The side-by-side page for the two reports that its address names. */
export function ComparePage() {
  const target = parseTarget(location.search);
  if (target) return <PairPage target={target} />;
  return (
    <main class="empty-state">
      <h1>{text('compareTitle')}</h1>
      <p>{text('compareNoTarget')}</p>
    </main>
  );
}

function PairPage({ target }: { target: PairTarget }) {
  const { loaded, reload } = useLoaded(() => loadPair(target), []);
  const pair = loaded.state === 'ready' ? loaded.value : null;
  useEffect(() => {
    document.title = pair ? `${nameOfA(pair)} · ${reportName(pair.b)}` : text('compareTitle');
  }, [pair]);
  if (pair) return <SideBySide pair={pair} nameA={nameOfA(pair)} say={<PairSay target={target} said={pair.said} />} />;
  return (
    <main class="empty-state" aria-busy={loaded.state === 'loading'}>
      <h1>{text('compareTitle')}</h1>
      {loaded.state === 'failed' ? <ErrorNote code={loaded.code} onRetry={reload} /> : <p role="status">{text('compareReading')}</p>}
    </main>
  );
}

/** The page being read has no outlet of its own unless it names one. */
function nameOfA({ a }: ComparisonView): string {
  return shownName(a.source) ?? (a.id === '' ? text('thisPage') : reportName(a));
}
