import { type FormEvent, useRef, useState } from 'react';
import { planWeek } from '#core/insights/plan-week.ts';
import { checkIn } from '#core/pulse/actions.ts';
import { type Checkin, type PulseItem, pulseItems, pulseQuestions, tickQuestion } from '#core/pulse/pulse.ts';
import type { Week } from '#core/time.ts';
import { useAct } from '../book/book.tsx';
import { PeoplePicker } from '../people/people-picker.tsx';
import { Button } from '../ui/button.tsx';
import { FormEnd, FormError, TextArea } from '../ui/field.tsx';
import { focusItem, Scale, ScaleHint } from '../ui/scale.tsx';
import styles from './check-in-form.module.css';

type Answers = { readonly [K in PulseItem]?: number };
type FormProps = { readonly week: Week; readonly given: Checkin | undefined; readonly onSaved: () => void };

const draftKey = (week: Week) => `windward-checkin-${week}`;

type Kept = { readonly answers: Answers; readonly tick: boolean; readonly note: string; readonly helpedBy?: string[]; readonly helped?: string[] };

function keptAnswers(week: Week): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(draftKey(week)) ?? 'null');
  } catch {
    return null;
  }
}

/** Five questions from 1 to 5; a digit answers and moves on, so it goes without a mouse. */
export function CheckInForm({ week, given, onSaved }: FormProps) {
  const act = useAct();
  const form = useRef<HTMLFormElement>(null);
  const [kept] = useState(() => keptAnswers(week));
  const [answers, setAnswers] = useState<Answers>(kept?.answers ?? given ?? {});
  const [tick, setTick] = useState(kept?.tick ?? given?.couldAYearAgo ?? false);
  const [note, setNote] = useState(kept?.note ?? given?.note ?? '');
  const [helpedBy, setHelpedBy] = useState(kept?.helpedBy ?? given?.helpedBy ?? []);
  const [helped, setHelped] = useState(kept?.helped ?? given?.helped ?? []);
  const [error, setError] = useState('');
  const keep = (patch: Partial<Kept>) => sessionStorage.setItem(draftKey(week), JSON.stringify({ answers, tick, note, helpedBy, helped, ...patch }));

  const answer = (item: PulseItem, value: number) => {
    const next = { ...answers, [item]: value };
    setAnswers(next);
    setError('');
    keep({ answers: next });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing = pulseItems.find((item) => answers[item] === undefined);
    if (missing) {
      focusItem(form, missing);
      return setError(`One more tap: “${pulseQuestions[missing]}”.`);
    }
    const { challenge, learning, energy, impact, support } = answers as Required<Answers>;
    const said = { couldAYearAgo: tick, note: note.trim() || undefined };
    const people = { ...(helpedBy.length > 0 && { helpedBy: [...helpedBy] }), ...(helped.length > 0 && { helped: [...helped] }) };
    const outcome = await act(checkIn, { week, challenge, learning, energy, impact, support, ...said, ...people });
    if (!outcome.ok) return setError(outcome.reason);
    sessionStorage.removeItem(draftKey(week));
    await act(planWeek, {}, { silent: true });
    onSaved();
  };

  return (
    <form ref={form} onSubmit={submit} onKeyDown={(event) => event.key === 'Enter' && (event.metaKey || event.ctrlKey) && submit(event)}>
      <Scale items={pulseItems} questions={pulseQuestions} answers={answers} onAnswer={answer} form={form} then="tick" />
      <label className={styles.tick}>
        <input
          type="checkbox"
          name="tick"
          checked={tick}
          onChange={(event) => {
            setTick(event.target.checked);
            keep({ tick: event.target.checked });
          }}
        />
        {tickQuestion}
      </label>
      <TextArea
        label="A line, if you like"
        rows={2}
        value={note}
        onChange={(event) => {
          setNote(event.target.value);
          keep({ note: event.target.value });
        }}
      />
      <div className={styles.people}>
        <PeoplePicker
          label="Who helped you, if somebody did"
          values={helpedBy}
          onChange={(values) => {
            setHelpedBy(values);
            keep({ helpedBy: values });
          }}
        />
        <PeoplePicker
          label="Whom you helped"
          values={helped}
          onChange={(values) => {
            setHelped(values);
            keep({ helped: values });
          }}
        />
      </div>
      <FormError>{error}</FormError>
      <FormEnd>
        <ScaleHint />
        <Button look="primary" type="submit">
          {given ? 'Save changes' : 'Check in'}
        </Button>
      </FormEnd>
    </form>
  );
}
