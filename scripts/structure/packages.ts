import type { Problem } from './source.ts';

export type Lock = { readonly packages: Readonly<Record<string, LockEntry>> };
type LockEntry = { readonly version?: string; readonly resolved?: string; readonly integrity?: string; readonly link?: boolean } & Partial<
  Record<'dependencies' | 'optionalDependencies', Readonly<Record<string, string>>>
>;
export type Manifest = Partial<Record<'dependencies' | 'devDependencies' | 'optionalDependencies' | 'overrides', Readonly<Record<string, string>>>>;

const lockfile = 'package-lock.json';

/**
 * Native parts a package names for other systems that the lockfile does not hold. npm leaves out, without a word, those whose
 * builds were not published yet on the day of the update; `npm ci` on that system then lacks them.
 */
export function missingPlatforms({ packages }: Lock): Problem[] {
  const held = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)));
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !held.has(name))
      .map((name) => ({ path: lockfile, says: `${path} names ${name}, which has no entry; take a version whose every build exists` })),
  );
}

/** Entries that come from anywhere but the public registry, or whose content is not pinned. */
export function strangeSources({ packages }: Lock): Problem[] {
  return Object.entries(packages).flatMap(([path, entry]): Problem[] => {
    if (path === '' || entry.link) return [];
    const strange = entry.resolved !== undefined && !entry.resolved.startsWith('https://registry.npmjs.org/');
    if (strange) return [{ path: lockfile, says: `${path} is fetched from ${entry.resolved}` }];
    return entry.integrity === undefined ? [{ path: lockfile, says: `${path} has no integrity` }] : [];
  });
}

/** Dependencies of package.json whose version is not one complete version. */
export function loosePins(manifest: Manifest): Problem[] {
  const complete = /^(npm:(@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.-]+)?$/;
  return (['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'] as const).flatMap((part) =>
    Object.entries(manifest[part] ?? {})
      .filter(([, version]) => !complete.test(version))
      .map(([name, version]) => ({ path: 'package.json', says: `${name} is asked for as "${version}"; pin one complete version` })),
  );
}
