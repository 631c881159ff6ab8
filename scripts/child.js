// Runs on whatever Node the machine has (20 or newer): nothing here may import a package.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { nodeBinary, root } from './install.js';

/** For the server: a small young generation and a bounded heap make Node collect soon instead of growing. */
export const serverOptions = ['--max-semi-space-size=4', '--max-old-space-size=512'];

const patience = 15_000;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** When npm is ended by a signal, the shell it started us in may end without passing it on; we are then handed to another parent. */
function whenNpmIsGone(act) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || act('SIGTERM'), 500).unref();
}

/**
 * Runs a program of ours on the pinned Node, in the folder the person is in, until it ends; answers its exit code.
 * Neither outlives the other: a signal to this process is passed on (on Windows, which knows none, as a message), and
 * the program stops by itself when this process is gone, since the channel between them closes then.
 */
export function runToItsEnd(program, args, nodeOptions = []) {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(root, '.cache', 'compiled') };
  const cwd = process.env.INIT_CWD || process.cwd();
  const child = spawn(nodeBinary(), [...nodeOptions, join(root, program), ...args], { cwd, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  let stopping = false;
  const stop = (signal = 'SIGTERM') => {
    if (stopping) return;
    stopping = true;
    if (process.platform !== 'win32') child.kill(signal);
    else if (child.connected) child.send('stop', () => {});
    setTimeout(() => child.kill('SIGKILL'), patience).unref();
  };
  for (const signal of signals) process.on(signal, stop);
  whenNpmIsGone(stop);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve({ code: code ?? 128 + (constants.signals[signal] ?? 0), signal }));
  });
}
