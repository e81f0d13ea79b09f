/**
 * The id of the `index`-th record (from 0) of a file: its name without folders and extension, `#2`, `#3` … added for
 * further records. Of a file inside an archive (`news.zip/june/a.txt`) the folders inside the archive stay: `june/a`.
 */
export function recordId(fileName: string, index: number): string {
  const path = fileName.replaceAll('\\', '/');
  const archive = path.toLowerCase().lastIndexOf('.zip/');
  const inner = archive >= 0 ? path.slice(archive + 5) : path.slice(path.lastIndexOf('/') + 1);
  const base = inner.replace(/(?<=[^/])\.[A-Za-z0-9]{1,5}$/, '');
  return index === 0 ? base : `${base}#${String(index + 1)}`;
}
