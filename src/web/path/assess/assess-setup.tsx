import { type FormEvent, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { RaterSide } from '#core/assessments/assessments.ts';
import { standardsOf } from '#core/insights/assessable.ts';
import { roleOn } from '#core/roles/roles.ts';
import { sayCount } from '#core/say.ts';
import { useCareer, useShelf } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { PeoplePicker } from '../../people/people-picker.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { FormEnd, FormRow, SelectField, TextField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { counted } from '../../ui/words.ts';
import { PathViews } from '../path-views.tsx';
import styles from './assess.module.css';
import { begunAssessments } from './assess-draft.ts';
import { runOf } from './assess-run.ts';
import { whoseWords } from './assess-words.ts';

const sides: { value: RaterSide; title: string }[] = [
  { value: 'self', title: 'My own' },
  { value: 'manager', title: 'A manager’s, as they told me' },
  { value: 'peer', title: 'A peer’s, as they told me' },
];

/** Whose rating it is, on which day, against what, and of which skills. */
export function AssessSetup() {
  const career = useCareer();
  const today = useToday();
  const [, go] = useLocation();
  const standards = standardsOf(career);
  const [as, setAs] = useState<RaterSide>('self');
  const [people, setPeople] = useState<Partial<Record<RaterSide, string[]>>>(() => ({ manager: [roleOn(career, today)?.manager ?? []].flat() }));
  const [day, setDay] = useState(today);
  const [ladder, setLadder] = useState('');
  const [skill, setSkill] = useState('');
  const standard = standards.find((one) => one.ladder === (ladder || undefined)) ?? standards[0];
  const by = (people[as] ?? []).find((id) => career.person.has(id));

  const begin = (event: FormEvent) => {
    event.preventDefault();
    const entries = Object.entries({ as, by: as === 'self' ? '' : (by ?? ''), day: day === today ? '' : day, ladder: skill ? '' : ladder, skill });
    go(`/path/assess?${new URLSearchParams(entries.filter(([, value]) => value !== ''))}`);
  };
  return (
    <Page
      title="Assess"
      finding="Whose view of your skills is it?"
      lead="Your own view stays sealed: what others said is shown only once yours is kept."
      narrow
    >
      <PathViews />
      <Begun />
      <Card>
        <form onSubmit={begin}>
          <Choice label="Whose rating" options={sides} value={as} onChange={setAs} />
          {as !== 'self' && (
            <div className={styles.field}>
              <PeoplePicker
                label={as === 'manager' ? 'Which manager' : 'Which peer'}
                hint="Leave it empty for somebody who is not to be named."
                values={people[as] ?? []}
                onChange={(values) => setPeople({ ...people, [as]: values.slice(-1) })}
              />
            </div>
          )}
          <FormRow>
            <TextField label="Given on" type="date" required max={today} value={day} onChange={(event) => setDay(event.target.value)} />
            {standards.length > 1 && (
              <SelectField
                label="Against"
                value={ladder}
                onChange={(event) => {
                  setLadder(event.target.value);
                  setSkill('');
                }}
              >
                {standards.map((one) => (
                  <option key={one.ladder ?? ''} value={one.ladder ?? ''}>
                    {one.name}
                  </option>
                ))}
              </SelectField>
            )}
            <SelectField label="Which skills" value={skill} onChange={(event) => setSkill(event.target.value)}>
              <option value="">All {sayCount(standard?.skills.length ?? 0, 'skill')}, one after another</option>
              {standard?.skills.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
            </SelectField>
          </FormRow>
          <FormEnd>
            <Button look="primary" type="submit">
              Begin
            </Button>
          </FormEnd>
        </form>
      </Card>
    </Page>
  );
}

/** Assessments that were left half way: the way back to each. */
function Begun() {
  const career = useCareer();
  const { sample } = useShelf();
  const [begun, setBegun] = useState(() => begunAssessments(sample));
  const known = begun.flatMap((one) => {
    const run = runOf(career, new URLSearchParams(one.query));
    return run ? [{ ...one, run }] : [];
  });
  if (known.length === 0) return null;
  return (
    <Card className={styles.begun} title="Begun, and not kept yet">
      <ul>
        {known.map(({ query, chosen, run, drop }) => (
          <li key={query}>
            <Link href={`/path/assess?${query}`}>Go on: {whoseWords(career, run.as, run.by)}</Link>
            <span>
              {counted(chosen, 'skill', 'skills')} of {run.skills.length} chosen
            </span>
            <Button
              small
              look="quiet"
              aria-label={`Drop what was begun: ${whoseWords(career, run.as, run.by)}`}
              onClick={() => {
                drop();
                setBegun(begunAssessments(sample));
              }}
            >
              Drop
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
