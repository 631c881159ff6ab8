import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import envPaths from 'env-paths';

/** Where this user's settings belong on this system; WINDWARD_CONFIG names another place. */
const configFolder = (env: NodeJS.ProcessEnv = process.env): string => env.WINDWARD_CONFIG || envPaths('windward', { suffix: '' }).config;

/**
 * A file outside the data folder that says a career was kept there. Without it a folder that is gone, because its disk is
 * not mounted or somebody moved it, looks like a first start, and a second, empty career would begin in its place.
 */
export const markerOf = (folder: string, config = configFolder()): string =>
  join(config, 'careers', `${createHash('sha256').update(folder).digest('hex').slice(0, 24)}.json`);

export const isMarked = (folder: string, config?: string): boolean => existsSync(markerOf(folder, config));

/** Where the marker cannot be written (a home that is read-only) the career is kept all the same. */
export function mark(folder: string, config = configFolder()): void {
  try {
    mkdirSync(join(config, 'careers'), { recursive: true, mode: 0o700 });
    writeFileSync(markerOf(folder, config), `${JSON.stringify({ folder })}\n`, { mode: 0o600, flag: 'wx' });
  } catch {}
}
