import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const mainFile = fileURLToPath(new URL('../main.ts', import.meta.url));

export type Ended = { readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly output: string };
export type RunningProcess = {
  readonly child: ChildProcess;
  /** The first match of a pattern in what it prints; fails when it ends before. */
  says(pattern: RegExp): Promise<string>;
  readonly ended: Promise<Ended>;
};

/** Runs Node with these arguments and gathers what it prints. `config` is where it notes which folders hold careers. */
export function runNode(args: readonly string[], config: string, env: Readonly<Record<string, string>> = {}): RunningProcess {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, WINDWARD_CONFIG: config, PORT: '', BROWSER: 'none', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const checks = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
      for (const check of [...checks]) check();
    });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code, signal) => resolve({ code, signal, output })));
  const says = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const check = () => {
        const match = pattern.exec(output);
        if (match) resolve(match[1] ?? match[0]);
      };
      checks.add(check);
      check();
      ended.then(() => reject(new Error(`it ended without saying ${pattern}:\n${output}`)));
    });
  return { child, says, ended };
}
