import type { Report } from '../src/engine/report.ts';
import { chance } from './chance.ts';
import { type LabelledReport, readDevelopmentSet } from './development-data.ts';
import { halfTranslated, translatedAll } from './translated-reports.ts';

/** A corpus as a reader might hold it, with the queries that are asked of it: each report in turn. */
export interface TrainingPool {
  name: string;
  members: LabelledReport[];
  /** Every n-th member is a query. */
  every: number;
  /** Weight of its rows beside other pools. */
  weight: number;
  /** True where every query is asked of the pool without the other reports of its event: each report then is one that stands alone. */
  isAlone?: boolean;
  /** Weight of the query's partners beside the others in the last stage, which else is too timid about large events; 1 where it is not given. */
  partners?: number;
  /** True where only whether a query has a partner at all is learnt from. */
  isWhole?: boolean;
  /** True where only pairs in two languages are learnt from. */
  isForeign?: boolean;
  /** What is asked where it is not the members themselves. */
  queries?: LabelledReport[];
}

/**
 * The mix: lone articles, large events, hidden fields, cut copies, excerpts, small corpora and strangers, so that one cut holds on
 * all. What teaches refusing are the pools `alone`: there the nearest reports are of a sister event, another accident of the kind.
 * What keeps the model from counting partners are small corpora of dated events of four to six: by nature those with a date have two
 * or three reports, and many other reports of one storyline around them.
 */
export function trainingPools(): TrainingPool[] {
  const allsides = readDevelopmentSet('matching/allsides-dev.jsonl.gz');
  const ecb = readDevelopmentSet('matching/ecbplus-dev.jsonl.gz');
  const excerpts = readDevelopmentSet('matching/neus-excerpts-dev.jsonl.gz');
  const undated = allsides.map((member) => hide(member, ['date']));
  const bare = ecb.map((member) => hide(member, ['date', 'title', 'source']));
  const days = new Map(allsides.flatMap(({ report, event }) => (event !== null && report.date !== null ? [[event, report.date]] : [])));
  const dated = ecb.map((member) => invent(member, days));
  const items = excerpts.map((member) => invent(member, days));
  const parts = allsides.flatMap((member) => halves(member));
  const alone = (name: string, members: LabelledReport[], every: number, weight: number): TrainingPool => ({
    name: `${name}, each alone`,
    members,
    every,
    weight,
    isAlone: true,
  });
  return [
    { name: 'allsides', members: lone(allsides, 0.25, 'a'), every: 1, weight: 1.5 },
    alone('allsides', allsides, 4, 1.7),
    { name: 'no dates', members: lone(undated, 0.25, 'c'), every: 1, weight: 2.4 },
    alone('no dates', undated, 6, 0.9),
    { name: 'some fields hidden, cut copies', members: mixed(lone(allsides, 0.3, 'd')), every: 4, weight: 1.2 },
    alone('some fields hidden, cut copies', mixed(allsides), 8, 1),
    // Reports of this set have some ten partners each: their weight is low so that they do not outvote the others.
    { name: 'ecbplus, bare', members: lone(bare, 0.25, 'e'), every: 2, weight: 2 },
    { name: 'ecbplus, bare, all partnered', members: bare, every: 2, weight: 0.8, partners: 2 },
    alone('ecbplus, bare', bare, 2, 0.28),
    { name: 'ecbplus, dated', members: lone(dated, 0.25, 'f'), every: 4, weight: 0.1 },
    { name: 'excerpts', members: lone(excerpts, 0.25, 'g'), every: 6, weight: 2.2 },
    alone('excerpts', excerpts, 10, 0.4),
    { name: 'feed items', members: lone(items, 0.25, 'm'), every: 12, weight: 1 },
    alone('feed items', items, 20, 0.4),
    ...small(allsides, 'h', 30, 30).map((members) => ({ name: 'small allsides', members, every: 1, weight: 1 })),
    ...small(bare, 'i', 20, 30).map((members) => ({ name: 'small ecbplus', members, every: 1, weight: 0.8 })),
    ...small(few(dated), 'q', 25, 60).map((members) => ({ name: 'small, some of each', members, every: 1, weight: 0.2 })),
    ...small(parts, 'r', 25, 60).map((members) => ({ name: 'small parts', members, every: 1, weight: 1.2 })),
    // Whether a query has a partner at all is another question where there are but one or two candidates.
    ...tiny(small(allsides, 's', 80, TINY), 1.5),
    ...tiny(small(undated, 't', 60, TINY), 1.5),
    ...tiny(small(few(dated), 'v', 60, TINY), 1),
    ...tiny(small(parts, 'B', 60, TINY), 1.5),
    ...strangers(small(allsides, 'o', 40, 30), dated),
    ...strangers(small(few(dated), 'p', 20, 30), dated.slice(480)),
    ...abroad(allsides, undated, parts, dated),
  ];
}

