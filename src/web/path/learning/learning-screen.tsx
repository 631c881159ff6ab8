import { Link, useSearchParams } from 'wouter';
import { learningBySkill } from '#core/insights/learning-by-skill.ts';
import { gapWords, learningFinding } from '#core/insights/learning-words.ts';
import { learningByState } from '#core/learning/asks.ts';
import type { LearningState } from '#core/learning/learning.ts';
import { learningStateTitles } from '#core/learning/titles.ts';
import { recentLayoff } from '#core/standing.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { counted } from '../../ui/words.ts';
import { PathViews } from '../path-views.tsx';
import { BySkill } from './by-skill.tsx';
import styles from './learning.module.css';
import { LearningRow } from './learning-row.tsx';
import { QuickAdd } from './quick-add.tsx';

const orders = [
  { value: 'state', title: 'By where it stands' },
  { value: 'skill', title: 'By skill' },
] as const;

const inOrder: readonly LearningState[] = ['underway', 'want', 'done', 'aside'];

const honest = 'Learning is no evidence of a skill until it is used: what you used shows there through the entry that says so.';

/** Books, courses, conferences: what one learns from, what was taken away and where it was used. */
export default function LearningScreen() {
  const career = useCareer();
  const today = useToday();
  const [params, setParams] = useSearchParams();
  const order = orders.find(({ value }) => value === params.get('by')) ?? orders[0];
  const quiet = recentLayoff(career, today) !== undefined;
  const rows = learningByState(career);
  const view = learningBySkill.of(career, today);
  const finding = learningFinding(career, today);
  const gap = view.gap && !quiet ? gapWords(view.gap, today) : '';
  const add = (
    <Button look="primary" onClick={() => openDialog({ name: 'learning' })}>
      Add something to learn
    </Button>
  );
  if (rows.length === 0)
    return (
      <Page title="Learning" finding={finding}>
        <PathViews />
        <Empty action={add}>
          Add the book on your desk or the course somebody named: its title is enough. Later you say in one line what you took from it, and where you used it.
        </Empty>
      </Page>
    );
  return (
    <Page title="Learning" finding={finding} lead={[gap && gap !== finding && `${gap}.`, honest].filter(Boolean).join(' ')} actions={add}>
      <PathViews />
      <div className={styles.above}>
        <QuickAdd />
        <Choice
          label="Order"
          hideLabel
          options={orders}
          value={order.value}
          onChange={(value) => setParams(value === 'state' ? {} : { by: value }, { replace: true })}
        />
      </div>
      {order.value === 'skill' ? (
        <BySkill view={view} today={today} quiet={quiet} />
      ) : (
        <div className={styles.stack}>
          {inOrder.map((state) => {
            const held = rows.filter((row) => row.state === state);
            if (held.length === 0) return null;
            return (
              <Card key={state} title={learningStateTitles[state]} aside={counted(held.length, 'title', 'titles')}>
                <ul aria-label={learningStateTitles[state]}>
                  {held.map((row) => (
                    <LearningRow key={row.id} row={row} today={today} quiet={quiet} />
                  ))}
                </ul>
              </Card>
            );
          })}
        </div>
      )}
      <p className={styles.after}>
        <Link href="/playbook/P30">Why learning is chosen by the gap</Link>
      </p>
    </Page>
  );
}
