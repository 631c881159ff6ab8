import { skills, skillTitle } from '#core/skills/skills.ts';

const builtIn = skills.map((skill) => ({ value: skill.id as string, title: skill.title }));

/** What there is to choose from: the skills of the framework, and others that were chosen before. */
export const skillOptions = (chosen: readonly string[] = []): { readonly value: string; readonly title: string }[] => [
  ...builtIn,
  ...chosen.filter((id) => builtIn.every(({ value }) => value !== id)).map((id) => ({ value: id, title: skillTitle(id) })),
];
