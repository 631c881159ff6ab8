// Finds a browser for the tests, the benches and the screenshots, or gets one. Imports a package only once they are installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Refusal, root } from './install.js';

/** What every start of it is given: no sandbox (containers have none), and nothing fetched on its own. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const named = ['CHROMIUM_PATH', 'CHROME_PATH', 'PLAYWRIGHT_CHROMIUM'];
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function candidates() {
  if (process.platform === 'darwin') {
    const apps = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'];
    return ['/Applications', join(process.env.HOME ?? '', 'Applications')].flatMap((folder) => apps.map((app) => join(folder, app)));
  }
  if (process.platform === 'win32') {
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    const folders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].filter(Boolean);
    return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Ubuntu's chromium-browser is a script that only says how to get the real one: it is asked before it is believed. */
function answers(path) {
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

async function fromPlaywright() {
  if (!existsSync(join(root, 'node_modules', '@playwright', 'test'))) return undefined;
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** The path of a Chromium, Chrome or Edge on this machine, or undefined. One named in the environment must be there. */
export async function findBrowser() {
  for (const name of named) {
    const path = process.env[name];
    if (!path) continue;
    if (!isProgram(path)) throw new Refusal(`${name} names ${path}, which is no program.`);
    return path;
  }
  return candidates().find((path) => isProgram(path) && answers(path)) ?? (await fromPlaywright());
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function attempt(command, args, env = {}) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } }).status === 0;
}

function installFromDebian() {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  attempt('apt-get', ['update', '-qq'], quiet);
  return attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
}

function installFromPlaywright(isRoot) {
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  return attempt(process.execPath, [cli, 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium']);
}

/** The path of a browser, after getting one if there is none: Debian's own as root there, Playwright's elsewhere. */
export async function ensureBrowser({ say = console.log } = {}) {
  const found = await findBrowser();
  if (found) return found;
  say('Getting a browser for the tests (once)…');
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const installed = (isRoot && isDebian() && installFromDebian()) || installFromPlaywright(isRoot);
  const path = installed ? await findBrowser() : undefined;
  if (path) return path;
  throw new Refusal(
    'The browser tests need Chromium, Chrome or Edge, and none could be installed. Install one, or name it: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}
