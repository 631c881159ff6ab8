import { type FormEvent, useState } from 'react';
import { editOpportunity, stepDone } from '#core/opportunities/actions.ts';
import type { Opportunity } from '#core/opportunities/opportunities.ts';
import { capitalised } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { useAct } from '../book/book.tsx';
import { useKeptDraft } from '../people/kept-draft.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { FormEnd, FormError, TextArea } from '../ui/field.tsx';
import { StepFields, type StepForm, stepOf } from './step-fields.tsx';
import { asksHow, nextInWords } from './step-words.ts';

const empty: StepForm = { what: '', on: '', talk: false };

/** The next step: said, done with a word on how it went, and followed by the one after it. */
export function NextStepCard({ row, today }: { row: Opportunity; today: Day }) {
  return row.next ? <Standing row={row} today={today} /> : <Asked row={row} />;
}

function Asked({ row }: { row: Opportunity }) {
  const act = useAct();
  const { draft, change, drop } = useKeptDraft<StepForm>(`step-${row.id}`, empty);
  const [error, setError] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const next = stepOf(draft);
    if (!next) return setError('Say the step first: the smallest thing that would bring it on.');
    const outcome = await act(editOpportunity, { id: row.id, next }, { title: 'Next step set' });
    if (outcome.ok) drop();
    else setError(outcome.reason);
  };
  return (
    <Card eyebrow="Next step" title="What is the smallest thing that would bring it on?">
      <form noValidate onSubmit={save}>
        <StepFields draft={draft} change={change} />
        <FormError>{error}</FormError>
        <FormEnd>
          <Button look="primary" type="submit">
            Set it
          </Button>
        </FormEnd>
      </form>
    </Card>
  );
}

function Standing({ row, today }: { row: Opportunity; today: Day }) {
  const act = useAct();
  const [done, setDone] = useState(asksHow(row, today));
  const { draft, change, drop } = useKeptDraft(`went-${row.id}`, { ...empty, how: '' });
  const [error, setError] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const after = stepOf(draft);
    const outcome = await act(stepDone, { id: row.id, how: draft.how, ...(after ? { after } : {}) });
    if (outcome.ok) drop();
    else setError(outcome.reason);
  };
  return (
    <Card
      eyebrow="Next step"
      title={asksHow(row, today) ? `How did it go: ${row.next?.what}?` : capitalised(nextInWords(row, today))}
      aside={
        <Button small look="quiet" onClick={() => act(editOpportunity, { id: row.id, next: null }, { title: 'Next step dropped' })}>
          Drop it
        </Button>
      }
    >
      {done ? (
        <form noValidate onSubmit={save}>
          <TextArea
            label="How it went"
            rows={3}
            maxLength={2_000}
            hint="What you heard, and one question you still have. It may stay empty."
            value={draft.how}
            onChange={(event) => change({ how: event.target.value })}
          />
          <StepFields draft={draft} change={change} label="And then" />
          <FormError>{error}</FormError>
          <FormEnd>
            {!asksHow(row, today) && <Button onClick={() => setDone(false)}>Not done yet</Button>}
            <Button look="primary" type="submit">
              Keep it
            </Button>
          </FormEnd>
        </form>
      ) : (
        <Button look="capture" onClick={() => setDone(true)}>
          It is done
        </Button>
      )}
    </Card>
  );
}
