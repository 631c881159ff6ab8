import { openDataFolder } from '../../data-folder.ts';
import { note, pushNotes } from '../notes.ts';

/** Writes one note, says so, and holds the folder open until killed: the note is in the log only. */
const [folder, config] = process.argv.slice(2) as [string, string];
const opened = await openDataFolder(folder, { today: '2026-11-23', config });
if (!opened.ok) throw new Error(opened.why);
await pushNotes(opened.folder.store, note('in-the-log', { x: 1 }));
console.log('kept in-the-log');
process.stdin.resume();
