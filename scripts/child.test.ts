import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const script = pathToFileURL(fileURLToPath(new URL('./child.js', import.meta.url))).href;
let root: string;
let folder: string;
let servers: Set<number>;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'windward-start-'));
  folder = join(root, 'data');
  servers = new Set();
});
afterEach(() => {
  for (const server of servers) kill(server);
  rmSync(root, { recursive: true });
});

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended, as it should.
  }
}

type Parent = { readonly process: ChildProcess; readonly server: number; readonly ended: Promise<string> };

/** What npm start does once everything is installed and built: the server as a child of a script. */
async function startParent(env: Record<string, string> = {}): Promise<Parent> {
  const args = ['--no-open', '--data', folder, '--port', '0'];
  const source = `import(${JSON.stringify(script)}).then(async ({ runToItsEnd }) => process.exit((await runToItsEnd('src/server/main.ts', ${JSON.stringify(args)})).code))`;
  const parent = spawn(process.execPath, ['-e', source], {
    env: { ...process.env, WINDWARD_CONFIG: join(root, 'config'), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // The server holds the other end too: its end is the end of both.
  const ended = new Promise<string>((resolve) => parent.on('close', (code, signal) => resolve(String(signal ?? code))));
  await new Promise<void>((resolve) => parent.stdout.on('data', (chunk) => String(chunk).includes('#launch=') && resolve()));
  const server: number = JSON.parse(readFileSync(join(folder, 'server.json'), 'utf8')).pid;
  servers.add(server);
  ended.then(() => servers.delete(server));
  return { process: parent, server, ended };
}

test('asked to end, the server ends well and its code is passed on', async () => {
  const { process: parent, ended } = await startParent();
  parent.kill('SIGTERM');
  expect(await ended).toBe('0');
  expect(existsSync(join(folder, 'server.json'))).toBe(false);
});

// Seen red: without the channel between them the server ran on.
test('when the script is killed the server ends too, and well', async () => {
  const { process: parent, ended } = await startParent();
  parent.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
  expect(existsSync(join(folder, 'server.json'))).toBe(false);
});

test('when the server is killed the script ends too, and both can be started again', async () => {
  const { server, ended } = await startParent();
  process.kill(server, 'SIGKILL');
  expect(await ended).toBe('137');
  const again = await startParent();
  again.process.kill('SIGTERM');
  expect(await again.ended).toBe('0');
});
