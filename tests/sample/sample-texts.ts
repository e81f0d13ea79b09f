import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSeedFormat } from '../../src/engine/read/seed-format.ts';

const SAMPLE = fileURLToPath(new URL('../../assets/sample/', import.meta.url));
const SEEDS = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));

export interface SampleEntry {
  file: string;
  event: string;
  source: string | null;
  title: string | null;
}

/** The reader's naming of the sample reports, as it ships. */
export function readIndex(): SampleEntry[] {
  return JSON.parse(readFileSync(`${SAMPLE}index.json`, 'utf8'));
}

/** Names of the text files in `assets/sample/` or a folder in it. */
export function textFiles(folder = ''): string[] {
  return readdirSync(SAMPLE + folder).filter((name) => name.endsWith('.txt'));
}

/** A sample file as it lies on the disk, byte order mark and line ends included. */
export function readRaw(file: string): string {
  return readFileSync(SAMPLE + file, 'utf8');
}

/** The one report of a sample file, and what the parser had to say. */
export function readReport(file: string) {
  const { reports, issues } = parseSeedFormat(readRaw(file), file);
  const [report] = reports;
  if (!report || reports.length !== 1) {
    throw new Error(`${file} holds ${reports.length} reports.`);
  }
  return { report, issues };
}

/** The texts of the seed reports. Throws where the folder is absent. */
export function readSeeds(): string[] {
  return readdirSync(SEEDS).map((name) => readFileSync(SEEDS + name, 'utf8'));
}

/** Whether the seed reports are on this machine: they are no part of the project. */
export const hasSeeds = existsSync(SEEDS);

/** Lower-cased words without punctuation. */
export function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The distinct runs of `size` words. */
export function wordRuns(text: string, size: number): Set<string> {
  const list = words(text);
  return new Set(Array.from({ length: Math.max(0, list.length - size + 1) }, (_, at) => list.slice(at, at + size).join(' ')));
}

/** The share of `text`'s runs of `size` words that `other` has too, 0..1. */
export function sharedRuns(text: string, other: string, size: number): number {
  const theirs = wordRuns(other, size);
  const own = [...wordRuns(text, size)];
  return own.length === 0 ? 0 : own.filter((run) => theirs.has(run)).length / own.length;
}
