import { expect, test } from 'vitest';
import { browserCommand } from './open-browser.ts';

const address = 'http://127.0.0.1:4747/#launch=key';

test.for<[string, NodeJS.Platform, NodeJS.ProcessEnv, string | null]>([
  ['on macOS', 'darwin', {}, 'open'],
  ['on Windows', 'win32', {}, 'rundll32'],
  ['on a Linux desktop', 'linux', { DISPLAY: ':0' }, 'xdg-open'],
  ['under Wayland', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
  ['in Linux under Windows', 'linux', { WSL_DISTRO_NAME: 'Debian' }, 'wslview'],
  ['on a Linux without a screen', 'linux', {}, null],
  ['with a browser of one’s own', 'linux', { BROWSER: 'firefox' }, 'firefox'],
  ['with BROWSER=none', 'darwin', { BROWSER: 'none' }, null],
  ['in CI', 'darwin', { CI: 'true' }, null],
])('%s the right program is asked', ([, platform, env, program]) => {
  const command = browserCommand(address, platform, env);
  expect(command?.program ?? null).toBe(program);
  if (command) expect(command.args.at(-1)).toBe(address);
});
