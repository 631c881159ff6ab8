import { showKey } from '#core/committee/show-key.ts';
import type { RoomMap } from '#core/insights/room-map.ts';
import { type Showing, showingMinutes } from '#core/insights/room-showings.ts';
import { standingWords } from '#core/insights/room-words.ts';
import { planShowing } from '#core/insights/show-work.ts';
import { sayMinutes } from '#core/say.ts';
import { moveInWeek } from '#core/skills/practised.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { openDialog } from '../../shell/dialogs.ts';
import { showToast } from '../../shell/toast-store.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip, LinkChip } from '../../ui/chip.tsx';
import styles from './room.module.css';

type CardProps = { readonly map: RoomMap; readonly today: Day };

const things = { demo: 'A demo', note: 'A short note' } as const;

/** What would help most for the time it takes, and the two next. */
export function ShowingsCard({ map, today }: CardProps) {
  const [best, ...rest] = map.showings;
  if (!best)
    return (
      <Card title="Nothing to show just now">
        <p className={styles.muted}>Whoever is in the room has seen something in the last two weeks, or wants to be left alone for a while.</p>
      </Card>
    );
  const name = best.seat.person.name;
  return (
    <Card eyebrow="What helps most for its time" title={`${things[best.how]} to ${name}`}>
      <p className={styles.why}>
        {name} {best.seat.row.part === 'decides' ? 'decides' : 'is asked'} and {standingWords(best.seat, today)}.{' '}
        {best.claim
          ? `Show “${best.claim.title}”${best.claim.witnesses.size === 0 ? ': nobody in the room has seen it.' : '.'}`
          : 'Choose what you are proud of just now.'}
      </p>
      <p className={styles.chips}>
        <Chip>{sayMinutes(showingMinutes[best.how])}</Chip>
        <LinkChip to="/playbook/P18" label="Why: Your manager’s peers must know your work, principle P18">
          Why
        </LinkChip>
      </p>
      <ShowingActions showing={best} today={today} first />
      {rest.length > 0 && (
        <>
          <h3 className={styles.then}>After that</h3>
          <ul aria-label="After that">
            {rest.slice(0, 2).map((showing) => (
              <li key={showing.seat.row.id} className={styles.next}>
                <p>
                  <strong>
                    {things[showing.how]} to {showing.seat.person.name}
                  </strong>
                  {showing.claim && <span> “{showing.claim.title}”</span>}
                </p>
                <ShowingActions showing={showing} today={today} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

/** Into the week, into a letter, or into the log. */
function ShowingActions({ showing: { seat, how, claim }, today, first }: { showing: Showing; today: Day; first?: true }) {
  const career = useCareer();
  const act = useAct();
  const { id, name } = seat.person;
  const entry = claim?.id;
  const inWeek = moveInWeek(career, showKey(id), today)?.state === 'open';
  const plan = async () => {
    const outcome = await act(planShowing, { person: id, how, entry });
    if (!outcome.ok) showToast({ text: outcome.reason, tone: 'late' });
  };
  const of = `${how === 'demo' ? 'the demo' : 'the note'} to ${name}`;
  return (
    <div className={styles.buttons}>
      {inWeek ? (
        <Chip tone="good">among this week’s moves</Chip>
      ) : (
        <Button small look={first ? 'primary' : 'plain'} aria-label={`Into this week: ${of}`} onClick={plan}>
          Into this week
        </Button>
      )}
      <Button
        small
        aria-label={`Draft message: ${of}`}
        onClick={() => openDialog({ name: 'write-to', person: id, show: { how, ...(entry ? { entry } : {}) } })}
      >
        Draft message
      </Button>
      <Button
        small
        look="quiet"
        aria-label={`It happened: ${of}`}
        onClick={() => openDialog({ name: 'exposure', person: id, how, ...(entry ? { entry } : {}) })}
      >
        It happened
      </Button>
    </div>
  );
}
