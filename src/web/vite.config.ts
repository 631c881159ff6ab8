import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Writes the service worker with the list of what was built, so that the app opens without its server. */
function offline(): Plugin {
  return {
    name: 'windward-offline',
    apply: 'build',
    generateBundle(_, bundle) {
      const files = [
        '/',
        '/icon.svg',
        '/manifest.webmanifest',
        ...Object.keys(bundle)
          .filter((name) => name !== 'index.html' && !name.startsWith('.vite/') && !/cyrillic|greek|vietnamese/.test(name))
          .map((name) => `/${name}`),
      ];
      const version = createHash('sha256')
        .update(files.join())
        .update(readFileSync(new URL('./index.html', import.meta.url)))
        .digest('hex')
        .slice(0, 12);
      const source = readFileSync(new URL('./offline/sw.js', import.meta.url), 'utf8')
        .replace('self.__FILES__', JSON.stringify(files))
        .replace('self.__VERSION__', JSON.stringify(version));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
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
