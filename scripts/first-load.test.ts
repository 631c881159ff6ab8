import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { webDist } from './build.js';
import { firstLoadOf } from './first-load.js';
import { root } from './install.js';

it('is the entry, what it imports at once and their styles, each once', () => {
  const manifest = {
    'index.html': { file: 'assets/main.js', isEntry: true, imports: ['_react.js', '_ui.js'], dynamicImports: ['today.tsx'], css: ['assets/main.css'] },
    '_react.js': { file: 'assets/react.js' },
    '_ui.js': { file: 'assets/ui.js', imports: ['_react.js', 'index.html'], css: ['assets/main.css', 'assets/ui.css'] },
    'today.tsx': { file: 'assets/today.js', isDynamicEntry: true, css: ['assets/today.css'], imports: ['index.html'] },
    'inter.woff2': { file: 'assets/inter.woff2' },
  };
  expect(firstLoadOf(manifest)).toEqual(['assets/main.css', 'assets/main.js', 'assets/react.js', 'assets/ui.css', 'assets/ui.js']);
});

it('of the built app stays within its limit', () => {
  expect(existsSync(join(webDist, 'index.html')), 'the app is not built; npm test and npm run build do that').toBe(true);
  const [result] = JSON.parse(execFileSync(process.execPath, ['node_modules/size-limit/bin.js', '--json'], { cwd: root, encoding: 'utf8' }));
  expect(result).toMatchObject({ passed: true });
});
