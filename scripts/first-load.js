import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { webDist } from './build.js';

/**
 * The files index.html makes a browser load before anything is drawn: the entry, what it imports statically, and their
 * styles. `manifest` is vite's. Lazy sections and fonts come later and are not among them.
 */
export function firstLoadOf(manifest) {
  const chunks = new Set();
  const add = (name) => {
    if (chunks.has(name)) return;
    chunks.add(name);
    for (const next of manifest[name].imports ?? []) add(next);
  };
  for (const [name, chunk] of Object.entries(manifest)) if (chunk.isEntry) add(name);
  const files = [...chunks].flatMap((name) => [manifest[name].file, ...(manifest[name].css ?? [])]);
  return [...new Set(files)].sort();
}

/** The same for the built app, as paths. */
export function firstLoad() {
  const manifest = JSON.parse(readFileSync(join(webDist, '.vite', 'manifest.json'), 'utf8'));
  return firstLoadOf(manifest).map((file) => join(webDist, file));
}
