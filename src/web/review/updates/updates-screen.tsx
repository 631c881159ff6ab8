import { useSearchParams } from 'wouter';
import { beginUpdate, takeNewLines } from '#core/insights/begin-update.ts';
import { draftUpdate, newFor } from '#core/insights/update-draft.ts';
import { sayCount, sayMonth } from '#core/say.ts';
import { addMonths, isMonth, type Month, monthOf } from '#core/time.ts';
import { mailingsOf } from '#core/updates/mailings-of.ts';
import { updateOf } from '#core/updates/update-lines.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { counted } from '../../ui/words.ts';
import { ReviewViews } from '../review-views.tsx';
import { Audience } from './audience.tsx';
import { Draft } from './draft.tsx';
import styles from './updates.module.css';

function MonthNav({ month, latest, onMonth }: { month: Month; latest: Month; onMonth: (month: Month) => void }) {
  return (
    <fieldset className={styles.months}>
      <legend className="visually-hidden">Month</legend>
      <Button small onClick={() => onMonth(addMonths(month, -1))} aria-label={`Before: ${sayMonth(addMonths(month, -1))}`}>
        Before
      </Button>
      <span>{sayMonth(month)}</span>
      <Button small disabled={month >= latest} onClick={() => onMonth(addMonths(month, 1))} aria-label={`After: ${sayMonth(addMonths(month, 1))}`}>
        After
      </Button>
    </fieldset>
  );
}

/** A month's letter about the work, drafted from the record, for those who should know of it. */
export default function UpdatesScreen() {
  const career = useCareer();
  const today = useToday();
  const act = useAct();
  const [params, setParams] = useSearchParams();
  const asked = params.get('month') ?? '';
  const latest = monthOf(today);
  const month = isMonth(asked) && asked <= latest ? asked : latest;
  const row = updateOf(career, month);
  const sent = row ? mailingsOf(career, row.id) : [];
  const fresh = row ? newFor(career, row) : [];
  const lines = row?.lines?.length ?? 0;
  const found = row ? 0 : draftUpdate(career, month).length;
  const finding = row
    ? sent.length > 0
      ? `Your ${sayMonth(month)} update is out`
      : `Your ${sayMonth(month)} update has ${sayCount(lines, 'line')}`
    : found > 0
      ? `${sayMonth(month)} has ${sayCount(found, 'thing')} to tell`
      : `Nothing to tell of ${sayMonth(month)} yet`;
  return (
    <Page
      title="Monthly update"
      finding={finding}
      lead="A short letter once a month: what moved, what you learned, where help is welcome. You choose who reads which line; nothing is sent by itself."
      actions={<MonthNav month={month} latest={latest} onMonth={(next) => setParams({ month: next })} />}
    >
      <ReviewViews />
      {!row && (
        <Empty
          action={
            <>
              <Button look="primary" onClick={() => act(beginUpdate, { month })}>
                {found > 0 ? 'Draft it' : 'Begin with a blank page'}
              </Button>
              {found === 0 && <Button onClick={() => openDialog({ name: 'capture', type: 'win' })}>Write down a win</Button>}
            </>
          }
        >
          {found > 0
            ? 'Windward drafts it from the wins, lessons, asks and projects of the month. Each line can be changed, and leads back to where it comes from.'
            : 'What you capture in a month becomes its update: wins, lessons, decisions, and who helped.'}
        </Empty>
      )}
      {row && fresh.length > 0 && (
        <p className={styles.fresh} role="status">
          {counted(fresh.length, 'new line', 'new lines')} since you began.{' '}
          <Button small onClick={() => act(takeNewLines, { id: row.id })}>
            Take in
          </Button>
        </p>
      )}
      {row && (
        <div className={styles.columns}>
          <Draft key={row.id} row={row} />
          <Audience key={`to-${row.id}`} row={row} />
        </div>
      )}
    </Page>
  );
}
