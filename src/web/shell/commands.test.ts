import { expect, test } from 'vitest';
import { commands } from './commands.ts';

// Seen red: two commands called "quarter" left each other's rows standing in the palette.
test('no two commands share an id or a key', () => {
  for (const named of [commands.map(({ id }) => id), commands.flatMap(({ keys }) => keys ?? [])]) expect(new Set(named).size).toBe(named.length);
});
