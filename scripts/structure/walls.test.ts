import { describe, expect, it } from 'vitest';
import { parseSource, type Source } from './source.ts';
import { crossedRooms, fullZod, importCycles, overTheWalls } from './walls.ts';

const file = (path: string, text: string): Source => parseSource(path, text);
const paths = (problems: readonly { path: string }[]): string[] => problems.map(({ path }) => path);

describe('walls between folders', () => {
  it('lets a folder import itself and what the table gives it', () => {
    const fine = [
      file('src/server/app.ts', "import { Hono } from 'hono';\nimport { open } from '#storage/storage.ts';\nimport { readFileSync } from 'node:fs';"),
      file('src/core/kind.ts', "import * as z from 'zod/mini';\nimport { must } from './record.ts';"),
      file('src/core/kind.test.ts', "import fc from 'fast-check';"),
    ];
    expect(overTheWalls(fine)).toEqual([]);
  });

  it.each([
    ['another folder, by its name', 'src/core/a.ts', "import { open } from '#storage/storage.ts';"],
    ['another folder, by a relative path', 'src/web/a.ts', "import { app } from '../server/app.ts';"],
    ['another folder, as a type', 'src/web/a.ts', "import type { App } from '#server/app.ts';"],
    ['another folder, lazily', 'src/web/a.ts', "const late = () => import('#server/app.ts');"],
    ['another folder, inside a type', 'src/web/a.ts', "type App = import('#server/app.ts').App;"],
    ['another folder, passed on', 'src/web/a.ts', "export { app } from '#server/app.ts';"],
    ['a package the folder may not use', 'src/core/a.ts', "import { Hono } from 'hono';"],
    ["Node's modules where there is no Node", 'src/exchange/a.ts', "import { readFileSync } from 'node:fs';"],
    ['test code', 'src/core/a.ts', "import { someone } from './testing/careers.ts';"],
    ['the scripts', 'src/cli/a.ts', "import { root } from '../../scripts/install.js';"],
    ['anything, from a folder without a line in the table', 'src/news/a.ts', ''],
  ])('refuses %s', (_, path, text) => {
    expect(paths(overTheWalls([file(path, text)]))).toEqual([path]);
  });
});

describe('rooms of core', () => {
  it('lets types cross, rooms share the built-in skills, and insights and registers join rooms', () => {
    const fine = [
      file('src/core/journal/journal.ts', "import type { Person } from '../people/people.ts';\nimport { type Role } from '../roles/roles.ts';"),
      file('src/core/journal/search.ts', "import { skillTitle } from '../skills/skills.ts';\nimport { entriesByDay } from './journal.ts';"),
      file('src/core/career.ts', "import { person } from './people/people.ts';"),
      file('src/core/insights/weekly-plan.ts', "import { peopleMoves } from '../people/moves.ts';"),
      file('src/core/people/moves.test.ts', "import { entry } from '../journal/journal.ts';"),
    ];
    expect(crossedRooms(fine)).toEqual([]);
  });

  it.each([
    ['a room that uses another room', 'src/core/journal/journal.ts', "import { person } from '../people/people.ts';"],
    ['a value among types', 'src/core/journal/journal.ts', "import { type Person, person } from '../people/people.ts';"],
    ['a room that uses an insight', 'src/core/journal/journal.ts', "import { weeklyPlan } from '#core/insights/weekly-plan.ts';"],
    ['the ground floor using a room', 'src/core/record.ts', "import { person } from './people/people.ts';"],
    ['more of the skills room than its vocabulary', 'src/core/journal/journal.ts', "import { levels } from '../skills/levels.ts';"],
  ])('refuses %s', (_, path, text) => {
    expect(paths(crossedRooms([file(path, text)]))).toEqual([path]);
  });
});

describe('import cycles', () => {
  it('finds a ring and names its way', () => {
    const ring = [
      file('src/core/a.ts', "import { b } from './b.ts';"),
      file('src/core/b.ts', "export { c } from '#core/c.ts';"),
      file('src/core/c.ts', "import { a } from './a.ts';"),
    ];
    expect(importCycles(ring)).toEqual([
      { path: 'src/core/a.ts', says: 'imports itself through src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts' },
    ]);
  });

  it('passes over rings of types and of lazy imports, which are none at run time', () => {
    const rings = [
      file('src/core/a.ts', "import { b } from './b.ts';"),
      file('src/core/b.ts', "import type { A } from './a.ts';"),
      file('src/web/c.ts', "import './d.ts';"),
      file('src/web/d.ts', "const late = () => import('./c.ts');"),
    ];
    expect(importCycles(rings)).toEqual([]);
  });

  it('sees a ring entered from outside, and a file that imports itself', () => {
    const sources = [
      file('src/web/main.ts', "import './a.ts';"),
      file('src/web/a.ts', "import './b.ts';"),
      file('src/web/b.ts', "import './a.ts';"),
      file('src/web/c.ts', "import './c.ts';"),
    ];
    expect(paths(importCycles(sources))).toEqual(['src/web/a.ts', 'src/web/c.ts']);
  });
});

describe('zod', () => {
  it('is zod/mini only', () => {
    const sources = [file('src/core/a.ts', "import * as z from 'zod';"), file('src/core/b.ts', "import type * as z from 'zod/mini';")];
    expect(paths(fullZod(sources))).toEqual(['src/core/a.ts']);
  });
});
