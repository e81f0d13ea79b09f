import type { Report } from '../src/engine/report.ts';
import { type LabelledReport, readDevelopmentSet } from './development-data.ts';

/** A corpus as a reader might hold it, with the queries that are asked of it: each report in turn. */
export interface TrainingPool {
  name: string;
  members: LabelledReport[];
  /** Every n-th member is a query. */
  every: number;
  /** Weight of its rows beside other pools. */
  weight: number;
}

/** 32-bit FNV-1a as a fixed source of chance: the same word always falls the same way. */
export function chance(word: string): number {
  let hash = 2166136261;
  for (const letter of word) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

/** The mix: lone articles, large events, hidden fields, cut copies, excerpts and small corpora, so that one cut holds on all. */
export function trainingPools(): TrainingPool[] {
  const allsides = readDevelopmentSet('matching/allsides-dev.jsonl.gz');
  const ecb = readDevelopmentSet('matching/ecbplus-dev.jsonl.gz');
  const excerpts = readDevelopmentSet('matching/neus-excerpts-dev.jsonl.gz');
  const bare = ecb.map((member) => hide(member, ['date', 'title', 'source']));
  return [
    { name: 'allsides', members: lone(allsides, 0.25, 'a'), every: 2, weight: 1.5 },
    { name: 'allsides, half alone', members: lone(allsides, 0.5, 'b'), every: 4, weight: 1.5 },
    { name: 'allsides, all partnered', members: allsides, every: 5, weight: 1 },
    { name: 'no dates', members: lone(allsides, 0.3, 'c').map((m) => hide(m, ['date'])), every: 4, weight: 1.5 },
    { name: 'some fields hidden, cut copies', members: mixed(lone(allsides, 0.3, 'd')), every: 4, weight: 1.2 },
    // Reports of these sets have some ten partners each: their weight is low so that they do not outvote the others.
    { name: 'ecbplus, bare', members: lone(bare, 0.25, 'e'), every: 2, weight: 0.4 },
    { name: 'ecbplus', members: lone(ecb, 0.5, 'f'), every: 3, weight: 0.3 },
    { name: 'ecbplus, bare, mostly alone', members: lone(bare, 0.6, 'j'), every: 1, weight: 0.6 },
    { name: 'ecbplus, bare, mostly alone', members: lone(bare, 0.6, 'k'), every: 1, weight: 0.6 },
    { name: 'ecbplus, bare, all partnered', members: bare, every: 3, weight: 0.3 },
    { name: 'excerpts', members: lone(excerpts, 0.25, 'g'), every: 3, weight: 0.8 },
    ...small(allsides, 'h', 30, 30).map((members) => ({ name: 'small allsides', members, every: 1, weight: 1 })),
    ...small(bare, 'i', 20, 30).map((members) => ({ name: 'small ecbplus', members, every: 1, weight: 0.4 })),
  ];
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
