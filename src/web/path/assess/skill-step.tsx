import { useEffect, useRef } from 'react';
import type { AssessableSkill } from '#core/insights/assessable.ts';
import { TextArea, TextField } from '../../ui/field.tsx';
import styles from './assess.module.css';
import { type Answer, chosenOf } from './assess-run.ts';

type StepProps = {
  readonly skill: AssessableSkill;
  readonly answer: Answer | undefined;
  readonly own: boolean;
  readonly onChoose: (place: number) => void;
  readonly onChange: (patch: Answer) => void;
};

/** One skill with its written levels: radio buttons, so that arrows move, and a digit chooses from anywhere. */
export function SkillStep({ skill, answer, own, onChoose, onChange }: StepProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  const chosen = chosenOf(skill, answer);
  const none = answer?.applies === false;
  useEffect(() => {
    const inputs = group.current?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [];
    ([...inputs].find((one) => one.checked) ?? inputs[0])?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <>
      <fieldset ref={group} className={styles.levels}>
        <legend>
          <span className={styles.question}>{own ? 'Which reads most like your work of the last months?' : 'Which did they name?'}</span>
          {skill.about && <span className={styles.about}>{skill.about}</span>}
        </legend>
        {skill.levels.map((level, place) => (
          <label key={level.ladderLevel ?? level.value} className={styles.level}>
            <input type="radio" name="level" checked={chosen === level} onChange={() => onChoose(place)} />
            <span className={styles.number} aria-hidden="true">
              {place + 1}
            </span>
            <span>
              <strong>{level.title}</strong>
              <span className={styles.says}>{level.says || 'The ladder says nothing here.'}</span>
            </span>
          </label>
        ))}
        <label className={styles.level}>
          <input type="radio" name="level" checked={none} onChange={() => onChange({ applies: false })} />
          <span className={styles.number} aria-hidden="true">
            –
          </span>
          <span>
            <strong>Does not apply</strong>
          </span>
        </label>
      </fieldset>
      {none && (
        <TextField
          label="Does not apply, because"
          maxLength={1_000}
          placeholder="There are no designers to work with in this role"
          value={answer?.why ?? ''}
          onChange={(event) => onChange({ why: event.target.value })}
        />
      )}
      <TextArea
        label="A note, if you like"
        rows={1}
        maxLength={2_000}
        placeholder={own ? 'The work you thought of' : 'What they said, in their words'}
        value={answer?.note ?? ''}
        onChange={(event) => onChange({ note: event.target.value })}
      />
    </>
  );
}
