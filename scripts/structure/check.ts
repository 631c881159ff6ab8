import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { barrels, clocksAndDice, deadLinks, drawers, medianLines, tooLong } from './files.ts';
import { loosePins, missingPlatforms, strangeSources } from './packages.ts';
import { isTestOnly, ownPaths, type Problem, readSources } from './source.ts';
import { crossedRooms, fullZod, importCycles, overTheWalls } from './walls.ts';

export type Report = { readonly problems: readonly Problem[]; readonly files: number; readonly median: number };

/** Every structure rule over the whole repository. */
export function checkStructure(root: string): Report {
  const paths = ownPaths(root);
  const read = (path: string): { path: string; text: string } => ({ path, text: readFileSync(join(root, path), 'utf8') });
  const ours = paths.filter((path) => /^(src|e2e|bench|scripts)\//.test(path));
  const sources = readSources(root, ours);
  const lock = JSON.parse(read('package-lock.json').text);
  const app = sources.filter(({ path }) => path.startsWith('src/') && !isTestOnly(path));
  const problems = [
    ...overTheWalls(sources),
    ...crossedRooms(sources),
    ...importCycles(sources),
    ...fullZod(sources),
    ...clocksAndDice(sources),
    ...barrels(sources),
    ...tooLong(ours.filter((path) => /\.(ts|tsx|js|css)$/.test(path)).map(read)),
    ...drawers(ours),
    ...deadLinks(paths.filter((path) => /^[^/]+\.md$|^docs\/.*\.md$/.test(path)).map(read), paths),
    ...missingPlatforms(lock),
    ...strangeSources(lock),
    ...loosePins(JSON.parse(read('package.json').text)),
  ];
  return { problems, files: app.length, median: medianLines(app) };
}

export const problemLine = ({ path, line, says }: Problem): string => `${path}${line === undefined ? '' : `:${line}`} ${says}`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { problems, files, median } = checkStructure(fileURLToPath(new URL('../..', import.meta.url)));
  for (const problem of problems) console.error(problemLine(problem));
  console.log(`${files} files, ${median} lines in the middle one`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
