import { parseArgs } from 'node:util';
import { defaultDataFolder } from '#storage/data-folder.ts';
import { keepDoingChores } from './chores.ts';
import { noteFault } from './fault.ts';
import { startServer } from './start.ts';
import { askedToStop } from './stopping.ts';

export type ServeOptions = {
  readonly dataDir: string;
  readonly port?: number | undefined;
  readonly host?: string | undefined;
  /** Shows the app in the browser. */
  readonly open?: boolean;
};

const log = (line: string): void => console.error(line);

/** Runs the server until it is asked to stop, saying on the standard output where it is; answers the exit code. */
export async function serve({ open = false, ...options }: ServeOptions): Promise<number> {
  const asked = askedToStop();
  const started = await startServer({ ...options, log });
  if (!started.ok) {
    console.error(started.why);
    return 1;
  }
  const { served, folder, takenPort } = started;
  if (takenPort !== null) console.log(`Port ${takenPort} is taken by another program, so Windward uses ${served.port}.`);
  console.log(`Windward is running. Open it at this address, which signs your browser in:\n${served.launchUrl}`);
  if (open) (await import('./open-browser.ts')).openBrowser(served.launchOnceUrl());
  const endChores = keepDoingChores(folder, log);
  await asked;
  endChores();
  await served.stop();
  return 0;
}

/** A port as somebody writes it: a whole number up to 65535; undefined when it was left out, null when it is none. */
export function readPort(text: string | undefined): number | null | undefined {
  if (text === undefined || text === '') return undefined;
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : null;
}

async function main(): Promise<number> {
  const options = { data: { type: 'string' }, port: { type: 'string' }, host: { type: 'string' }, open: { type: 'boolean' } } as const;
  let values: { data?: string; port?: string; host?: string; open?: boolean };
  try {
    values = parseArgs({ options, allowNegative: true }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nWindward understands --data DIR, --port N and --no-open.`);
    return 2;
  }
  const port = readPort(values.port ?? process.env.PORT);
  if (port === null) {
    console.error('A port is a whole number from 0 to 65535.');
    return 2;
  }
  return serve({ dataDir: values.data || defaultDataFolder(), port, host: values.host, open: values.open ?? true });
}

if (import.meta.main) {
  process.on('uncaughtException', (error) => {
    console.error(`Windward had to stop (fault ${noteFault(error, log)}). What was saved is safe; start it again.`);
    process.exit(1);
  });
  process.exit(await main());
}
