import { Link } from 'wouter';
import { type Community, communityRoleTitles, communityTitles } from '#core/communities/communities.ts';
import { asksOutcome, communitiesByTime, isOver, nextGathering } from '#core/communities/gatherings.ts';
import { recentLayoff } from '#core/standing.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { counted } from '../../ui/words.ts';
import { PeopleViews } from '../people-views.tsx';
import styles from './communities.module.css';
import { communitiesFinding, costInWords, datesInWords, onDay, yearInWords } from './community-words.ts';
import { OutcomeForm } from './outcome-form.tsx';
import { YearCosts } from './year-costs.tsx';

const add = (look: 'primary' | 'plain' = 'primary') => (
  <Button look={look} onClick={() => openDialog({ name: 'community' })}>
    Add a community
  </Button>
);

/** Where one meets people: what is ahead, what it cost this year, what came of it. */
export function CommunitiesList() {
  const career = useCareer();
  const today = useToday();
  const gentle = recentLayoff(career, today) !== undefined;
  const all = communitiesByTime(career, today);
  const asked = gentle ? [] : all.filter((row) => asksOutcome(row, today));
  const cost = yearInWords(career, today);
  if (all.length === 0)
    return (
      <Page title="Communities" finding={communitiesFinding(career, today, gentle)}>
        <PeopleViews />
        <Empty action={add()}>Add the meetup you go to or the last conference, with the people you met: one place you keep going back to is enough.</Empty>
      </Page>
    );
  return (
    <Page
      title="Communities"
      finding={communitiesFinding(career, today, gentle)}
      lead={`${counted(all.length, 'place', 'places')} where you meet people${cost && `; ${cost} this year`}.`}
      actions={add()}
    >
      <PeopleViews />
      <div className={styles.columns}>
        <Card label="Communities">
          <ul aria-label="Communities">
            {all.map((row) => (
              <CommunityRow key={row.id} row={row} today={today} />
            ))}
          </ul>
        </Card>
        <div className={styles.side}>
          {asked.map((row) => (
            <OutcomeForm key={row.id} row={row} today={today} />
          ))}
          <YearCosts today={today} />
        </div>
      </div>
    </Page>
  );
}

function CommunityRow({ row, today }: { row: Community; today: Day }) {
  const next = nextGathering(row, today);
  const met = row.people?.length ?? 0;
  return (
    <li className={styles.row} data-item>
      <div className={styles.words}>
        <Link href={`/people/communities/${row.id}`} className={styles.name}>
          {row.name}
        </Link>
        <span>
          {[communityTitles[row.what], row.role && communityRoleTitles[row.role], datesInWords(row), row.place, costInWords(row)].filter(Boolean).join(' · ')}
        </span>
        {row.outcome && <span>{row.outcome}</span>}
      </div>
      <div className={styles.marks}>
        {next !== undefined && (
          <Chip tone="good">
            {row.from === next ? 'begins' : 'meets'} {onDay(next, today)}
          </Chip>
        )}
        {next === undefined && isOver(row, today) && <Chip>over</Chip>}
        <span className={styles.muted}>{met === 0 ? 'Nobody named yet' : `${counted(met, 'person', 'people')} met`}</span>
      </div>
    </li>
  );
}
