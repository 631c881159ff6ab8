// Writes docs/format.json, the export format as JSON Schema, from the schemas of the kinds.
import { readFileSync, writeFileSync } from 'node:fs';
import { formatDocument } from '../src/exchange/format/format.ts';
import { narrowings } from '../src/exchange/format/narrowing.ts';

const path = new URL('../docs/format.json', import.meta.url);
const now = formatDocument();
let before = null;
try {
  before = JSON.parse(readFileSync(path, 'utf8'));
} catch {
  // There is none yet.
}
const refused = narrowings(before, now);
if (refused.length > 0) {
  console.error(`The format would refuse what it took before:\n${refused.join('\n')}`);
  process.exit(1);
}
writeFileSync(path, `${JSON.stringify(now, null, 2)}\n`);
