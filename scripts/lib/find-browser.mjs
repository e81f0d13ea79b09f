// Finds a browser on this machine, or installs one on Debian and Ubuntu.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Oldest versions that load the extension: see `minimum_chrome_version` and `strict_min_version` in manifest.json. */
const OLDEST = { chrome: 123, firefox: 140 };

/** The browsers by the names that `--browser` takes; `family` is whose extensions they load. */
const BROWSERS = {
  chromium: {
    family: 'chrome',
    package: 'chromium',
    names: ['chromium', 'chromium-browser'],
    mac: ['Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium\\Application\\chrome.exe'],
  },
  chrome: {
    family: 'chrome',
    names: ['google-chrome-stable', 'google-chrome', 'chrome'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  edge: {
    family: 'chrome',
    names: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
  brave: {
    family: 'chrome',
    names: ['brave-browser', 'brave'],
    mac: ['Brave Browser.app/Contents/MacOS/Brave Browser'],
    windows: ['BraveSoftware\\Brave-Browser\\Application\\brave.exe'],
  },
  firefox: {
    family: 'firefox',
    package: 'firefox-esr',
    names: ['firefox', 'firefox-esr'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
};

export const BROWSER_NAMES = Object.keys(BROWSERS);

/**
 * The first browser found among `names` as `{ name, family, path, version }`, or null. One that is too old is passed over.
 * An explicit path in CROSSREAD_BROWSER_PATH comes first.
 */
export function findBrowser(names = BROWSER_NAMES) {
  for (const name of names) {
    for (const file of candidates(BROWSERS[name])) {
      const version = versionOf(file);
      const { family } = BROWSERS[name];
      if (version !== null && version >= OLDEST[family]) return { name, family, path: file, version };
    }
  }
  return null;
}

/** Finds a browser or installs one; null with a sentence on stderr where neither is possible. */
export function findOrInstallBrowser(names = BROWSER_NAMES) {
  const found = findBrowser(names);
  if (found) return found;
  const wanted = names.find((name) => BROWSERS[name].package);
  const command = wanted ? installCommand(BROWSERS[wanted].package) : null;
  if (command) {
    console.log(`No ${names.join(', ')} found; installing ${BROWSERS[wanted].package} …`);
    if (command.every((line) => run(line))) {
      const installed = findBrowser(names);
      if (installed) return installed;
    }
  }
  const list = names.length === 1 ? names[0] : `one of ${names.join(', ')}`;
  console.error(
    `No browser to run in: please install ${list} (Chrome family ${OLDEST.chrome} or newer, Firefox ${OLDEST.firefox} or newer) and try again.`,
  );
  return null;
}

function candidates({ names, mac, windows }) {
  if (process.platform === 'darwin') {
    const roots = ['/Applications', path.join(process.env.HOME ?? '', 'Applications')];
    return roots.flatMap((root) => mac.map((app) => path.join(root, app)));
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
    return roots.flatMap((root) => windows.map((file) => path.join(root, file)));
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Major version of a browser's executable; null where it is none that runs. */
function versionOf(file) {
  if (!fs.existsSync(file)) return null;
  // Browsers on Windows open a window for --version; their folder names the version instead.
  if (process.platform === 'win32') return windowsVersion(file);
  const { stdout, status } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const major = /(\d+)\.\d/u.exec(stdout ?? '')?.[1];
  return status === 0 && major ? Number(major) : null;
}

function windowsVersion(file) {
  if (file.endsWith('firefox.exe')) {
    const ini = path.join(path.dirname(file), 'application.ini');
    const major = fs.existsSync(ini) ? /^Version=(\d+)/mu.exec(fs.readFileSync(ini, 'utf8'))?.[1] : undefined;
    return major ? Number(major) : null;
  }
  const versions = fs.readdirSync(path.dirname(file)).flatMap((name) => /^(\d+)\.\d+\.\d+/u.exec(name)?.[1] ?? []);
  return versions.length > 0 ? Math.max(...versions.map(Number)) : null;
}

/** The commands that install a Debian package, or null where this is no Debian or we may not. */
function installCommand(name) {
  if (process.platform !== 'linux' || !fs.existsSync('/etc/debian_version') || !run(['which', 'apt-get'], true)) return null;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !run(['sudo', '-n', 'true'], true)) return null;
  const prefix = isRoot ? ['env'] : ['sudo', '-n', 'env'];
  const apt = [...prefix, 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=300'];
  return [
    [...apt, 'update'],
    [...apt, 'install', '-y', '--no-install-recommends', name, 'fonts-liberation'],
  ];
}

function run([command, ...args], isQuiet = false) {
  return spawnSync(command, args, { stdio: isQuiet ? 'ignore' : ['ignore', 'ignore', 'inherit'] }).status === 0;
}
