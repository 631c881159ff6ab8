import { useState } from 'react';
import { Link } from 'wouter';
import { notTheSame } from '#core/insights/merge-people.ts';
import { duplicates } from '#core/people/duplicates.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { openDialog } from '../../shell/dialogs.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { counted } from '../../ui/words.ts';
import { PeopleViews } from '../people-views.tsx';
import styles from './everyone.module.css';

const shown = 40;

/** People who look like one, with why; merged after a preview, or said to be two and not asked about again. */
export default function DuplicatesScreen() {
  const career = useCareer();
  const act = useAct();
  const [most, setMost] = useState(shown);
  const groups = duplicates(career.person);
  return (
    <Page
      title="Duplicates"
      finding={groups.length === 0 ? 'Nobody is here twice' : `${counted(groups.length, 'person is', 'people are')} perhaps here twice`}
      lead="Found by e-mail, profile link, name and company. You decide; nothing is merged by itself."
    >
      <PeopleViews />
      {groups.length === 0 && <Empty action={<LinkButton to="/people?show=everyone">Back to everyone</LinkButton>}>No two records look like one person.</Empty>}
      {groups.length > 0 && (
        <Card label="Who looks alike">
          <ul className={styles.groups}>
            {groups.slice(0, most).map(({ people, why }) => (
              <li key={people.map(({ id }) => id).join(' ')} className={styles.group} data-item>
                <p className={styles.why}>{why}</p>
                {people.map((row) => (
                  <p key={row.id} className={styles.one}>
                    <Avatar name={row.name} />
                    <span>
                      <Link href={`/people/${row.id}`}>{row.name}</Link>
                      <small>{[row.title, row.company, row.emails?.[0]].filter(Boolean).join(' · ') || 'Only the name'}</small>
                    </span>
                  </p>
                ))}
                <p className={styles.buttons}>
                  <Button
                    small
                    look="primary"
                    aria-label={`Compare and merge: ${people[0]?.name}`}
                    onClick={() => openDialog({ name: 'merge', people: people.slice(0, 2).map(({ id }) => id) })}
                  >
                    Compare and merge
                  </Button>
                  <Button small aria-label={`Not the same: ${people[0]?.name}`} onClick={() => act(notTheSame, { people: people.map(({ id }) => id) })}>
                    Not the same
                  </Button>
                </p>
              </li>
            ))}
          </ul>
          {groups.length > most && <Button onClick={() => setMost(most + shown)}>Show more</Button>}
        </Card>
      )}
    </Page>
  );
}
