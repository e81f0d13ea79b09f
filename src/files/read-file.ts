import { parseCsvFormat } from '../engine/read/csv-format.ts';
import { parseJsonFormat } from '../engine/read/json-format.ts';
import type { Reading } from '../engine/read/reading.ts';
import { recordId } from '../engine/read/record-id.ts';
import { parseSeedFormat } from '../engine/read/seed-format.ts';
import { extractArticle } from '../extract/extract-article.ts';
import { decodeHtml } from './decode-html.ts';
import { decodeText } from './decode-text.ts';
import { fileKind, kindByName } from './file-kind.ts';
import { type FileReading, readArchive } from './read-archive.ts';

/** Makes a document of HTML: DOMParser in a page, linkedom in the command line. No script of it may run. */
export type ParseHtml = (html: string, url: string) => Document;

/** Larger files are refused; archives may hold more in all (see `read-archive.ts`). */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;
/** Largest archive, packed. */
export const MAX_ARCHIVE_BYTES = 256 * 1024 * 1024;

/** The issue of a file that is refused as a whole. */
export function refusal(file: string, message: string): Reading {
  return { reports: [], issues: [{ file, line: null, severity: 'error', message }] };
}

/**
 * Reads the reports in one file: the users' plain-text format, JSON, JSON Lines, CSV, a saved page or a zip archive of these,
 * told by extension and content. Whatever is wrong with the file is an issue that names it; nothing is thrown.
 */
export function readFile(name: string, bytes: Uint8Array, parseHtml: ParseHtml): FileReading {
  const steps = readFileInSteps(name, bytes, parseHtml);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * As `readFile`, in steps for a page that must answer its reader meanwhile: an archive gives the number of its reports so far
 * after each of its files, anything else is read in one step.
 */
export function* readFileInSteps(name: string, bytes: Uint8Array, parseHtml: ParseHtml): Generator<number, FileReading, void> {
  const isArchive = isZip(bytes) && /\.zip$/i.test(name);
  const limit = isArchive ? MAX_ARCHIVE_BYTES : MAX_FILE_BYTES;
  if (bytes.length > limit) {
    return refusal(name, tooLarge(bytes.length, limit));
  }
  if (isArchive) {
    return yield* readArchive(name, bytes, (inner, content) => readFile(inner, content, parseHtml));
  }
  return readSingle(name, bytes, parseHtml);
}

/** By the first bytes of an archive's first file, or those of the directory, where an archive is empty. */
function isZip([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}

function readSingle(name: string, bytes: Uint8Array, parseHtml: ParseHtml): Reading {
  if (bytes.length === 0) {
    return refusal(name, 'The file is empty.');
  }
  const decoding = kindByName(name) === 'html' ? decodeHtml(bytes) : decodeText(bytes);
  if (decoding.text === null) {
    return refusal(name, decoding.reason);
  }
  const reading = readText(name, decoding.text, parseHtml);
  if (decoding.warning) {
    reading.issues.push({ file: name, line: null, severity: 'warning', message: decoding.warning });
  }
  return reading;
}

/** The sentence for a file over its limit, sizes in MB of 1,048,576 bytes. */
export function tooLarge(bytes: number, limit: number): string {
  const megabytes = (size: number) => Math.round((size / 1_048_576) * 10) / 10;
  return `The file has ${String(megabytes(bytes))} MB; the limit is ${String(megabytes(limit))} MB. Split it and try again.`;
}

function readText(name: string, text: string, parseHtml: ParseHtml): Reading {
  switch (fileKind(name, text)) {
    case 'json':
      return parseJsonFormat(text, name);
    case 'csv':
      return parseCsvFormat(text, name);
    case 'html':
      return readPage(name, text, parseHtml);
    case 'zip':
      return refusal(name, 'The archive is damaged or not a zip file.');
    case 'text':
      return parseSeedFormat(text, name);
  }
}

function readPage(name: string, html: string, parseHtml: ParseHtml): Reading {
  const document = parseHtml(html, '');
  const report = extractArticle(document, savedPageUrl(document));
  if (!report) {
    return refusal(name, 'No article was found in this page.');
  }
  return { reports: [{ ...report, id: recordId(name, 0) }], issues: [] };
}

/** Where a saved page came from, by what it says itself; empty where it does not say. */
export function savedPageUrl(document: Document): string {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [canonical, shared].find((url) => url && /^https?:\/\//i.test(url)) ?? '';
}
