import { freshId, type LadderSheet, ladderTrouble, movedBy, sheetToWhole, withChanged } from '#core/ladders/sheet.ts';
import type { SheetEdits } from './edits.ts';

/** Changes a ladder that nobody holds yet: each gives the sheet as it would be. What cannot be kept is refused at once. */
export function draftEdits(sheet: LadderSheet, onChange: (sheet: LadderSheet) => void): SheetEdits {
  const become = async (patch: Partial<LadderSheet>) => {
    const next = { ...sheet, ...patch };
    const trouble = ladderTrouble(sheetToWhole(next));
    if (trouble) return trouble;
    onChange(next);
  };
  const { levels, skills } = sheet;
  return {
    level: (id, to) => become({ levels: withChanged(levels, id, to) }),
    moveLevel: (id, by) => become({ levels: movedBy(levels, id, by) }),
    dropLevel: (id) => become({ levels: levels.filter((one) => one.id !== id) }),
    addLevel: (title) => become({ levels: [...levels, { id: freshId(levels, 'l'), title }] }),
    skill: (id, to) => become({ skills: withChanged(skills, id, to) }),
    moveSkill: (id, by) => become({ skills: movedBy(skills, id, by) }),
    dropSkill: (id) => become({ skills: skills.filter((one) => one.id !== id) }),
    addSkill: (title) => become({ skills: [...skills, { id: freshId(skills, 's'), title, said: {} }] }),
    say: (skill, level, texts) => become({ skills: skills.map((one) => (one.id === skill ? { ...one, said: { ...one.said, [level]: texts } } : one)) }),
  };
}
