import { useMemo } from 'react';
import type { Outcome } from '#core/action.ts';
import { editLadder, removeCompetency, saveCompetency } from '#core/ladders/actions.ts';
import { competenciesOf, type Ladder } from '#core/ladders/ladders.ts';
import { orderCompetencies } from '#core/ladders/order.ts';
import { movedBy } from '#core/ladders/sheet.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import type { SheetEdits } from './sheet/edits.ts';

const reasonOf = (outcome: Outcome): string | undefined => (outcome.ok ? undefined : outcome.reason);

/** Changes a ladder of the career: each is an action with its Undo. */
export function useLadderEdits(row: Ladder): SheetEdits {
  const career = useCareer();
  const act = useAct();
  return useMemo(() => {
    const held = row.levels.map(({ id, title, about }) => ({ id, title, about }));
    const levels = async (wanted: readonly { id?: string; title: string; about?: string | undefined }[], title: string) =>
      reasonOf(await act(editLadder, { id: row.id, levels: [...wanted] }, { title }));
    return {
      level: (id, to) =>
        levels(
          held.map((one) => (one.id === id ? { ...one, ...to } : one)),
          'Level changed',
        ),
      moveLevel: (id, by) => levels(movedBy(held, id, by), 'Level moved'),
      dropLevel: (id) =>
        levels(
          held.filter((one) => one.id !== id),
          'Level removed',
        ),
      addLevel: (title) => levels([...held, { title }], 'Level added'),
      skill: async (id, { title, group, about }) =>
        reasonOf(await act(saveCompetency, { id, title, group: group || null, about: about || null }, { title: 'Skill changed' })),
      moveSkill: async (id, by) => {
        const order = movedBy(competenciesOf(career, row.id), id, by).map((one) => one.id);
        return reasonOf(await act(orderCompetencies, { ladder: row.id, skills: order }, { title: 'Skill moved' }));
      },
      dropSkill: async (id) => reasonOf(await act(removeCompetency, { id }, { title: 'Skill removed' })),
      addSkill: async (title) => reasonOf(await act(saveCompetency, { ladder: row.id, title }, { title: 'Skill added' })),
      say: async (skill, level, texts) => {
        const others = (career.competency.get(skill)?.statements ?? []).filter((one) => one.level !== level);
        const statements = [...others.map((one) => ({ level: one.level, text: one.text })), ...texts.map((text) => ({ level, text }))];
        return reasonOf(await act(saveCompetency, { id: skill, statements }, { title: 'Wording saved' }));
      },
    };
  }, [act, career, row]);
}
