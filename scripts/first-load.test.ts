import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { webDist } from './build.js';
import { firstLoadOf } from './first-load.js';
import { root } from './install.js';

it('is what the page names, what that imports at once and the styles of both, each once', () => {
  const page = `<link rel="icon" href="/icon.svg" /><link rel="preload" href="/assets/inter.woff2" as="font" />
    <script type="module" crossorigin src="/assets/main.js"></script>
    <link rel="modulepreload" href="/assets/react.js"><link rel="stylesheet" href="/assets/main.css">`;
  const manifest = {
    'index.html': { file: 'assets/main.js', imports: ['_react.js', '_ui.js'], dynamicImports: ['today.tsx'], css: ['assets/main.css'] },
    '_react.js': { file: 'assets/react.js' },
    '_ui.js': { file: 'assets/ui.js', imports: ['_react.js', 'index.html'], css: ['assets/ui.css'] },
    'today.tsx': { file: 'assets/today.js', isDynamicEntry: true, css: ['assets/today.css'], imports: ['index.html'] },
  };
  expect(firstLoadOf(page, manifest)).toEqual(['assets/main.css', 'assets/main.js', 'assets/react.js', 'assets/ui.css', 'assets/ui.js']);
});

it('of the built app stays within its limit', () => {
  expect(existsSync(join(webDist, 'index.html')), 'the app is not built; npm test and npm run build do that').toBe(true);
  const [result] = JSON.parse(execFileSync(process.execPath, ['node_modules/size-limit/bin.js', '--json'], { cwd: root, encoding: 'utf8' }));
  expect(result).toMatchObject({ passed: true });
});
