import type { Incoming } from '../corpus/reports.ts';
import { parseSeedFormat } from '../engine/read/seed-format.ts';
import { browser } from '../shared/browser.ts';

/** What the sample's list says of each of its files: the naming that a reader would do by hand. */
interface SampleEntry {
  file: string;
  source: string | null;
  title: string | null;
}

/** The reports of the sample that comes with the extension. */
export async function loadSample(): Promise<Incoming[]> {
  const entries = (await (await fetch(browser.runtime.getURL('sample/index.json'))).json()) as SampleEntry[];
  const groups = await Promise.all(
    entries.map(async ({ file, source, title }) => {
      const text = await (await fetch(browser.runtime.getURL(`sample/${file}`))).text();
      const { reports } = parseSeedFormat(text, file);
      return reports.map((report) => ({ report: { ...report, source, title }, origin: { kind: 'sample' as const, name: file } }));
    }),
  );
  return groups.flat();
}
