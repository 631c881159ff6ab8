import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Waits until what the file or folder holds is on the disk. Windows cannot sync a folder, and need not. */
function sync(path: string, isFolder = false): void {
  if (isFolder && process.platform === 'win32') return;
  const file = openSync(path, isFolder ? 'r' : 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Puts a finished file in its place: there is the old one or the new one, never a part, even when the power fails. */
export function moveIntoPlace(from: string, to: string): void {
  sync(from);
  renameSync(from, to);
  sync(dirname(to), true);
}

export function writeDurably(path: string, text: string): void {
  const draft = `${path}.new`;
  try {
    writeFileSync(draft, text, { mode: 0o600 });
    moveIntoPlace(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
