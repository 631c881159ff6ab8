import type { DataFolder } from '#storage/data-folder.ts';

const usualPort = 4747;

/** The port to begin with: the one asked for, else the one this folder's address has had, so that browsers find what they kept. */
export const portFor = (folder: DataFolder, asked: number | undefined): number => asked ?? folder.settings().port ?? usualPort;

/** Keeps the port for the next start: the first one a folder had, and one that was asked for; not a makeshift for a day. */
export function rememberPort(folder: DataFolder, asked: number | undefined, got: number): void {
  const known = folder.settings().port;
  const wasMeant = asked === undefined ? known === undefined : asked === got;
  if (wasMeant && known !== got) folder.saveSettings({ port: got });
}
