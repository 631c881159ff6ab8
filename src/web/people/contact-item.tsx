import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Person } from '#core/people/people.ts';
import { channelTitles, type Touchpoint } from '#core/people/touchpoints.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../book/book.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { dayInWords } from '../ui/words.ts';
import { ContactForm } from './contact-form.tsx';
import { MentionText } from './mention-text.tsx';
import styles from './person-timeline.module.css';

type ContactItemProps = { readonly contact: Touchpoint; readonly person: Person; readonly today: Day; readonly onRemove: () => void };

const parts = [
  ['asked', 'Asked'],
  ['given', 'Given'],
  ['next', 'Next'],
] as const;

/** One contact as it was logged; edited where it stands. */
export function ContactItem({ contact, person, today, onRemove }: ContactItemProps) {
  const career = useCareer();
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) edit.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  if (editing) return <ContactForm contact={contact} today={today} onDone={() => setEditing(false)} />;

  const others = contact.people.filter((id) => id !== person.id).flatMap((id) => career.person.get(id) ?? []);
  const words = `contact of ${dayInWords(contact.day, today)}`;
  return (
    <article className={styles.item} data-item>
      <div className={styles.body}>
        <p className={styles.chips}>
          <Chip>{contact.channel ? channelTitles[contact.channel] : 'In touch'}</Chip>
          {others.length > 0 && <span className={styles.fact}>with</span>}
          {others.map((other) => (
            <Link key={other.id} href={`/people/${other.id}`} className={styles.fact}>
              {other.name}
            </Link>
          ))}
        </p>
        {contact.note && (
          <p className={styles.text}>
            <MentionText text={contact.note} known={contact.people} />
          </p>
        )}
        {parts.map(
          ([field, title]) =>
            contact[field] && (
              <p key={field} className={styles.text}>
                <span className={styles.part}>{title}</span> {contact[field]}
              </p>
            ),
        )}
      </div>
      <div className={styles.actions}>
        <Button small look="quiet" ref={edit} aria-label={`Edit the ${words}`} onClick={() => setEditing(true)}>
          Edit
        </Button>
        <Button small look="quiet" aria-label={`Remove the ${words}`} onClick={onRemove}>
          Remove
        </Button>
      </div>
    </article>
  );
}
