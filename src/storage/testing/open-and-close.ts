import { DatabaseSync } from 'node:sqlite';

/** Uses a database for a moment, as another program would: the last one to close it folds the log in and removes it. */
const db = new DatabaseSync(process.argv[2] as string);
db.exec('begin immediate; rollback');
db.close();
console.log('closed');
