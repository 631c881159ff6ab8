import { claimsTold } from '#core/insights/claims-told.ts';
import { capitalised, sayCount, sayList, sayMonth } from '#core/say.ts';
import { mailingsByDay, reachedBy } from '#core/updates/mailings-of.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { dayInWords } from '../../ui/words.ts';
import { ReviewViews } from '../review-views.tsx';
import { Sources } from './sources.tsx';
import styles from './updates.module.css';

/** Who received which claim, and who answered, over all updates. */
export default function ArchiveScreen() {
  const career = useCareer();
  const today = useToday();
  const mailings = mailingsByDay(career.mailing);
  const claims = claimsTold(career);
  const people = new Set(mailings.flatMap(reachedBy));
  const answered = new Set(mailings.flatMap((row) => row.answered ?? []));
  const nameOf = (id: string) => career.person.get(id)?.name ?? 'somebody';
  return (
    <Page
      title="Who read what"
      finding={people.size === 0 ? 'Nobody has read an update yet' : `${capitalised(sayCount(people.size, 'person has', 'people have'))} read of your work`}
      lead={
        people.size === 0 ? undefined : `${capitalised(sayCount(mailings.length, 'mailing'))} so far; ${sayCount(answered.size, 'person', 'people')} answered.`
      }
    >
      <ReviewViews />
      {claims.length === 0 ? (
        <Empty action={<LinkButton to="/review/updates">Draft this month’s update</LinkButton>}>
          Each line of an update that went out stands here, with whom it reached.
        </Empty>
      ) : (
        <Card title="Line by line">
          <ul className={styles.claims}>
            {claims.map((claim) => (
              <li key={claim.key}>
                <p className={styles.text}>{claim.text}</p>
                <p className={styles.words}>
                  {sayMonth(claim.month)}, {dayInWords(claim.day, today)} · {sayList(claim.people.slice(0, 12).map(nameOf))}
                  {claim.people.length > 12 && ` and ${claim.people.length - 12} more`}
                </p>
                <Sources sources={claim.sources} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Page>
  );
}
