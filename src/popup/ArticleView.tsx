import type { Report } from '../engine/report.ts';
import type { TabView } from '../shared/views.ts';
import { ExtractedText } from './ExtractedText.tsx';
import { ReportComparison } from './ReportComparison.tsx';
import { ReportList } from './ReportList.tsx';

/** What the popup's scrolling part shows. */
export type PopupPlace = { name: 'list' } | { name: 'report'; id: string } | { name: 'text' };

interface ArticleViewProps {
  view: TabView;
  article: Report;
  place: PopupPlace;
  onPlace(place: PopupPlace): void;
  onView(view: TabView): void;
  onStatus(message: string): void;
}

/** The list of reports, one report's comparison, or the text that was read. */
export function ArticleView({ view, article, place, onPlace, onView, onStatus }: ArticleViewProps) {
  const back = () => onPlace({ name: 'list' });
  if (place.name === 'text') return <ExtractedText article={article} onBack={back} />;
  const row = place.name === 'report' ? view.rows.find((candidate) => candidate.id === place.id) : undefined;
  if (row) return <ReportComparison key={row.id} view={view} row={row} onBack={back} onStatus={onStatus} />;
  return <ReportList view={view} onOpen={(id) => onPlace({ name: 'report', id })} onView={onView} onStatus={onStatus} />;
}
