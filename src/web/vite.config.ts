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

/** Asks for the two fonts of the first screen at once, so that the words do not move when they come. */
function earlyFonts(): Plugin {
  return {
    name: 'windward-early-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((name) => /(inter|newsreader)-latin-wght-normal.*\.woff2$/.test(name))
          .map((name) => ({
            tag: 'link',
            injectTo: 'head' as const,
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${name}`, crossorigin: '' },
          })),
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), earlyFonts(), offline()],
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
