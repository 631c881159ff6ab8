import { checkinDayOf, hoursOf, profileOf } from '#core/profile/profile.ts';
import { weekdayName } from '#core/say.ts';
import { useCareer } from '../book/book.tsx';
import { openDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import styles from './settings.module.css';

/** What the person works toward, and how much of a week it may take. */
export function GoalSettings() {
  const career = useCareer();
  const { goal } = profileOf(career);
  const hours = hoursOf(career);
  return (
    <Card
      className={styles.card}
      title={goal ? 'What you are working toward' : 'Goal, hours and check-in day'}
      aside={<Button onClick={() => openDialog({ name: 'goal' })}>Change</Button>}
    >
      {goal && <p className={styles.goal}>{goal}</p>}
      <p className={styles.words}>
        {hours.toLocaleString('en')} {hours === 1 ? 'hour' : 'hours'} a week for your career, check-in on {weekdayName(checkinDayOf(career))}. The goal decides
        which moves are suggested, the hours how many.
      </p>
    </Card>
  );
}
