// Installs the npm packages of package-lock.json where they are missing or older than the lock file. Runs before `npm start` and
// `npm test`, so it may import nothing but Node itself.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE = 20;

function isInstalled() {
  const stamp = path.join(ROOT, 'node_modules', '.package-lock.json');
  const lock = path.join(ROOT, 'package-lock.json');
  return fs.existsSync(stamp) && fs.statSync(stamp).mtimeMs >= fs.statSync(lock).mtimeMs;
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(`Crossread needs Node.js ${OLDEST_NODE} or newer; this is ${process.version}.`);
  process.exit(1);
}
if (!isInstalled()) {
  console.log('Installing packages …');
  // One string: npm is a shell script on Windows. Where npm finds fault with the lock file, it may still follow it.
  const run = (command) =>
    spawnSync(`${command} --no-audit --no-fund --loglevel=error`, { cwd: ROOT, stdio: 'inherit', shell: true }).status;
  const status = run('npm ci') === 0 ? 0 : run('npm install --no-save');
  if (status !== 0) {
    console.error('The packages could not be installed; npm says why above.');
    process.exit(1);
  }
}
