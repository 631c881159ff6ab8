import { defineConfig } from '@playwright/test';
import { browserArgs, ensureBrowser } from './scripts/browser.js';

const executablePath = await ensureBrowser();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.test.ts',
  outputDir: '.cache/e2e',
  fullyParallel: true,
  // Tours of single screens at every size run before a release: LONG=1, or npm run test:long.
  ...(process.env.LONG ? {} : { grepInvert: /@long/ }),
  // A page waits more than it works: three keep two cores busy.
  workers: 3,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine may miss a deadline twice; a fault shows every time.
  retries: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    launchOptions: { executablePath, args: browserArgs },
    // A press that finds nothing to press says so, and does not wait for the end of the test.
    actionTimeout: 20_000,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    contextOptions: { reducedMotion: 'reduce' },
    timezoneId: 'Europe/London',
    trace: 'on-first-retry',
  },
});
