// No file of ours is longer than 400 lines; longer ones hold more than one idea.
import fs from 'node:fs';
import path from 'node:path';

const LIMIT = 400;
const FOLDERS = ['src', 'scripts', 'bench', 'tests'];
const SOURCE = /\.(?:ts|tsx|mjs|css)$/u;

const files = FOLDERS.flatMap((folder) => fs.readdirSync(folder, { recursive: true }).map((name) => path.join(folder, name))).filter(
  (name) => SOURCE.test(name),
);
const long = files
  .map((file) => ({ file, lines: fs.readFileSync(file, 'utf8').split('\n').length - 1 }))
  .filter(({ lines }) => lines > LIMIT);
for (const { file, lines } of long) console.error(`${file} has ${lines} lines; the limit is ${LIMIT}.`);
console.log(`${files.length} files, ${long.length} over ${LIMIT} lines`);
process.exitCode = long.length > 0 ? 1 : 0;
