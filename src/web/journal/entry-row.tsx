import { BatteryCharging, BatteryLow, ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { feedbackOfEntry, feedbackState, feedbackStateTitles } from '#core/conversations/feedback-state.ts';
import { isSafeLink } from '#core/fields.ts';
import { removeEntry } from '#core/journal/actions.ts';
import { type Entry, entryTypeTitles } from '#core/journal/journal.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { MentionText } from '../people/mention-text.tsx';
import { openDialog } from '../shell/dialogs.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { Chip, SkillChip } from '../ui/chip.tsx';
import { dayInWords } from '../ui/words.ts';
import styles from './entry-row.module.css';

const [longText, longLines] = [600, 9];

/** One entry with what it shows and who was there. */
export function EntryRow({ entry, today }: { entry: Entry; today: Day }) {
  const career = useCareer();
  const act = useAct();
  const [whole, setWhole] = useState(false);
  const long = entry.text.length > longText || entry.text.split('\n').length > longLines;
  const project = entry.project ? career.project.get(entry.project) : undefined;
  const people = (entry.people ?? []).flatMap((id) => career.person.get(id) ?? []);
  return (
    <article className={styles.row} data-item>
      <time className={styles.day} dateTime={entry.day}>
        {dayInWords(entry.day, today)}
      </time>
      <div className={styles.body}>
        <p className={long && !whole ? `${styles.text} ${styles.begun}` : styles.text} dir="auto">
          <MentionText text={entry.text} known={entry.people} />
        </p>
        {long && (
          <Button small look="quiet" className={styles.whole ?? ''} aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? 'Show less' : 'Show all'}
          </Button>
        )}
        <p className={styles.chips}>
          <Chip tone={entry.type === 'win' ? 'good' : entry.type === 'feedback' ? 'watch' : 'plain'}>{entryTypeTitles[entry.type]}</Chip>
          {(entry.skills ?? []).map((skill) => (
            <SkillChip key={skill} skill={skill} />
          ))}
          {entry.energy && (
            <span className={styles.fact}>
              {entry.energy === 'gave' ? <BatteryCharging size={14} aria-hidden="true" /> : <BatteryLow size={14} aria-hidden="true" />}
              {entry.energy === 'gave' ? 'gave energy' : 'drained'}
            </span>
          )}
          {people.map((person) => (
            <Link key={person.id} href={`/people/${person.id}`} className={styles.fact}>
              {person.name}
            </Link>
          ))}
          {project && <span className={styles.fact}>{project.name}</span>}
          {entry.link && isSafeLink(entry.link) && URL.canParse(entry.link) && (
            <a className={styles.fact} href={entry.link} target="_blank" rel="noopener noreferrer">
              <ExternalLink size={13} aria-hidden="true" /> {new URL(entry.link).hostname || 'link'}
            </a>
          )}
          {(entry.learning ?? []).map((id) => {
            const title = career.learning.get(id)?.title;
            return title && <span key={id} className={styles.fact}>{`used ${title}`}</span>;
          })}
          {entry.safeText && (
            <Link href={`/path/portable?entry=${entry.id}`} className={styles.fact}>
              portable version kept
            </Link>
          )}
        </p>
      </div>
      <div className={styles.actions}>
        {entry.type === 'feedback' && <FollowUp entry={entry} />}
        <Button small look="quiet" onClick={() => openDialog({ name: 'capture', entry: entry.id })} aria-label={`Edit: ${entry.text.slice(0, 60)}`}>
          Edit
        </Button>
        <Button small look="quiet" onClick={() => act(removeEntry, { id: entry.id })} aria-label={`Remove: ${entry.text.slice(0, 60)}`}>
          Remove
        </Button>
      </div>
    </article>
  );
}

/** From feedback in the journal to what becomes of it, without typing it again. */
function FollowUp({ entry }: { entry: Entry }) {
  const followed = feedbackOfEntry(useCareer(), entry.id);
  const words = entry.text.slice(0, 60);
  if (followed) {
    const state = feedbackStateTitles[feedbackState(followed)];
    return (
      <LinkButton small look="quiet" to={`/conversations/${followed.id}`} label={`${state}: ${words}`}>
        {state}
      </LinkButton>
    );
  }
  return (
    <Button small look="quiet" aria-label={`Follow it up: ${words}`} onClick={() => openDialog({ name: 'feedback', entry: entry.id })}>
      Follow it up
    </Button>
  );
}
