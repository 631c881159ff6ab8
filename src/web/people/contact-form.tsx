import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { editContact } from '#core/people/actions.ts';
import { channels, channelTitles, type Touchpoint } from '#core/people/touchpoints.ts';
import type { Day } from '#core/time.ts';
import { useAct } from '../book/book.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { FormEnd, FormError, TextArea, TextField } from '../ui/field.tsx';
import { MentionBox } from './mention-box.tsx';
import { PeoplePicker } from './people-picker.tsx';
import styles from './person-timeline.module.css';

const channelOptions = channels.map((channel) => ({ value: channel, title: channelTitles[channel] }));

/** A logged contact, open for changes in its place in the timeline. */
export function ContactForm({ contact, today, onDone }: { contact: Touchpoint; today: Day; onDone: () => void }) {
  const act = useAct();
  const [fields, setFields] = useState({
    day: contact.day,
    channel: contact.channel,
    people: contact.people,
    note: contact.note ?? '',
    asked: contact.asked ?? '',
    given: contact.given ?? '',
    next: contact.next ?? '',
  });
  const [error, setError] = useState('');
  const change = (patch: Partial<typeof fields>) => setFields({ ...fields, ...patch });
  const area = (name: 'asked' | 'given' | 'next', label: string) => (
    <TextArea label={label} rows={2} value={fields[name]} onChange={(event) => change({ [name]: event.target.value })} />
  );

  const save = async (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    const orNull = (text: string) => text.trim() || null;
    const outcome = await act(editContact, {
      id: contact.id,
      ...fields,
      people: [...fields.people],
      note: orNull(fields.note),
      asked: orNull(fields.asked),
      given: orNull(fields.given),
      next: orNull(fields.next),
    });
    if (outcome.ok) onDone();
    else setError(outcome.reason);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) save(event);
    if (event.key === 'Escape' && !event.defaultPrevented) onDone();
  };
  return (
    <form className={styles.form} aria-label="Edit contact" onSubmit={save} onKeyDown={onKeyDown}>
      <TextField label="Day" type="date" autoFocus max={today} value={fields.day} onChange={(event) => change({ day: event.target.value })} />
      <Choice label="How" options={channelOptions} value={fields.channel} onChange={(channel) => change({ channel })} />
      <PeoplePicker label="People" values={fields.people} onChange={(people) => change({ people })} />
      <div className={styles.areas}>
        <MentionBox
          value={fields.note}
          onText={(note) => change({ note })}
          onNamed={(note, who) => change({ note, people: [...new Set([...fields.people, who])] })}
        >
          {(props) => <TextArea label="What was said" rows={2} {...props} />}
        </MentionBox>
        {area('asked', 'What you asked')}
        {area('given', 'What you gave')}
        {area('next', 'Next')}
      </div>
      <FormError>{error}</FormError>
      <FormEnd>
        <Button onClick={onDone}>Cancel</Button>
        <Button look="primary" type="submit">
          Save
        </Button>
      </FormEnd>
    </form>
  );
}
