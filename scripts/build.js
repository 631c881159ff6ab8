// Runs before anything is known to be installed: nothing here may import a package.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { endRefused, ensureInstalled, Refusal, root, run } from './install.js';

/** Where the built web app lies; the server serves this folder. */
export const webDist = join(root, 'dist', 'web');
const stampFile = join(root, 'dist', 'web.json');
const sources = ['src/core', 'src/exchange', 'src/device', 'src/web', 'examples', 'package.json', 'package-lock.json', 'tsconfig.base.json'];

function filesUnder(path) {
  if (!existsSync(path)) return [];
  const found = readdirSync(join(path, '.'), { withFileTypes: true, recursive: true });
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** A fingerprint of everything the web app is built from, by content: a fresh clone's file dates say nothing. */
function fingerprint() {
  const hash = createHash('sha256');
  const files = sources.flatMap((source) => (/\.json$/.test(source) ? [join(root, source)] : filesUnder(join(root, source))));
  for (const file of files.filter((name) => !/\.test\.tsx?$/.test(name)).sort()) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function isFresh(print) {
  if (!existsSync(join(webDist, 'index.html'))) return false;
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8')).sources === print;
  } catch {
    return false;
  }
}

/** What the builder says is wrong, without its colours and its own stack. */
const reasonIn = (text) =>
  stripVTControlCharacters(text)
    .split(/\n\s+at /)[0]
    .trim()
    .slice(-4000);

/** Builds the web app into dist/web unless what lies there was built from the same sources. Needs the packages installed. */
export async function ensureBuilt({ say = console.log } = {}) {
  const print = fingerprint();
  if (isFresh(print)) return;
  say('Building the app (once for each version)…');
  mkdirSync(join(root, 'dist'), { recursive: true });
  const fresh = join(root, 'dist', `web-${process.pid}`);
  const log = { text: '' };
  const code = await run(['node_modules/vite/bin/vite.js', 'build', 'src/web', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'], { collect: log });
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Refusal(`The web app could not be built.\n${reasonIn(log.text)}`);
  }
  // Built aside and moved into place: a server that is serving the folder never meets half of it.
  rmSync(webDist, { recursive: true, force: true });
  renameSync(fresh, webDist);
  writeFileSync(stampFile, JSON.stringify({ sources: print }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await ensureInstalled({ dev: false });
    await ensureBuilt();
  } catch (error) {
    endRefused(error);
  }
}
