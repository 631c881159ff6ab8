import { Link } from 'wouter';
import { isSafeLink } from '#core/fields.ts';
import type { Fit } from '#core/insights/give-back.ts';
import type { Person } from '#core/people/people.ts';
import type { Day } from '#core/time.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { dayInWords } from '../../ui/words.ts';
import styles from './advice.module.css';

/** What of yours may meet somebody's need, each with the words both share and a letter to send it with. */
export function Fits({ fits, person, want, today }: { fits: readonly Fit[]; person: Person; want: string; today: Day }) {
  return (
    <ul className={styles.fits}>
      {fits.map((fit) => (
        <li key={fit.kind === 'entry' ? fit.entry.id : fit.person.id} className={styles.fit}>
          <span className={styles.fitWords}>
            {fit.kind === 'person' ? (
              <>
                <Link href={`/people/${fit.person.id}`}>{fit.person.name}</Link>
                <small>{[fit.person.title, fit.person.company].filter(Boolean).join(' · ')}</small>
              </>
            ) : (
              <>
                <span className={styles.clip}>{fit.entry.text}</span>
                <small>
                  {dayInWords(fit.entry.day, today)}
                  {fit.entry.link && isSafeLink(fit.entry.link) && (
                    <>
                      {' · '}
                      <a href={fit.entry.link} rel="noopener noreferrer" target="_blank">
                        the link
                      </a>
                    </>
                  )}
                </small>
              </>
            )}
            <small>Both say: {fit.words.join(', ')}</small>
          </span>
          <Button
            small
            aria-label={fit.kind === 'person' ? `Introduce ${person.name} to ${fit.person.name}` : `Send ${person.name}: ${fit.entry.text.slice(0, 40)}`}
            onClick={() => openDialog({ name: 'write-to', person: person.id, start: 'offer', want, fit: fit.kind === 'person' ? fit.person.id : fit.entry.id })}
          >
            {fit.kind === 'person' ? 'Introduce' : 'Send'}
          </Button>
        </li>
      ))}
    </ul>
  );
}
