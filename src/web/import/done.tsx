import type { Write } from '#core/record.ts';
import { capitalised, sayCount } from '#core/say.ts';
import type { ImportPlan } from '#exchange/plan/plan.ts';
import { useCareer, useShelf, useUndo } from '../book/book.tsx';
import { Button, LinkButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Page } from '../ui/page.tsx';
import { Refusals } from './found-lists.tsx';
import styles from './import.module.css';
import { importedInWords } from './import-words.ts';

type DoneProps = { readonly plan: ImportPlan; readonly step: readonly Write[]; readonly onMore: () => void };

/** What was taken in, and the way to take all of it back. */
export function Done({ plan, step, onMore }: DoneProps) {
  const { book } = useShelf();
  const undo = useUndo();
  useCareer();
  const undecided = plan.items.filter(({ state }) => state === 'asks').length;
  const people = step.some(({ kind }) => kind === 'person');
  const ladder = step.find(({ kind, body }) => kind === 'ladder' && body !== null)?.id;
  if (!book.canUndo(step))
    return (
      <Page title="Import" finding="Taken back" lead="Everything is as it was before this import." narrow>
        <div className={styles.buttons}>
          <Button look="primary" onClick={onMore}>
            Import again
          </Button>
          <LinkButton to="/">Go to Today</LinkButton>
        </div>
      </Page>
    );
  return (
    <Page title="Import" finding={plan.refused.length + undecided > 0 ? 'Here, but for a few' : 'It is all here'} lead={`${importedInWords(plan)}.`} narrow>
      <Card>
        {undecided > 0 && (
          <p className={styles.lead}>
            {capitalised(sayCount(undecided, 'person was', 'people were'))} left out, as you did not decide. Import the file again to do so.
          </p>
        )}
        {people && <p className={styles.lead}>Give a rhythm to the two or three people who matter most now. The others can wait.</p>}
        {ladder && <p className={styles.lead}>Say which of the framework’s skills each of the ladder’s is like, and what you write counts for both.</p>}
        <div className={styles.buttons}>
          {people && (
            <LinkButton to="/people?show=everyone" look="primary">
              See the people
            </LinkButton>
          )}
          {ladder && (
            <LinkButton to={`/path/ladder-${ladder}?mode=map`} look={people ? 'plain' : 'primary'}>
              Map the ladder’s skills
            </LinkButton>
          )}
          <LinkButton to="/" look={people || ladder ? 'plain' : 'primary'}>
            Go to Today
          </LinkButton>
          <Button onClick={onMore}>Import more</Button>
          <Button onClick={() => undo(step)}>Undo this import</Button>
        </div>
      </Card>
      <Refusals plan={plan} />
    </Page>
  );
}
