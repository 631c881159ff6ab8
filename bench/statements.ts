import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { skillIds } from '../src/core/skills/skills.ts';

/** A sentence of a ladder and the skill its heading stands for. */
export type Statement = { readonly text: string; readonly label: string; readonly source: string };

export const shippedStatements = fileURLToPath(new URL('data/skilltag/dev.jsonl', import.meta.url));

/** The statements of a file, one JSON object a line; a line that is none, or bears another label, ends the bench with its number. */
export function readStatements(path: string): Statement[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, i): Statement[] => {
      if (line.trim() === '') return [];
      const { text, label, source = path } = JSON.parse(line) as Partial<Statement>;
      if (typeof text !== 'string' || !(skillIds as readonly unknown[]).includes(label))
        throw new Error(`${path}, line ${i + 1}: no text with the label of a skill`);
      return [{ text, label: String(label), source }];
    });
}
