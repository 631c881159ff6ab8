import type { InputFile } from './reading.ts';

/** The files, each under a name of its own: what is said about two of one name must be told apart. */
export function distinctNames(files: readonly InputFile[]): InputFile[] {
  const times = new Map<string, number>();
  return files.map(({ name, ...file }) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return { name: time === 1 ? name : `${name} (${time})`, ...file };
  });
}
