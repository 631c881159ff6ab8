import { isTestOnly, type Problem, type Source } from './source.ts';

type Wall = { readonly folders: readonly string[]; readonly packages: readonly string[] };

/** Who may import whom: the table of ARCHITECTURE.md. A folder may always import itself; `node` stands for Node's own modules. */
const walls: Readonly<Record<string, Wall>> = {
  core: { folders: [], packages: ['zod'] },
  exchange: { folders: ['core'], packages: ['zod', 'docx', 'fflate', 'ical.js', 'yaml'] },
  storage: { folders: ['core'], packages: ['zod', 'kysely', 'pg', 'env-paths', 'node'] },
  device: { folders: ['core'], packages: ['zod', 'idb'] },
  server: { folders: ['core', 'exchange', 'storage'], packages: ['zod', 'hono', '@hono/node-server', 'nodemailer', 'node'] },
  cli: { folders: ['core', 'exchange', 'storage', 'device', 'server'], packages: ['zod', 'commander', 'node'] },
  web: {
    folders: ['core', 'exchange', 'device'],
    packages: [
      'zod',
      'react',
      'react-dom',
      'wouter',
      'lucide-react',
      'd3-scale',
      'd3-shape',
      '@tanstack/react-virtual',
      '@fontsource-variable/inter',
      '@fontsource-variable/newsreader',
    ],
  },
};

const buildOnly = /^src\/web\/vite\.config\.ts$/;
const folderOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** Imports that go over a wall: another folder's file, a package the folder may not use, or test code used by the app. */
export function overTheWalls(sources: readonly Source[]): Problem[] {
  return sources.flatMap(({ path, imports }): Problem[] => {
    const folder = folderOf(path);
    if (folder === undefined || isTestOnly(path) || buildOnly.test(path)) return [];
    const wall = walls[folder];
    if (!wall) return [{ path, says: `src/${folder} has no line in the table of scripts/structure/walls.ts` }];
    return imports.flatMap(({ specifier, target }): Problem[] => {
      if (target === undefined) {
        return wall.packages.includes(packageOf(specifier)) ? [] : [{ path, says: `${folder} may not import ${specifier}` }];
      }
      const other = folderOf(target);
      if (isTestOnly(target)) return [{ path, says: `imports test code: ${specifier}` }];
      if (other === undefined && !target.startsWith('examples/')) return [{ path, says: `imports from outside src: ${specifier}` }];
      return other === undefined || other === folder || wall.folders.includes(other) ? [] : [{ path, says: `${folder} may not import ${other}: ${specifier}` }];
    });
  });
}

const roomOf = (path: string): string | undefined => /^src\/core\/([^/]+)\//.exec(path)?.[1];
const mayUseRooms = /^src\/core\/(career|actions|insights|check)\.ts$|^src\/core\/insights\//;
const sharedVocabulary = 'src/core/skills/skills.ts';

/** Values a room takes from another room, or the ground floor of core from any room. Types may cross; insights, the registers and check join rooms. */
export function crossedRooms(sources: readonly Source[]): Problem[] {
  return sources
    .filter(({ path }) => path.startsWith('src/core/') && !isTestOnly(path) && !mayUseRooms.test(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ target, isType }) => !isType && target !== undefined && target !== sharedVocabulary)
        .filter(({ target = '' }) => roomOf(target) !== undefined && roomOf(target) !== roomOf(path))
        .map(({ specifier }) => ({ path, says: `${roomOf(path) ?? 'the ground floor of core'} may not use values of the room in ${specifier}` })),
    );
}

/** Files that import each other in a ring at run time; each ring is told once. */
export function importCycles(sources: readonly Source[]): Problem[] {
  const next = new Map(sources.map(({ path, imports }) => [path, imports.filter((one) => !one.isType && !one.isLazy).map((one) => one.target ?? '')]));
  const done = new Set<string>();
  const trail: string[] = [];
  const problems: Problem[] = [];
  const walk = (path: string): void => {
    const at = trail.indexOf(path);
    if (at >= 0) problems.push({ path, says: `imports itself through ${[...trail.slice(at), path].join(' → ')}` });
    if (at >= 0 || done.has(path)) return;
    trail.push(path);
    for (const target of next.get(path) ?? []) if (next.has(target)) walk(target);
    trail.pop();
    done.add(path);
  };
  for (const path of next.keys()) walk(path);
  return problems;
}

/** zod/mini keeps the first page small; the full zod beside it would bring everything twice. */
export function fullZod(sources: readonly Source[]): Problem[] {
  return sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ specifier }) => path.startsWith('src/') && packageOf(specifier) === 'zod' && specifier !== 'zod/mini')
      .map(({ specifier }) => ({ path, says: `imports ${specifier}; import zod/mini` })),
  );
}
