import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'windward-cli-'));

/** The command as a process of its own, on a Wednesday in March 2026. */
export function runCli(folder: string, ...args: string[]): Promise<Ran> {
  const env = { ...process.env, WINDWARD_DATA: folder, WINDWARD_NOW: '2026-03-04T09:00:00.000Z', XDG_CONFIG_HOME: join(folder, '.config') };
  const child = spawn(process.execPath, [main, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk) => out.push(String(chunk)));
  child.stderr.on('data', (chunk) => err.push(String(chunk)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out: out.join(''), err: err.join('') })));
}
