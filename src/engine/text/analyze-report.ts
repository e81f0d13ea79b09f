import type { Report } from '../report.ts';
import type { Analysis, Sentence, Token } from './analysis.ts';
import { findAttributions, spreadAttributions } from './attributions.ts';
import { findDates } from './dates.ts';
import { findFigures, MAX_FIGURES } from './figures.ts';
import { detectLanguage } from './language.ts';
import { findNames } from './names.ts';
import { indexTokens, type ParsedText } from './parsed-text.ts';
import { findQuotations } from './quotations.ts';
import { segmentSentences } from './sentences.ts';
import { assignSpeakers } from './speakers.ts';
import { stemWord } from './stems.ts';
import { stopWordsOf } from './stop-words.ts';
import { tokenize } from './tokens.ts';

/**
 * All that the engine reads out of one report; see `Analysis`. The report's own `lang` is believed, otherwise it is detected; dates are
 * resolved against `report.date`. Empty text gives empty lists. Linear in the text, about 2 ms for 800 words once warm.
 */
export function analyzeReport(report: Report): Analysis {
  const parsed = parseText(report.text, report.lang?.slice(0, 2).toLowerCase() || detectLanguage(report.text));
  const marked = findQuotations(parsed);
  const { names, entities } = findNames(parsed);
  const dates = findDates(parsed, report.date);
  const figures = findFigures(parsed, dates);
  const cited = findAttributions(parsed, marked, names, entities);
  const quotations = assignSpeakers(parsed, marked, cited, names, entities);
  const attributions = spreadAttributions(parsed, cited, quotations);
  const { lang, capitalsCount, sentences, tokens } = parsed;
  const cut = figures.length < MAX_FIGURES ? null : `Only the first ${MAX_FIGURES} figures were read.`;
  return { lang, capitalsCount, sentences, tokens, quotations, figures, dates, names, entities, attributions, cut };
}

/** Cuts a text into sentences and words. `lang` null counts as English. */
export function parseText(text: string, lang: string | null): ParsedText {
  const sentences = segmentSentences(text, lang);
  const tokens = tokensOf(text, lang);
  return {
    text,
    lang,
    capitalsCount: doCapitalsCount(text, sentences, tokens),
    sentences,
    tokens,
    firstTokens: indexTokens(sentences, tokens),
  };
}

function tokensOf(text: string, lang: string | null): Token[] {
  const stops = stopWordsOf(lang);
  return tokenize(text).map(({ start, end, norm }) => ({ start, end, norm, stem: stemWord(norm, lang), stop: stops?.has(norm) ?? false }));
}

/** Above this share of capitals among the longer words, capitals are a matter of style. Plain news has 15–30 %. */
const STYLED_SHARE = 0.65;

/** Fewer long words than this do not show a style. */
const MIN_WORDS = 10;

function doCapitalsCount(text: string, sentences: readonly Sentence[], tokens: readonly Token[]): boolean {
  let long = 0;
  let capital = 0;
  let s = 0;
  for (const { start, end } of tokens) {
    while (s < sentences.length && (sentences[s]?.end ?? 0) <= start) s++;
    if (sentences[s]?.role !== 'body' || end - start < 4) continue;
    const first = text.charAt(start);
    if (first.toLowerCase() === first.toUpperCase()) continue;
    long++;
    if (first !== first.toLowerCase()) capital++;
  }
  return long < MIN_WORDS || capital / long < STYLED_SHARE;
}
