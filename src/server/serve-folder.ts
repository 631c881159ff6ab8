import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import type { DataFolder } from '#storage/data-folder.ts';
import { ownAccount } from '#storage/storage.ts';
import { createApp, type Parts } from './app.ts';
import { exporters } from './exporters.ts';
import type { Log } from './fault.ts';
import type { Hosts } from './guards/hosts.ts';
import { limits } from './guards/limits.ts';
import { type Listening, listen } from './listen.ts';
import { localContext } from './local-context.ts';
import { smtpPost } from './mail/post.ts';
import { createPokes } from './pokes.ts';
import { launchAddress, removeServerFile, writeServerFile } from './server-file.ts';
import { Doorkeeper, newToken } from './session.ts';
import { version } from './version.ts';
import { webFiles } from './web-files.ts';

export type Served = {
  readonly port: number;
  readonly address: string;
  /** The address that signs a browser in. */
  readonly launchUrl: string;
  /** The same with a key that is good once, for handing to a browser on a command line. */
  launchOnceUrl(): string;
  /** Ends the streams, lets requests under way finish, puts everything in the one file and lets go of the folder; within ten seconds. */
  stop(): Promise<void>;
};

export type ServeOptions = { readonly port: number; readonly log: Log };

const builtWeb = fileURLToPath(new URL('../../dist/web', import.meta.url));
const insightNamed: Parts['insightNamed'] = async (name) => (await import('#core/insights.ts')).insightNamed(name);

const keysOf = (folder: DataFolder) => ({
  cookie: `windward-${folder.settings().install.replaceAll(/\W/g, '').slice(0, 16)}`,
  bearer: newToken(),
  launch: newToken(),
});

/** Answers on loopback for the career in a folder and tells the owner's programs where; null when no port is free. */
export async function serveFolder(folder: DataFolder, { port, log }: ServeOptions): Promise<Served | null> {
  const storage = folder.store;
  const pokes = createPokes((await storage.ensureAccount(ownAccount, newToken())).rev);
  const keys = keysOf(folder);
  const door = new Doorkeeper(storage.sessions, ownAccount, keys);
  const fileAt = webFiles(builtWeb);
  const mail = { file: folder.mailFile, post: smtpPost };
  const parts = { version, storage, account: ownAccount, door, pokes, context: localContext, insightNamed, exporters, fileAt, mail, limits, log };
  const answerFor = (hosts: Hosts) => getRequestListener(createApp({ ...parts, hosts }).fetch);
  const listening: Listening | null = await listen(port, limits, answerFor);
  if (!listening) return null;
  const address = `http://127.0.0.1:${listening.port}`;
  writeServerFile(folder.path, { pid: process.pid, port: listening.port, address, token: keys.bearer, launch: keys.launch });
  return {
    port: listening.port,
    address,
    launchUrl: launchAddress({ address, launch: keys.launch }),
    launchOnceUrl: () => launchAddress({ address, launch: door.tokenForOnce() }),
    stop: async () => {
      pokes.end();
      await listening.stop(limits.stopTime);
      removeServerFile(folder.path);
      await folder.close();
    },
  };
}
