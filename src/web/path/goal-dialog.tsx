import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { setGoal } from '#core/profile/actions.ts';
import { checkinDayOf, forks, forkTitles, hoursOf, profileOf } from '#core/profile/profile.ts';
import { type Phase, phases, phaseTitles } from '#core/skills/skills.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { closeDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FormEnd, FormError, FormRow, SelectField, TextArea, TextField } from '../ui/field.tsx';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const phaseOptions = phases.map((phase) => ({ value: phase, title: phaseTitles[phase] }));
const forkOptions = forks.map((fork) => ({ value: fork, title: forkTitles[fork] }));

/** What the person is working toward, and how much of a week it may take. */
export default function GoalDialog() {
  const career = useCareer();
  const act = useAct();
  const profile = profileOf(career);
  const [goal, setGoalText] = useState(profile.goal ?? '');
  const [phase, setPhase] = useState<Phase | undefined>(profile.targetPhase);
  const [fork, setFork] = useState(profile.fork);
  const [hours, setHours] = useState(String(hoursOf(career)));
  const [day, setDay] = useState(checkinDayOf(career));
  const [error, setError] = useState('');

  const submit = async (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    const outcome = await act(setGoal, {
      goal: goal.replace(/\s+/g, ' ').trim(),
      targetPhase: phase,
      fork,
      hoursPerWeek: Number(hours.replace(',', '.')),
      checkinDay: day,
    });
    if (outcome.ok) closeDialog();
    else setError(outcome.reason);
  };
  return (
    <Dialog title="What are you working toward?" onClose={closeDialog}>
      <form onSubmit={submit}>
        <TextArea
          label="In one sentence"
          autoFocus
          rows={2}
          placeholder="Lead a product area, without giving up talking to customers"
          hint="As you would say it to a friend. You can change it whenever you like."
          value={goal}
          onChange={(event) => setGoalText(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && submit(event)}
        />
        <Choice label="The phase you aim for" options={phaseOptions} value={phase} onChange={setPhase} />
        <Choice label="Which way, if you know" options={forkOptions} value={fork} onChange={setFork} />
        <FormRow>
          <TextField label="Hours a week for your career" inputMode="decimal" value={hours} onChange={(event) => setHours(event.target.value)} />
          <SelectField label="Check-in day" value={day} onChange={(event) => setDay(Number(event.target.value))}>
            {weekdays.map((name, index) => (
              <option key={name} value={index + 1}>
                {name}
              </option>
            ))}
          </SelectField>
        </FormRow>
        <FormError>{error}</FormError>
        <FormEnd>
          <Button look="primary" type="submit">
            Save
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
