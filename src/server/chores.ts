import type { DataFolder } from '#storage/data-folder.ts';
import { type Log, noteFault } from './fault.ts';
import { localContext } from './local-context.ts';
import { sessionDays } from './session.ts';

const [first, every] = [5000, 3_600_000];

/** The day's backup, and sessions too old to be good. */
async function doChores(folder: DataFolder, log: Log): Promise<void> {
  try {
    folder.backUp(localContext().today);
    await folder.store.sessions.removeIdle(new Date(Date.now() - sessionDays * 86_400_000).toISOString());
  } catch (error) {
    noteFault(error, log);
  }
}

/** Does the chores soon after the start and looks every hour whether a new day has begun. Answers how to end it. */
export function keepDoingChores(folder: DataFolder, log: Log): () => void {
  const soon = setTimeout(() => doChores(folder, log), first);
  const hourly = setInterval(() => doChores(folder, log), every);
  soon.unref();
  hourly.unref();
  return () => {
    clearTimeout(soon);
    clearInterval(hourly);
  };
}
