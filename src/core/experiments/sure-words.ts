/** How sure a chance sounds, the least sure first: each from its chance on. */
const sure = [
  [0, 'almost surely not'],
  [0.1, 'I doubt it'],
  [0.25, 'a hunch'],
  [0.45, 'could go either way'],
  [0.56, 'more likely than not'],
  [0.75, 'fairly sure'],
  [0.9, 'almost certain'],
] as const;

/** A chance in the words one would say it in. */
export const sureWords = (chance: number): string => sure.findLast(([from]) => chance >= from - 1e-9)?.[1] ?? sure[0][1];
