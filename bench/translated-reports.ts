import { calendarNames } from '../src/engine/match/named-days.ts';
import type { Report } from '../src/engine/report.ts';
import { isStopWord } from '../src/engine/text/stop-words.ts';
import { chance } from './chance.ts';
import type { LabelledReport } from './development-data.ts';

/** Share of names that another language writes otherwise, as Munich and München. */
const EXONYMS = 0.3;
/** Share of words that both languages have, meaning the same or not. */
const COGNATES = 0.06;
/** What stands for all words without content. */
const STOP_WORD = { de: 'und', es: 'que' };
/** Share of words that are written with a capital in a language that does so with nouns. */
const NOUNS = 0.35;

/**
 * Half of the reports as if they were written in another language, since no set has two: names stay but for some, figures stay, days
 * and months get their names there, and nearly every other word becomes one that English does not have. Half of these are in German, which
 * writes nouns like names, half in Spanish.
 */
export function halfTranslated(members: readonly LabelledReport[], salt: string): LabelledReport[] {
  return members.map((member) => {
    const { id } = member.report;
    if (chance(`${salt}tongue${id}`) < 0.5) return { ...member, report: { ...member.report, lang: 'en' } };
    const lang = chance(`${salt}lang${id}`) < 0.5 ? 'de' : 'es';
    return { ...member, report: translated(member.report, lang) };
  });
}

/** All of them, into German or Spanish. */
export function translatedAll(members: readonly LabelledReport[]): LabelledReport[] {
  return members.map((member) => ({ ...member, report: translated(member.report, chance(`all${member.report.id}`) < 0.5 ? 'de' : 'es') }));
}

function translated(report: Report, lang: 'de' | 'es'): Report {
  const names = namesOf(report.text);
  const calendar = calendarOf(lang);
  const translate = (text: string): string =>
    text.replace(/\p{L}+/gu, (word) => {
      const own = calendar.get(word.toLowerCase());
      if (own !== undefined) return own;
      if (isStopWord(word.toLowerCase(), 'en')) return STOP_WORD[lang];
      if (names.has(word) && chance(`name${word}`) >= EXONYMS) return word;
      if (chance(`cognate${word.toLowerCase()}`) < COGNATES) return word;
      const other = `${[...word.toLowerCase()].reverse().join('')}o`;
      const isCapital = /^\p{Lu}/u.test(word) || (lang === 'de' && chance(`noun${word}`) < NOUNS);
      return isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other;
    });
  return { ...report, lang, title: report.title && translate(report.title), text: translate(report.text) };
}

/** The words that stand with a capital inside a sentence, and never without one. */
function namesOf(text: string): Set<string> {
  const lower = new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}\p{L}*/gu));
  const capitals = [...text.matchAll(/[\p{Ll},] (\p{Lu}\p{L}+)/gu)].flatMap(([, word = '']) => word);
  return new Set(capitals.filter((word) => !lower.has(word.toLowerCase())));
}

const calendars = new Map<string, Map<string, string>>();

/** The names of days and months in a language by their English ones. */
function calendarOf(lang: string): Map<string, string> {
  const known = calendars.get(lang);
  if (known) return known;
  const [english, own] = [calendarNames('en'), calendarNames(lang)];
  const pairs = (['weekdays', 'months'] as const).flatMap((kind) => {
    const names = new Map([...own[kind]].map(([name, number]) => [number, name]));
    return [...english[kind]].flatMap(([name, number]): [string, string][] => {
      const other = names.get(number);
      return other === undefined || name === 'may' ? [] : [[name, other]];
    });
  });
  const made = new Map(pairs);
  calendars.set(lang, made);
  return made;
}
