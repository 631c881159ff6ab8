import { useState } from 'react';
import { Link } from 'wouter';
import { answeredOf } from '#core/ladders/answers.ts';
import { type Ladder, laddersByName } from '#core/ladders/ladders.ts';
import { sayDay } from '#core/say.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { counted } from '../../ui/words.ts';
import { PathViews } from '../path-views.tsx';
import { LadderActions } from './ladder-actions.tsx';
import { answeredInWords, sizeInWords } from './ladder-words.ts';
import styles from './ladders.module.css';
import { NewLadderDialog } from './new-ladder-dialog.tsx';

/** The company's ladders held here, those in use before those retired. */
export default function LaddersScreen() {
  const career = useCareer();
  const [writing, setWriting] = useState(false);
  const all = laddersByName(career);
  const used = all.filter(({ retired }) => retired === undefined);
  const retired = all.filter((row) => row.retired !== undefined);
  const finding = used.length > 0 ? `${counted(used.length, 'ladder', 'ladders')} beside the framework` : 'Your company’s ladder, beside the framework';
  return (
    <Page
      title="Ladders"
      finding={finding}
      lead="A ladder says what your company expects at each level. Mapped to the framework, what you write counts for both."
      actions={
        all.length > 0 && (
          <>
            <Button onClick={() => setWriting(true)}>Write one by hand</Button>
            <LinkButton to="/import?paste" look="primary">
              Import a ladder
            </LinkButton>
          </>
        )
      }
    >
      <PathViews />
      {all.length === 0 && (
        <Card>
          <Empty
            action={
              <div className={styles.buttons}>
                <LinkButton to="/import?paste" look="primary">
                  Import a ladder
                </LinkButton>
                <Button onClick={() => setWriting(true)}>Write one by hand</Button>
              </div>
            }
          >
            Bring in the ladder your company uses, from a file or pasted, and see which of its words your own work speaks for.
          </Empty>
        </Card>
      )}
      {used.map((row) => (
        <LadderCard key={row.id} row={row} />
      ))}
      {retired.length > 0 && <h2 className={styles.retired}>Retired</h2>}
      {retired.map((row) => (
        <LadderCard key={row.id} row={row} />
      ))}
      {writing && <NewLadderDialog onClose={() => setWriting(false)} />}
    </Page>
  );
}

function LadderCard({ row }: { row: Ladder }) {
  const career = useCareer();
  const today = useToday();
  const { answered, all } = answeredOf(career, row.id);
  const open = row.retired === undefined && answered < all;
  const facts = [`Version ${row.version}`, row.source && `from ${row.source}`, answeredInWords(career, row)].filter(Boolean).join(' · ');
  return (
    <div data-item className={styles.card}>
      <Card
        title={
          <Link href={`/path/ladder-${row.id}`} className={styles.name}>
            {row.name}
          </Link>
        }
        aside={row.retired && `retired ${sayDay(row.retired, today)}`}
      >
        <p>{sizeInWords(career, row)}</p>
        <p className={styles.quiet}>{facts}</p>
        <LadderActions
          row={row}
          first={
            open && (
              <LinkButton to={`/path/ladder-${row.id}?mode=map`} small look="primary">
                Map its skills
              </LinkButton>
            )
          }
        />
      </Card>
    </div>
  );
}
