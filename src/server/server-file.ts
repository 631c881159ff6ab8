import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { writeDurably } from '#storage/durable-file.ts';

const serverShape = z.looseObject({ pid: z.int(), port: z.int(), address: z.string(), token: z.string(), launch: z.string() });

/** How programs of the same user reach the server that runs on a data folder: its address and the bearer token. */
export type ServerFile = { readonly pid: number; readonly port: number; readonly address: string; readonly token: string; readonly launch: string };

const pathIn = (folder: string): string => join(folder, 'server.json');

/** What the server on this folder left for others; after a crash it may be of one that is gone. */
export function readServerFile(folder: string): ServerFile | null {
  try {
    const parsed = serverShape.safeParse(JSON.parse(readFileSync(pathIn(folder), 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export const writeServerFile = (folder: string, file: ServerFile): void => writeDurably(pathIn(folder), `${JSON.stringify(file, null, 2)}\n`);
export const removeServerFile = (folder: string): void => rmSync(pathIn(folder), { force: true });

/** The address that opens the app in a browser. */
export const launchAddress = ({ address, launch }: Pick<ServerFile, 'address' | 'launch'>): string => `${address}/#launch=${launch}`;

/** The server that runs on this folder and answers to its token; null when none does. */
export async function runningServer(folder: string): Promise<ServerFile | null> {
  const file = readServerFile(folder);
  if (!file) return null;
  try {
    const answer = await fetch(`${file.address}/api/session`, { headers: { Authorization: `Bearer ${file.token}` }, signal: AbortSignal.timeout(2000) });
    return answer.ok ? file : null;
  } catch {
    return null;
  }
}
