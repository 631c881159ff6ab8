import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from './browser.js';
import { Refusal } from './install.js';

describe.runIf(process.platform === 'linux')('finding a browser', () => {
  let folder: string;
  const program = (name: string, script: string): string => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  };
  const real = 'echo "Chromium 140.0.1"';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'windward-browser-'));
    for (const name of ['CHROMIUM_PATH', 'CHROME_PATH', 'PLAYWRIGHT_CHROMIUM']) vi.stubEnv(name, '');
    vi.stubEnv('PATH', folder);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it('takes the one the environment names before all others', async () => {
    program('chromium', real);
    const chosen = program('my-chrome', real);
    vi.stubEnv('CHROME_PATH', chosen);
    expect(await findBrowser()).toBe(chosen);
  });

  it('says so when the one named is not there', async () => {
    vi.stubEnv('CHROMIUM_PATH', join(folder, 'gone'));
    await expect(findBrowser()).rejects.toThrow(Refusal);
    await expect(findBrowser()).rejects.toThrow('CHROMIUM_PATH names');
  });

  it('takes Chromium of the system, then Chrome, then Edge', async () => {
    const edge = program('microsoft-edge', real);
    expect(await findBrowser()).toBe(edge);
    const chrome = program('google-chrome', real);
    expect(await findBrowser()).toBe(chrome);
    const chromium = program('chromium', real);
    expect(await findBrowser()).toBe(chromium);
  });

  it('passes over a stand-in that only says how to install one', async () => {
    program('chromium', 'echo "Install me with snap install chromium"; exit 1');
    const chrome = program('google-chrome', real);
    expect(await findBrowser()).toBe(chrome);
  });
});
