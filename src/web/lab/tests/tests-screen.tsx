import { lanesOf } from '#core/experiments/lanes.ts';
import { sayCount, sayList } from '#core/say.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { LabViews } from '../lab-views.tsx';
import { testsFinding } from './experiment-words.ts';
import { ReadOutRow, TestRow } from './test-row.tsx';
import styles from './tests.module.css';

/** Every experiment: what runs now, what comes next, what is for later, and what was read out. */
export default function TestsScreen() {
  const career = useCareer();
  const today = useToday();
  const lanes = lanesOf(career, today);
  const finding = testsFinding(lanes, today);
  const over = [...lanes.readOut, ...lanes.stopped];
  if (career.experiment.size === 0)
    return (
      <Page title="Experiments" finding={finding}>
        <LabViews />
        <Empty
          action={
            <LinkButton to="/lab/library" look="primary">
              Choose from the library
            </LinkButton>
          }
        >
          A small test tells you more about your next step than another month of thinking: an hour’s talk is enough to begin.
        </Empty>
      </Page>
    );
  const counts = [
    [lanes.now.length, 'running'],
    [lanes.next.length + lanes.later.length, 'planned'],
    [lanes.readOut.length, 'read out'],
  ] as const;
  const said = sayList(counts.flatMap(([count, word]) => (count > 0 ? [`${sayCount(count, word, word)}`] : [])));
  return (
    <Page
      title="Experiments"
      finding={finding}
      lead={said && `${said.charAt(0).toUpperCase()}${said.slice(1)}.`}
      actions={
        <Button look="primary" onClick={() => openDialog({ name: 'experiment' })}>
          New experiment
        </Button>
      }
    >
      <LabViews />
      <div className={styles.lanes}>
        {(
          [
            ['Now', lanes.now, 'Nothing runs. Start what is next, or plan something small.'],
            ['Next', lanes.next, 'Nothing is planned for the coming month.'],
            ['Later', lanes.later, 'Nothing waits.'],
          ] as const
        ).map(([title, rows, empty]) => (
          <Card key={title} title={title} aside={rows.length > 0 ? String(rows.length) : undefined}>
            {rows.length === 0 ? (
              <p className={styles.none}>{empty}</p>
            ) : (
              <ul aria-label={title}>
                {rows.map((row) => (
                  <TestRow key={row.id} row={row} today={today} />
                ))}
              </ul>
            )}
          </Card>
        ))}
      </div>
      {over.length > 0 && (
        <Card title={lanes.stopped.length > 0 ? 'Read out or stopped' : 'Read out'} className={styles.over}>
          <ul aria-label="Read out">
            {over.map((row) => (
              <ReadOutRow key={row.id} row={row} today={today} />
            ))}
          </ul>
        </Card>
      )}
    </Page>
  );
}
