import { text } from '../texts/text.ts';

interface PageStateProps {
  message: string;
  /** Shows the lines of a page that is still being read. */
  isBusy?: boolean;
  linksLibrary?: boolean;
}

/** One sentence on why there is no list of reports (yet), with at most one thing to do next. */
export function PageState({ message, isBusy = false, linksLibrary = false }: PageStateProps) {
  return (
    <div class="empty-state">
      {/* What the reading comes to, the popup itself tells screen readers. */}
      <p role={isBusy ? 'status' : undefined}>{message}</p>
      {isBusy && (
        <div class="waiting-lines" aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      )}
      {linksLibrary && (
        <a class="button" href="library.html" target="_blank" rel="noreferrer">
          {text('popupOpenLibrary')}
        </a>
      )}
    </div>
  );
}
