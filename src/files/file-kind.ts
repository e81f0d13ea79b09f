/** The formats in which reports come. */
export type FileKind = 'text' | 'json' | 'csv' | 'html' | 'zip';

const KIND_BY_EXTENSION: Readonly<Record<string, FileKind>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  csv: 'csv',
  tsv: 'csv',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  zip: 'zip',
};

/** The format that a file's name promises; null where the name says nothing. */
export function kindByName(name: string): FileKind | null {
  const extension = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(KIND_BY_EXTENSION, extension) ? (KIND_BY_EXTENSION[extension] ?? null) : null;
}

/** The format of a file by its name, or by its first characters where the name says nothing or `.txt` holds a saved page. */
export function fileKind(name: string, text: string): FileKind {
  const named = kindByName(name);
  if (named && named !== 'text') {
    return named;
  }
  const head = text.slice(0, 500).trimStart();
  if (/^(?:<!doctype html|<html|<\?xml[^>]{0,80}>\s{0,20}<!doctype html)/i.test(head)) {
    return 'html';
  }
  return named ?? (/^(?:\{\s*"|\[\s*[{\]])/.test(head) ? 'json' : 'text');
}
