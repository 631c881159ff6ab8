/**
 * What the server costs: from the start of its process to the first answer, how much memory it holds, and a whole
 * career pulled over HTTP. `--data DIR` measures a copy of that folder's career; without it a generated ten-year one.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serverOptions } from '../scripts/child.js';
import { generateCareer } from './career.ts';
import { benchArguments, quantile, reportFigures } from './figures.ts';
import { keepCareer } from './kept-career.ts';

const main = fileURLToPath(new URL('../src/server/main.ts', import.meta.url));
const compiled = fileURLToPath(new URL('../.cache/compiled', import.meta.url));
const { seed } = benchArguments();
const { data } = parseArgs({ options: { data: { type: 'string' } }, strict: false }).values;
const root = mkdtempSync(join(tmpdir(), 'windward-bench-'));
const [folder, config] = [join(root, 'data'), join(root, 'config')];
const [starts, pulls] = [11, 15];
const warmUp = 2;

type Started = { readonly process: ChildProcess; readonly took: number; readonly address: string; readonly headers: Record<string, string> };

/** Starts the server as `npm start` does and asks until it answers; milliseconds from before the process is made. */
async function start(): Promise<Started> {
  const env = { ...process.env, NODE_COMPILE_CACHE: compiled, WINDWARD_CONFIG: config, PORT: '' };
  const begin = performance.now();
  const child = spawn(process.execPath, [...serverOptions, main, '--no-open', '--data', folder, '--port', '0'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The server ended before it answered.')));
    child.stdout.on('data', (chunk) => {
      const [, found] = /^(http:\/\/[^/]+)\/#launch=/m.exec(String(chunk)) ?? [];
      if (found) resolve(found);
    });
  });
  const answer = await fetch(`${address}/health`);
  const took = performance.now() - begin;
  if (answer.status !== 200) throw new Error(`The server answered ${answer.status}.`);
  const { token } = JSON.parse(readFileSync(join(folder, 'server.json'), 'utf8'));
  return { process: child, took, address, headers: { Authorization: `Bearer ${token}` } };
}

async function stop({ process: child }: Started): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

/** What a process holds in memory, in megabytes. */
function memoryOf({ process: child }: Started): number {
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' }));
  return kilobytes / 1024;
}

async function ask({ address, headers }: Started, path: string): Promise<number> {
  const begin = performance.now();
  const answer = await fetch(address + path, { headers });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
  return performance.now() - begin;
}

try {
  if (typeof data === 'string') {
    mkdirSync(folder, { mode: 0o700 });
    copyFileSync(join(data, 'career.sqlite'), join(folder, 'career.sqlite'));
  } else await keepCareer(generateCareer({ seed }), folder, config);
  const times: number[] = [];
  const idle: number[] = [];
  for (let turn = 0; turn < starts; turn += 1) {
    const started = await start();
    times.push(started.took);
    idle.push(memoryOf(started));
    await stop(started);
  }
  const started = await start();
  const pulled: number[] = [];
  for (let turn = 0; turn < pulls; turn += 1) pulled.push(await ask(started, '/api/pull?since=0'));
  const afterPulls = memoryOf(started);
  const plan = await ask(started, '/api/insight/weekly-plan');
  const afterPlan = memoryOf(started);
  await stop(started);
  reportFigures([
    { name: 'server process start to first 200', value: quantile(times.slice(warmUp)), unit: 'ms', limit: 500 },
    { name: 'memory after the start', value: quantile(idle), unit: 'MB', limit: 150 },
    { name: 'pull of a whole career over HTTP', value: quantile(pulled.slice(warmUp)), unit: 'ms', limit: 150 },
    { name: `memory after ${pulls} pulls`, value: afterPulls, unit: 'MB', limit: 150 },
    { name: 'first weekly plan from the server, career read', value: plan, unit: 'ms' },
    { name: 'memory after the weekly plan', value: afterPlan, unit: 'MB', limit: 150 },
  ]);
} finally {
  rmSync(root, { recursive: true, force: true });
}
