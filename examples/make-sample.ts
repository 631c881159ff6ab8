import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sampleCareer, sampleText } from './sample/career.ts';

/** Writes examples/sample-career.json from the texts in examples/sample/: `npx node examples/make-sample.ts`. */
const file = fileURLToPath(new URL('sample-career.json', import.meta.url));
const text = sampleText();
let before = '';
try {
  before = readFileSync(file, 'utf8');
} catch {
  // The first time there is none.
}
writeFileSync(file, text);
const counts = Object.entries(sampleCareer()).map(([kind, table]) => `${table.size} ${kind}`);
console.log(`${text === before ? 'Unchanged' : 'Written'}: ${counts.join(', ')}; ${Math.ceil(text.length / 1024)} KB`);
