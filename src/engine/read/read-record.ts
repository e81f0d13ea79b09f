import type { Report } from '../report.ts';
import { readAgency } from './credit-line.ts';
import { FIELD_NAMES, type FieldName } from './field-names.ts';
import { parseReportDate } from './report-date.ts';

/** What one record of a JSON or CSV file gave: a report, a reason why not, or a report read with a guess. */
export interface RecordReading {
  report: Report | null;
  /** One plain sentence; null where there is nothing to say. */
  problem: string | null;
}

/**
 * Makes a report of a record with the field names of this or another tool. The text is taken as it stands, so that offsets
 * into it stay true. `fallbackId` serves where the record has no id of its own.
 */
export function readRecord(record: Readonly<Record<string, unknown>>, fallbackId: string): RecordReading {
  const fields = plainFields(record);
  const text = field(fields, 'text');
  // Numbers and characters that nobody sees are no text.
  if (text === null || !/\p{L}/u.test(text)) {
    return { report: null, problem: 'A record has no text (looked for a field named text, body or content).' };
  }
  const written = field(fields, 'date');
  const date = written === null ? null : parseReportDate(written);
  const lang =
    field(fields, 'lang')
      ?.toLowerCase()
      .match(/^[a-z]{2,3}(?=$|[-_])/)?.[0] ?? null;
  const report: Report = {
    id: field(fields, 'id') ?? fallbackId,
    source: field(fields, 'source'),
    agency: field(fields, 'agency') ?? readAgency(text),
    date,
    title: field(fields, 'title'),
    url: field(fields, 'url'),
    lang,
    text,
  };
  const problem =
    written !== null && date === null
      ? `The date “${written.slice(0, 40)}” does not exist or is not clear. The report was read without a date.`
      : null;
  return { report, problem };
}

/** Values by their plain field name; of two fields with one plain name the first counts. */
function plainFields(record: Readonly<Record<string, unknown>>): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [name, value] of Object.entries(record)) {
    const plain = plainName(name);
    const text = plainValue(value);
    if (text !== null && !fields.has(plain)) {
      fields.set(plain, text);
    }
  }
  return fields;
}

/** Lower-cased, letters and digits only: `Published_At` and `publishedAt` are one name. */
export function plainName(name: string): string {
  return name
    .slice(0, 60)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function plainValue(value: unknown): string | null {
  if (typeof value === 'string') {
    return value.trim() === '' ? null : value;
  }
  if (typeof value === 'number' && Number.isFinite(value)) {
    return String(value);
  }
  if (Array.isArray(value)) {
    // Some tools give the paragraphs of a text as a list.
    const parts: unknown[] = value;
    return parts.length > 0 && parts.every((part) => typeof part === 'string') ? parts.join('\n\n') : null;
  }
  if (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string') {
    return value.name;
  }
  return null;
}

function field(fields: Map<string, string>, name: FieldName): string | null {
  for (const alias of FIELD_NAMES[name]) {
    const value = fields.get(alias);
    if (value !== undefined) {
      return name === 'text' ? value : value.trim();
    }
  }
  return null;
}
