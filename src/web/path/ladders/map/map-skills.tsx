import { useState } from 'react';
import { mapLadder } from '#core/ladders/actions.ts';
import { isAnswered } from '#core/ladders/answers.ts';
import { type Competency, competenciesOf, type Ladder } from '#core/ladders/ladders.ts';
import { useAct, useCareer } from '../../../book/book.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { FormError } from '../../../ui/field.tsx';
import { Kbd } from '../../../ui/kbd.tsx';
import styles from './map.module.css';
import { MapItem } from './map-item.tsx';

export type MapAnswer = Pick<Competency, 'mapsTo' | 'notApplicable'>;

/** The skills of a ladder one after the other: which of the framework's each is like, as proposed and as confirmed. */
export function MapSkills({ row }: { row: Ladder }) {
  const career = useCareer();
  const act = useAct();
  const [refused, setRefused] = useState('');
  const skills = competenciesOf(career, row.id);
  const answered = skills.filter(isAnswered).length;
  const answer = async (of: Competency, { mapsTo = [], notApplicable }: MapAnswer) => {
    const title = mapsTo.length === 0 && !notApplicable ? `${of.title}: answer taken back` : `${of.title} answered`;
    const said = { id: of.id, ...(mapsTo.length > 0 && { mapsTo }), ...(notApplicable && { notApplicable }) };
    const outcome = await act(mapLadder, { maps: [said] }, { title });
    setRefused(outcome.ok ? '' : outcome.reason);
  };
  if (skills.length === 0)
    return (
      <Card>
        <Empty action={<LinkButton to={`/path/ladder-${row.id}?mode=edit`}>Edit in place</LinkButton>}>This ladder has no skills yet to be mapped.</Empty>
      </Card>
    );
  return (
    <Card label="Map to the framework">
      <div className={styles.progress}>
        <label>
          <strong>
            {answered} of {skills.length} answered
          </strong>{' '}
          <progress max={skills.length} value={answered} />
        </label>
        <p className={styles.keys}>
          <Kbd>j</Kbd> <Kbd>k</Kbd> next, previous · <Kbd>1</Kbd> <Kbd>2</Kbd> <Kbd>3</Kbd> confirm a proposal · <Kbd>0</Kbd> none of ours
        </p>
      </div>
      <p className={styles.lead}>What is proposed comes from the words of the ladder, and counts for nothing until you confirm it.</p>
      <FormError>{refused}</FormError>
      <ol className={styles.list}>
        {skills.map((skill) => (
          <MapItem key={skill.id} ladder={row} skill={skill} onAnswer={(said) => answer(skill, said)} />
        ))}
      </ol>
    </Card>
  );
}
