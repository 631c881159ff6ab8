import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'bench/**/*.test.ts', 'scripts/**/*.test.ts', 'examples/*.test.ts'],
    exclude: [...configDefaults.exclude, '**/*.long.test.ts'],
    // Left to itself vitest keeps one of two cores free.
    maxWorkers: 2,
    // What a test starts in a process of its own is compiled once for all of them.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('.cache/compiled', import.meta.url)) },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
