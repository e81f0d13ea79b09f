import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import type { Report } from '../src/engine/report.ts';

/** A report of a development set with the label of its event; null where it has no partner. */
export interface LabelledReport {
  report: Report;
  event: string | null;
}

const DATA = path.resolve('../shared/data');

/** A set of `../shared/data`, such as `matching/allsides-dev.jsonl.gz`. Throws where the file is absent: nothing can be trained without it. */
export function readDevelopmentSet(file: string): LabelledReport[] {
  const lines = zlib
    .gunzipSync(fs.readFileSync(path.join(DATA, file)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line, index) => {
    const raw = JSON.parse(line) as Partial<Report> & { event?: string | null };
    const { id = `${file}:${index}`, source = null, date = null, title = null, url = null, text = '' } = raw;
    return { report: { id, source, agency: null, date, title, url, lang: null, text }, event: raw.event ?? null };
  });
}
