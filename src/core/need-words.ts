import { fold } from './fold.ts';
import { isSkillId, skills, skillTitle } from './skills/skills.ts';

const skillByTitle = new Map<string, string>(skills.map((skill) => [fold(skill.title), skill.id]));

/** A need as it is kept: the id of a skill where the words are its title, else the words on one line. */
export function needOf(typed: string): string {
  const words = typed.trim().replace(/\s+/g, ' ');
  return skillByTitle.get(fold(words)) ?? (isSkillId(words.toLowerCase()) ? words.toLowerCase() : words);
}

/** What two ways of writing the same need share: "Pricing" and "pricing " are one need. */
export const needKey = (need: string): string => fold(needOf(need));

/** A need as it is shown: a skill's title, or the words as they were written. */
export const needTitle = (need: string): string => skillTitle(needOf(need));

/** A need inside a sentence: "company strategy"; own words stay as they are but for a plain first letter. */
export function needInSentence(need: string): string {
  const title = needTitle(need);
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
