import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { webDist } from './build.js';

/**
 * The files a browser loads before anything is drawn: the scripts and styles the page names, what those scripts import
 * statically, and the styles that come with it. `manifest` is vite's. Lazy sections and fonts come later and are not among them.
 */
export function firstLoadOf(page, manifest) {
  const chunks = Object.values(manifest);
  const files = new Set();
  const add = (file) => {
    if (files.has(file)) return;
    files.add(file);
    const chunk = chunks.find((one) => one.file === file);
    for (const style of chunk?.css ?? []) files.add(style);
    for (const next of chunk?.imports ?? []) add(manifest[next].file);
  };
  for (const [, file] of page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) add(file);
  return [...files].sort();
}

/** The same for the built app, as paths. */
export function firstLoad() {
  const read = (name) => readFileSync(join(webDist, name), 'utf8');
  return firstLoadOf(read('index.html'), JSON.parse(read('.vite/manifest.json'))).map((file) => join(webDist, file));
}
