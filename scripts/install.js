// Runs on whatever Node the machine has (20 or newer) before anything is installed: nothing here may import a package.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = join(root, 'node_modules', '.windward.json');
const bundledNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** A failure the user can do something about: one sentence, no stack. */
export class Refusal extends Error {}

/** Prints a refusal as its sentence and ends with code 1; anything else is a bug and is thrown on. */
export function endRefused(error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exit(1);
}

/** The Node that runs Windward: the pinned one from the packages, else this one when it is new enough. */
export function nodeBinary() {
  if (existsSync(bundledNode)) return bundledNode;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Refusal('Windward needs Node 24, which its packages bring along, but it is not there. Delete node_modules and run the command again.');
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function fitsThisMachine(entry, machine) {
  const allows = (list, value) => !list || (list.some((one) => one.startsWith('!')) ? !list.includes(`!${value}`) : list.includes(value));
  return allows(entry.os, machine.os) && allows(entry.cpu, machine.cpu) && allows(entry.libc, machine.libc);
}

/**
 * What package-lock.json asks for and node_modules does not hold, as paths.
 * `lock` and `installed` are the `packages` tables of the two lockfiles; `dev` asks for the tools of tests and benches too.
 * Native parts made for another machine are not asked for; those made for this one are, unless `forgiveOptional`.
 */
export function missingPackages(lock, installed, { dev, forgiveOptional, machine }) {
  return Object.keys(lock).filter((path) => {
    const wanted = lock[path];
    if (path === '' || wanted.link) return false;
    if (!dev && (wanted.dev || wanted.devOptional)) return false;
    if (wanted.optional || wanted.devOptional) {
      const native = wanted.os !== undefined || wanted.cpu !== undefined;
      if (forgiveOptional || !native || !fitsThisMachine(wanted, machine)) return false;
    }
    return installed[path]?.version !== wanted.version;
  });
}

function thisMachine() {
  const glibc = process.platform === 'linux' && process.report.getReport().header.glibcVersionRuntime !== undefined;
  return { os: process.platform, cpu: process.arch, libc: process.platform === 'linux' ? (glibc ? 'glibc' : 'musl') : undefined };
}

function stampOf(machine) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return { lock, ...machine };
}

function isComplete(dev) {
  const lock = readJson(join(root, 'package-lock.json'));
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'));
  if (!lock) throw new Refusal('package-lock.json is missing or damaged. Restore it with: git checkout package-lock.json');
  if (!installed) return false;
  const machine = thisMachine();
  // npm passes over a native part that will not install; asking for it again at every start would never end.
  const forgiveOptional = JSON.stringify(readJson(stampFile)) === JSON.stringify(stampOf(machine));
  return missingPackages(lock.packages, installed.packages, { dev, forgiveOptional, machine }).length === 0;
}

/** The command that runs npm: the very npm that started us when there is one. */
export function npmCommand() {
  const own = process.env.npm_execpath;
  if (own && /npm-cli\.c?js$/.test(own) && existsSync(own)) return { command: process.execPath, args: [own], shell: false };
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}

function runNpm(args) {
  const npm = npmCommand();
  return new Promise((resolve) => {
    const child = spawn(npm.command, [...npm.args, ...args], { cwd: root, shell: npm.shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: String(error.message) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** What a reader can use of npm's answer: its first words, without the stack. */
function npmReason(output) {
  const lines = output.split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/, ''));
  return lines
    .filter((line) => line.trim() !== '' && !/^\s+at |^\s*[{}]|^ {2}\w+: /.test(line))
    .slice(0, 8)
    .join('\n');
}

/** Only one install at a time in one folder: a second command waits for the first. */
async function withInstallLock(work) {
  const lock = join(root, '.cache', 'installing');
  mkdirSync(join(root, '.cache'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!isAlive(lock)) rmSync(lock, { recursive: true, force: true });
      else await wait(250);
    }
  }
  try {
    writeFileSync(join(lock, 'pid'), String(process.pid));
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function isAlive(lock) {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0);
    return true;
  } catch (error) {
    if (error.code === 'EPERM') return true;
    // The other may have made the folder and not yet written its number.
    return error.code === 'ENOENT' && existsSync(lock) && Date.now() - statSync(lock).mtimeMs < 2000;
  }
}

function ensureNode() {
  if (existsSync(bundledNode)) return;
  // Where npm is told to ignore install scripts, the one that fetches Node is run by hand.
  spawnSync(process.execPath, ['installArchSpecificPackage.js'], { cwd: join(root, 'node_modules', 'node'), stdio: 'ignore' });
}

/**
 * Makes node_modules hold what package-lock.json says: what the app needs, and with `dev` what tests and benches need too.
 * Does nothing, in a few milliseconds, when it already does. Throws a Refusal when npm cannot do it.
 */
export async function ensureInstalled({ dev = false, say = console.log } = {}) {
  if (isComplete(dev) && existsSync(bundledNode)) return;
  await withInstallLock(async () => {
    if (!isComplete(dev)) {
      say(dev ? 'Installing everything the tests need (once)…' : 'Installing what Windward needs (once)…');
      const scope = dev ? ['--include=dev'] : ['--omit=dev'];
      const { code, output } = await runNpm(['ci', ...scope, '--include=optional', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']);
      if (code !== 0) throw new Refusal(`npm could not install the packages. Check the network connection and try again. npm said:\n${npmReason(output)}`);
      writeFileSync(stampFile, JSON.stringify(stampOf(thisMachine())));
    }
    ensureNode();
  });
  nodeBinary();
}

/**
 * Runs a program of ours on the pinned Node to its end; answers its exit code (1 when a signal ended it).
 * With `collect` its output is gathered in `collect.text` and not shown.
 */
export function run(args, { env = {}, collect } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = collect ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(nodeBinary(), args, { cwd: root, stdio, env: { ...process.env, ...(collect ? { NO_COLOR: '1' } : {}), ...env } });
    if (collect) for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (collect.text += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
