import { useMemo } from 'preact/hooks';
import type { DifferenceKind } from '../engine/compare/comparison.ts';
import type { Report, Span } from '../engine/report.ts';
import type { ComparisonView } from '../shared/views.ts';
import { formatDate } from '../texts/format-date.ts';
import { PAIRED_KINDS } from '../texts/kinds.ts';
import { shownTitle } from '../texts/shown-name.ts';
import { formatShare, text } from '../texts/text.ts';
import type { Side } from '../ui/difference-marks.ts';
import { KindLetter } from '../ui/KindLetter.tsx';
import { MarkedText } from '../ui/MarkedText.tsx';
import type { TextMark } from '../ui/segments.ts';
import type { SideNames } from './DifferenceNav.tsx';
import { levelParagraphs, type TextRow } from './level-paragraphs.ts';
import { type NumberedDifference, textMarks } from './text-marks.ts';

interface TextColumnsProps {
  pair: ComparisonView;
  names: SideNames;
  shown: readonly NumberedDifference[];
  current: number | null;
}

/** The two texts in columns, paragraphs that share statements level, differing words marked. */
export function TextColumns({ pair, names, shown, current }: TextColumnsProps) {
  const rows = useMemo(() => levelParagraphs(pair.a.text, pair.b.text, pair.comparison), [pair]);
  const marks = useMemo(() => ({ a: textMarks(shown, 'a', current), b: textMarks(shown, 'b', current) }), [shown, current]);
  return (
    <>
      <div class="text-row column-heads">
        <ColumnHead report={pair.a} name={names.a} share={pair.comparison.shared.a} />
        <span />
        <ColumnHead report={pair.b} name={names.b} share={pair.comparison.shared.b} />
      </div>
      {rows.map((row) => (
        <div key={`${row.a[0]?.start} ${row.b[0]?.start}`} class="text-row">
          <Cell side="a" spans={row.a} report={pair.a} name={names.a} marks={marks.a} />
          <Gutter kinds={kindsIn(row, shown)} />
          <Cell side="b" spans={row.b} report={pair.b} name={names.b} marks={marks.b} />
        </div>
      ))}
    </>
  );
}

function ColumnHead({ report, name, share }: { report: Report; name: string; share: number }) {
  const title = shownTitle(report.title);
  const webUrl = report.url !== null && /^https?:\/\//i.test(report.url) ? report.url : null;
  return (
    <header class="column-head">
      <h2>{name}</h2>
      {title !== null && (
        <p class="column-title" lang={report.lang ?? undefined} dir="auto">
          {title}
        </p>
      )}
      <p class="muted number">
        {formatDate(report.date)}
        {report.agency && ` · ${text('agencyText', report.agency)}`}
        {share > 0 && ` · ${text('compareCredit', formatShare(share))}`}
        {webUrl !== null && (
          <>
            {' · '}
            <a href={webUrl} target="_blank" rel="noreferrer">
              {text('compareOpenOriginal')}
            </a>
          </>
        )}
      </p>
    </header>
  );
}

interface CellProps {
  side: Side;
  spans: Span[];
  report: Report;
  name: string;
  marks: readonly TextMark[];
}

function Cell({ side, spans, report, name, marks }: CellProps) {
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? 0;
  const own = marks.filter((mark) => mark.end > start && mark.start < end);
  return (
    <div class={`cell cell-${side}`}>
      {spans.length > 0 && <p class="cell-name muted">{name}</p>}
      {spans.map((span) => (
        <p key={span.start} class="passage" lang={report.lang ?? undefined} dir="auto">
          <MarkedText source={report.text} within={span} marks={own} />
        </p>
      ))}
    </div>
  );
}

/** The kinds of the differences whose two sides both stand in the row, in their usual order. */
function kindsIn(row: TextRow, shown: readonly NumberedDifference[]): DifferenceKind[] {
  const kinds = new Set<DifferenceKind>();
  for (const { difference } of shown) {
    if (holds(row.a, difference.a[0]) && holds(row.b, difference.b[0])) kinds.add(difference.kind);
  }
  return PAIRED_KINDS.filter((kind) => kinds.has(kind));
}

function holds(paragraphs: Span[], span: Span | undefined): boolean {
  return span !== undefined && paragraphs.some((paragraph) => paragraph.start <= span.start && span.start < paragraph.end);
}

function Gutter({ kinds }: { kinds: DifferenceKind[] }) {
  return (
    <div class={kinds.length > 0 ? 'gutter gutter-joined' : 'gutter'} aria-hidden="true">
      {kinds.map((kind) => (
        <KindLetter key={kind} kind={kind} decorative />
      ))}
    </div>
  );
}
