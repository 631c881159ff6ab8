import type { SheetLevel, SheetSkill } from '#core/ladders/sheet.ts';

/** Why something could not be kept, in a sentence; undefined when it was. */
export type Refused = string | undefined;

/** What can be changed of a ladder that is laid out: one step each. */
export type SheetEdits = {
  level(id: string, to: Pick<SheetLevel, 'title' | 'about'>): Promise<Refused>;
  moveLevel(id: string, by: number): Promise<Refused>;
  dropLevel(id: string): Promise<Refused>;
  addLevel(title: string): Promise<Refused>;
  skill(id: string, to: Pick<SheetSkill, 'title' | 'group' | 'about'>): Promise<Refused>;
  moveSkill(id: string, by: number): Promise<Refused>;
  dropSkill(id: string): Promise<Refused>;
  addSkill(title: string): Promise<Refused>;
  /** What a skill asks for at a level, each statement by itself; none leaves a hole. */
  say(skill: string, level: string, texts: readonly string[]): Promise<Refused>;
};
