import type { TabView } from '../shared/views.ts';
import { formatDate } from '../texts/format-date.ts';
import { shownTitle } from '../texts/shown-name.ts';
import { countText, text } from '../texts/text.ts';
import { ForwardIcon, GearIcon, LibraryIcon } from '../ui/icons.tsx';
import { splitParagraphs } from '../ui/paragraphs.ts';
import type { PopupPlace } from './ArticleView.tsx';

interface PopupHeaderProps {
  view: TabView | null;
  isLoading: boolean;
  place: PopupPlace;
  onPlace(place: PopupPlace): void;
}

/** The page that was read: its title, its date, and the way to the text as it was extracted. */
export function PopupHeader({ view, isLoading, place, onPlace }: PopupHeaderProps) {
  const article = view?.article ?? null;
  return (
    <header class="page-header">
      <div class="page-title">
        {isLoading ? (
          <div class="waiting-lines" aria-hidden="true">
            <span />
          </div>
        ) : (
          <h1 lang={article?.lang ?? undefined} dir="auto">
            {article ? (shownTitle(article.title) ?? text('untitled')) : text('extensionName')}
          </h1>
        )}
        <nav class="page-links">
          <a
            class="icon-button"
            href="library.html"
            target="_blank"
            rel="noreferrer"
            title={text('popupLibrary')}
            aria-label={text('popupLibrary')}
          >
            <LibraryIcon />
          </a>
          <a
            class="icon-button"
            href="welcome.html"
            target="_blank"
            rel="noreferrer"
            title={text('popupSettings')}
            aria-label={text('popupSettings')}
          >
            <GearIcon />
          </a>
        </nav>
      </div>
      {article && (
        <p class="page-facts">
          {formatDate(article.date)}
          {' · '}
          <button
            type="button"
            id="extracted-text"
            class="link-button"
            aria-expanded={place.name === 'text'}
            onClick={() => onPlace({ name: place.name === 'text' ? 'list' : 'text' })}
          >
            {countText('popupReadParagraphs', splitParagraphs(article.text).length)}
            <ForwardIcon size={12} />
          </button>
        </p>
      )}
    </header>
  );
}
