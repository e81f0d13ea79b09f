import type { Report } from '../engine/report.ts';
import { text } from '../texts/text.ts';
import { LimitedList } from '../ui/LimitedList.tsx';
import { splitParagraphs } from '../ui/paragraphs.ts';
import { PlaceHeading } from './PlaceHeading.tsx';

/** The page's text as it was read, paragraph by paragraph: what is missing here was not compared. */
export function ExtractedText({ article, onBack }: { article: Report; onBack(): void }) {
  return (
    <section class="extracted">
      <PlaceHeading onBack={onBack}>{text('popupExtractedText')}</PlaceHeading>
      <p class="muted place-note">{text('popupExtractedNote')}</p>
      <LimitedList
        class="paragraphs"
        items={splitParagraphs(article.text)}
        limit={60}
        render={(paragraph) => (
          <li key={paragraph.start} class="passage paragraph" lang={article.lang ?? undefined} dir="auto">
            {article.text.slice(paragraph.start, paragraph.end)}
          </li>
        )}
      />
    </section>
  );
}
