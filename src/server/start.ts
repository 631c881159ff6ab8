import { type DataFolder, openDataFolder } from '#storage/data-folder.ts';
import type { Log } from './fault.ts';
import { refuseBind } from './guards/loopback.ts';
import { localContext } from './local-context.ts';
import { portFor, rememberPort } from './port.ts';
import { type Served, serveFolder } from './serve-folder.ts';
import { launchAddress, readServerFile } from './server-file.ts';

export type StartOptions = {
  readonly dataDir: string;
  /** 0 for any free port; without it the one this folder has had, or 4747. */
  readonly port?: number | undefined;
  readonly host?: string | undefined;
  readonly log: Log;
};

/** `takenPort` is the port that another program had. */
export type Started = { readonly ok: true; readonly served: Served; readonly folder: DataFolder; readonly takenPort: number | null };
export type NotStarted = { readonly ok: false; readonly why: string };
const notStarted = (why: string): NotStarted => ({ ok: false, why });

function whyLocked(path: string, why: string): string {
  const other = readServerFile(path);
  return other ? `Windward is already running with the career in ${path}. Open it at:\n${launchAddress(other)}` : why;
}

function whyNoPort(error: unknown, port: number): string {
  if (error instanceof Error && 'code' in error && error.code === 'EACCES') return `Port ${port} may not be used here. Choose another with --port.`;
  throw error;
}

/** Opens the data folder and answers on loopback, or says in a sentence why not. */
export async function startServer({ dataDir, port, host, log }: StartOptions): Promise<Started | NotStarted> {
  const refusal = host === undefined ? null : refuseBind(host);
  if (refusal) return notStarted(refusal);
  const opened = await openDataFolder(dataDir, { today: localContext().today });
  if (!opened.ok) return notStarted(opened.reason === 'locked' ? whyLocked(dataDir, opened.why) : opened.why);
  const { folder } = opened;
  const wanted = portFor(folder, port);
  const served = await serveFolder(folder, { port: wanted, log }).catch((error) => whyNoPort(error, wanted));
  if (served === null || typeof served === 'string') {
    await folder.close();
    return notStarted(served ?? `Neither port ${wanted} nor one of the next is free. Close another program, or choose a port with --port.`);
  }
  rememberPort(folder, port, served.port);
  return { ok: true, served, folder, takenPort: wanted === 0 || wanted === served.port ? null : wanted };
}
