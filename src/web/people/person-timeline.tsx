import { useRef } from 'react';
import { removeEntry } from '#core/journal/actions.ts';
import { type Entry, entryTypeTitles } from '#core/journal/journal.ts';
import { removeContact } from '#core/people/actions.ts';
import type { Person } from '#core/people/people.ts';
import type { DayTogether } from '#core/people/timeline.ts';
import type { Day } from '#core/time.ts';
import { useAct } from '../book/book.tsx';
import { openDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Chip, SkillChip } from '../ui/chip.tsx';
import { Empty } from '../ui/empty.tsx';
import { agoInWords, counted, dayInWords, monthInWords } from '../ui/words.ts';
import { ContactItem } from './contact-item.tsx';
import { MentionText } from './mention-text.tsx';
import styles from './person-timeline.module.css';

type TimelineProps = { readonly person: Person; readonly days: readonly DayTogether[]; readonly today: Day };

function finding(days: readonly DayTogether[]): string {
  const first = days.at(-1)?.day;
  if (first === undefined) return 'Nothing between you yet';
  return `${counted(days.length, 'time', 'times')} in touch${days.length > 1 ? ` since ${monthInWords(first)}` : ''}`;
}

/** What happened between you, day by day, the latest first: contacts logged and entries that name them. */
export function PersonTimeline({ person, days, today }: TimelineProps) {
  const act = useAct();
  const list = useRef<HTMLOListElement>(null);
  // The row that held the focus is gone after a removal; the list takes it, so that the keyboard stays here.
  const afterRemoval = () => list.current?.focus();
  return (
    <Card title={<span id="together">{finding(days)}</span>}>
      {days.length === 0 && (
        <Empty
          action={
            <Button small onClick={() => openDialog({ name: 'capture', type: 'contact', person: person.id })}>
              Log the first one
            </Button>
          }
        >
          A talk, a message, a coffee: whatever you log here starts the clock, and so does a journal entry that names {person.name}.
        </Empty>
      )}
      <ol className={styles.days} ref={list} tabIndex={-1} aria-label="Timeline">
        {days.map(({ day, contacts, entries, advised, told }) => (
          <li key={day} className={styles.day}>
            <time dateTime={day} title={agoInWords(day, today)}>
              {dayInWords(day, today)}
            </time>
            <div className={styles.items}>
              {contacts.map((contact) => (
                <ContactItem
                  key={contact.id}
                  contact={contact}
                  person={person}
                  today={today}
                  onRemove={async () => {
                    await act(removeContact, { id: contact.id });
                    afterRemoval();
                  }}
                />
              ))}
              {advised.map((row) => (
                <p key={row.id} className={styles.text}>
                  <Chip>Advice</Chip> {row.said}
                </p>
              ))}
              {told.map((row) => (
                <p key={`told ${row.id}`} className={styles.text}>
                  <Chip tone="good">Told</Chip> {row.outcome ?? row.said}
                </p>
              ))}
              {entries.map((entry) => (
                <EntryItem
                  key={entry.id}
                  entry={entry}
                  onRemove={async () => {
                    await act(removeEntry, { id: entry.id });
                    afterRemoval();
                  }}
                />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function EntryItem({ entry, onRemove }: { entry: Entry; onRemove: () => void }) {
  const short = entry.text.slice(0, 60);
  return (
    <article className={styles.item} data-item>
      <div className={styles.body}>
        <p className={styles.chips}>
          <Chip tone={entry.type === 'win' ? 'good' : entry.type === 'feedback' ? 'watch' : 'plain'}>{entryTypeTitles[entry.type]}</Chip>
          {entry.skills?.map((skill) => (
            <SkillChip key={skill} skill={skill} />
          ))}
        </p>
        <p className={styles.text}>
          <MentionText text={entry.text} known={entry.people} />
        </p>
      </div>
      <div className={styles.actions}>
        <Button small look="quiet" aria-label={`Edit: ${short}`} onClick={() => openDialog({ name: 'capture', entry: entry.id })}>
          Edit
        </Button>
        <Button small look="quiet" aria-label={`Remove: ${short}`} onClick={onRemove}>
          Remove
        </Button>
      </div>
    </article>
  );
}
