/**
 * Runs the program beside this file, `PROGRAM.cjs`, from what V8 compiled of it when it was built: half of a short run would otherwise
 * go into compiling. A cache of another version of Node is refused by V8, which then compiles as ever.
 *
 * With `CROSSREAD_WRITE_CACHE` set, as the build runs it, what this run compiled is written as `PROGRAM.cache`.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

/** Set by the build. */
declare const PROGRAM: string;

const folder = path.dirname(fileURLToPath(import.meta.url));
const filename = path.join(folder, `${PROGRAM}.cjs`);
const cacheFile = path.join(folder, `${PROGRAM}.cache`);

const code = fs.readFileSync(filename, 'utf8');
const cachedData = fs.existsSync(cacheFile) ? fs.readFileSync(cacheFile) : undefined;
const script = new vm.Script(`(function (require) {${code}\n})`, { filename, ...(cachedData && { cachedData }) });
if (process.env.CROSSREAD_WRITE_CACHE) process.on('exit', () => fs.writeFileSync(cacheFile, script.createCachedData()));
(script.runInThisContext() as (require: NodeJS.Require) => void)(createRequire(filename));
