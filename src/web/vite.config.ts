import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { must } from '../core/record.ts';

const subsets = /cyrillic|greek|vietnamese/;

/** Writes the service worker with the list of what was built, so that the app opens without its server. */
function offline(): Plugin {
  return {
    name: 'windward-offline',
    apply: 'build',
    writeBundle({ dir }) {
      const out = must(dir, 'the output folder');
      const assets = readdirSync(join(out, 'assets')).filter((name) => !subsets.test(name));
      const files = ['/', '/icon.svg', '/manifest.webmanifest', '/theme.js', ...assets.map((name) => `/assets/${name}`)];
      const version = createHash('sha256')
        .update(files.join())
        .update(readFileSync(join(out, 'index.html')))
        .digest('hex')
        .slice(0, 12);
      const source = readFileSync(join(import.meta.dirname, 'offline/sw.js'), 'utf8');
      writeFileSync(join(out, 'sw.js'), source.replace('self.__FILES__', JSON.stringify(files)).replace('self.__VERSION__', JSON.stringify(version)));
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), offline()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every start loads, in one file: it packs smaller and comes at once.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'app', tags: ['$initial'] }] } } },
  },
  worker: { format: 'es' },
});
