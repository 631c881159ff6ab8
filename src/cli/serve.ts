import { readPort, serve } from '#server/main.ts';
import { type DataOption, folderOf } from './open-book.ts';
import { askedWrongly } from './stop.ts';

export async function serveHere({ port, open, ...where }: DataOption & { readonly port?: string; readonly open: boolean }): Promise<void> {
  const wanted = readPort(port ?? process.env.PORT);
  if (wanted === null) throw askedWrongly('A port is a whole number from 0 to 65535.');
  process.exitCode = await serve({ dataDir: folderOf(where), port: wanted, open });
}