/** Corpora of two to six reports. */
const TINY = 5;

function tiny(corpora: LabelledReport[][], weight: number): TrainingPool[] {
  return corpora.map((members) => ({ name: 'tiny', members, every: 1, weight, isWhole: true }));
}

/**
 * Pools in several languages, large and small, with and without dates. Pairs in two languages have weights of their own, so that these
 * pools change no other weight.
 */
function abroad(dated: LabelledReport[], undated: LabelledReport[], parts: LabelledReport[], events: LabelledReport[]): TrainingPool[] {
  const pool = (name: string, members: LabelledReport[], every: number, weight: number, isAlone = false): TrainingPool => ({
    name: `${name}, half of them translated`,
    members: halfTranslated(members, name),
    every,
    weight,
    isAlone,
    isForeign: true,
  });
  return [
    pool('allsides', lone(dated, 0.25, 'u'), 2, 2),
    pool('allsides, each alone', dated, 6, 3, true),
    pool('no dates', lone(undated, 0.25, 'w'), 4, 1),
    pool('no dates, each alone', undated, 12, 3, true),
    pool('ecbplus', lone(events, 0.25, 'y'), 4, 0.5),
    pool('ecbplus, each alone', events, 6, 2, true),
    ...small(parts, 'x', 20, 60).map((members, n) => pool(`small ${n}`, members, 1, 1)),
    ...small(few(events), 'z', 30, 40).map((members, n) => pool(`small ecbplus ${n}`, members, 1, 1)),
    ...strangers(small(dated, 'A', 30, 30), events).map((stranger) => ({
      ...stranger,
      queries: translatedAll(stranger.queries ?? []),
      isForeign: true,
    })),
  ];
}

/** Days over which the reports of one event are published, and over which the invented events of a year lie. */
const SPREAD = 4;
const YEARS = 4;

/** An undated report as a feed gives it: with an outlet, a title and a day near that of its event. Those of `days` keep theirs. */
function invent({ report, event }: LabelledReport, days: ReadonlyMap<string, string>): LabelledReport {
  const { id } = report;
  // Both events of an ecbplus topic get days in the same month, so that a day alone does not part them.
  const topic = Date.UTC(2016, 0, 1) + Math.floor(chance(`topic${topicOf(event ?? id)}`) * YEARS * 365) * DAY;
  const first = Date.parse(days.get(event ?? '') ?? new Date(topic + Math.floor(chance(`event${event}`) * 20) * DAY).toISOString());
  // Most of an event's reports are of its first two days.
  const date = new Date(first + Math.floor(chance(`day${id}`) ** 2 * (SPREAD + 1)) * DAY).toISOString().slice(0, 10);
  const source = `outlet ${Math.floor(chance(`source${id}`) * OUTLETS)}`;
  const title = report.title ?? (chance(`title${id}`) < TITLED ? titleOf(report.text) : null);
  const text = title !== null && report.title === null ? report.text.slice(title.length).trimStart() : report.text;
  return { report: { ...report, date, source, title, url: null, text }, event };
}

const DAY = 86_400_000;
const OUTLETS = 40;
const TITLED = 0.7;

function titleOf(text: string): string | null {
  const [title = ''] = text.split('\n', 1);
  return title.length <= 140 && title.length < text.length / 3 ? title : null;
}

