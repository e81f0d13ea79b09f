import { useEffect, useRef } from 'preact/hooks';
import type { Issue } from '../engine/read/reading.ts';
import { shownTitle } from '../texts/shown-name.ts';
import { countText, formatNumber, text } from '../texts/text.ts';
import { errorText } from '../ui/error-text.ts';
import { CloseIcon } from '../ui/icons.tsx';
import { LimitedList } from '../ui/LimitedList.tsx';
import type { FileOutcome, ImportOutcome } from './import-files.ts';

const FILES_SHOWN = 50;
const ISSUES_SHOWN = 20;

interface ImportReportProps {
  outcome: ImportOutcome;
  onClose(): void;
}

/** What became of every file of an import, those with trouble first. */
export function ImportReport({ outcome, onClose }: ImportReportProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const inPart = outcome.files.filter((file) => file.read > 0 && trouble(file) === 2).length;
  const files = [...outcome.files].sort((first, second) => trouble(second) - trouble(first));
  return (
    <section class="import-report">
      <div class="import-head">
        <h2 ref={heading} tabIndex={-1}>
          {text('libraryImportReport')}
        </h2>
        <button type="button" class="icon-button" aria-label={text('libraryClose')} title={text('libraryClose')} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <p class="number" role="status">
        {text('libraryImportDone', formatNumber(outcome.added), formatNumber(outcome.known))}
        {outcome.failed > 0 && `, ${countText('libraryImportFailed', outcome.failed)}`}
        {inPart > 0 && `, ${countText('libraryImportInPart', inPart)}`}
      </p>
      {outcome.isCancelled && <p class="notice">{text('libraryCancelled')}</p>}
      {outcome.stopped && (
        <p class="notice notice-error" role="alert">
          {text('libraryImportStopped', outcome.stopped.file, errorText(outcome.stopped.code))}
        </p>
      )}
      <LimitedList class="import-files" items={files} limit={FILES_SHOWN} render={(file, index) => <FileItem key={index} file={file} />} />
    </section>
  );
}

/** 2 where something was not read, 1 where there are warnings, else 0. */
function trouble(file: FileOutcome): number {
  if (file.issues.some((issue) => issue.severity === 'error')) return 2;
  return file.issues.length > 0 ? 1 : 0;
}

function FileItem({ file }: { file: FileOutcome }) {
  return (
    <li>
      <p class="import-file">
        <span class="import-name">{shownTitle(file.file)}</span>
        <span class="muted number">{resultText(file)}</span>
      </p>
      {file.issues.length > 0 && (
        <LimitedList
          class="import-issues"
          items={[...file.issues].sort((first, second) => Number(second.severity === 'error') - Number(first.severity === 'error'))}
          limit={ISSUES_SHOWN}
          render={(issue, index) => <IssueItem key={index} issue={issue} file={file.file} />}
        />
      )}
    </li>
  );
}

function resultText(file: FileOutcome): string {
  if (file.read === 0) return text('libraryFileFailed');
  const parts: string[] = [];
  if (file.added > 0) parts.push(text('libraryFileAdded', formatNumber(file.added)));
  if (file.known > 0) parts.push(text('libraryFileKnown', formatNumber(file.known)));
  // Neither where the import ended before the file's reports were stored.
  return parts.length > 0 ? parts.join(', ') : text('libraryFileRead', formatNumber(file.read));
}

function IssueItem({ issue, file }: { issue: Issue; file: string }) {
  const place = [
    issue.file === file ? null : shownTitle(issue.file),
    issue.line === null ? null : text('libraryLine', formatNumber(issue.line)),
  ];
  const where = place.filter((part) => part !== null).join(', ');
  return (
    <li class={`import-issue issue-${issue.severity}`}>
      <strong>{text(issue.severity === 'error' ? 'libraryError' : 'libraryWarning')}</strong>
      {where && <span class="number"> {where}</span>}: {issue.message}
    </li>
  );
}