/** Two reports of one: every other paragraph each, the second by another outlet, later and without the title. */
function halves({ report, event }: LabelledReport): LabelledReport[] {
  const paragraphs = report.text.split('\n\n');
  if (paragraphs.length < 8) return [{ report, event }];
  const every = (first: number): string => paragraphs.filter((_, i) => i % 2 === first).join('\n\n');
  const later = report.date === null ? null : new Date(Date.parse(report.date) + (chance(`later${report.id}`) < 0.5 ? DAY : 0));
  const other = {
    ...report,
    id: `${report.id}/2`,
    title: null,
    source: `${report.source} 2`,
    date: later?.toISOString().slice(0, 10) ?? null,
  };
  return [
    { report: { ...report, text: every(0) }, event },
    { report: { ...other, text: every(1) }, event },
  ];
}

/**
 * Small corpora asked for texts that have nothing to do with them but the day and a number or two: a few words of another report, as
 * they are or, as of a language nobody knows, backwards.
 */
function strangers(corpora: LabelledReport[][], members: LabelledReport[]): TrainingPool[] {
  return corpora.map((corpus, n) => {
    const queries = members.slice(n * STRANGERS, (n + 1) * STRANGERS).map(({ report }, i) => {
      const host = corpus[(i * 7) % corpus.length]?.report;
      const words = report.text.split(/\s+/u).slice(0, Math.floor(chance(`words${report.id}`) ** 2 * 150));
      const numbers = [...new Set(host?.text.match(/\d+/gu))].slice(0, 1 + (i % 2));
      const told = chance(`tongue${report.id}`) < 0.5 ? words : words.map((word) => [...word].reverse().join(''));
      return { report: { ...report, date: host?.date ?? null, title: null, text: [...told, ...numbers].join(' ') }, event: null };
    });
    return { name: 'strangers', members: corpus, queries, every: 1, weight: 0.5 };
  });
}

const STRANGERS = 12;

/** Three to six reports of each event. */
function few(members: LabelledReport[]): LabelledReport[] {
  const kept = new Map<string, number>();
  return members.filter(({ event }) => {
    if (event === null) return true;
    const count = (kept.get(event) ?? 0) + 1;
    kept.set(event, count);
    return count <= 3 + Math.floor(chance(`few${event}`) * 4);
  });
}

/** The topic of an event; those of ecbplus have two each. */
export function topicOf(event: string): string {
  return event.replace(/ecb(?:plus)?$/u, '');
}

/** Keeps one report only of a share of the events. */
export function lone(members: LabelledReport[], share: number, salt: string): LabelledReport[] {
  const kept = new Set<string>();
  return members.filter(({ event }) => {
    if (event === null || chance(`${salt}${event}`) >= share) return true;
    return !kept.has(event) && kept.add(event);
  });
}

function hide(member: LabelledReport, fields: ('date' | 'title' | 'source')[]): LabelledReport {
  return { ...member, report: { ...member.report, url: null, ...Object.fromEntries(fields.map((field) => [field, null])) } };
}

function mixed(members: LabelledReport[]): LabelledReport[] {
  return members.map((member) => {
    const fields = (['date', 'title', 'source'] as const).filter((field) => chance(field + member.report.id) < 0.4);
    const { report } = hide(member, fields);
    return chance(`cut${report.id}`) < 0.4 ? { ...member, report: { ...report, text: cut(report) } } : { ...member, report };
  });
}

/** The first 60 to 260 words or so, to the end of a paragraph where there is one. */
function cut(report: Report): string {
  const length = 400 + Math.floor(chance(`length${report.id}`) * 1200);
  const end = report.text.indexOf('\n\n', length);
  return report.text.slice(0, end < 0 || end > length + 600 ? length : end);
}

/** Small corpora around one month (by the order of the set, which groups nothing): whole events up to `size` reports. */
function small(members: LabelledReport[], salt: string, count: number, size: number): LabelledReport[][] {
  const groups = new Map<string, LabelledReport[]>();
  for (const member of members)
    groups.set(member.event ?? member.report.id, [...(groups.get(member.event ?? member.report.id) ?? []), member]);
  return Array.from({ length: count }, (_, n) => {
    const order = [...groups].map(([event, group]) => ({ group, at: chance(`${salt}${n}${event}`) })).sort((a, b) => a.at - b.at);
    const wanted = 2 + Math.floor(chance(`size${salt}${n}`) * size);
    const pool: LabelledReport[] = [];
    for (const { group, at } of order) {
      if (pool.length >= wanted) break;
      pool.push(...(Math.floor(at * 1e9) % 3 === 0 ? group.slice(0, 1) : group));
    }
    return pool;
  });
}
