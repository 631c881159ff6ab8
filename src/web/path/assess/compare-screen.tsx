import { useSearchParams } from 'wouter';
import { type Compared, compareSnapshots, type Snapshot, snapshots } from '#core/assessments/assessments.ts';
import { sayCount } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { FormRow, SelectField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { dayInWords } from '../../ui/words.ts';
import { PathViews } from '../path-views.tsx';
import styles from './compare.module.css';
import { CompareTable } from './compare-table.tsx';
import { SnapshotList } from './snapshot-list.tsx';

function finding(rows: readonly Compared[], days: number): string {
  const both = rows.filter(({ change }) => change !== undefined);
  if (days === 0) return 'No ratings yet to compare';
  if (days === 1) return 'One date so far; a second one shows what moved';
  if (both.length === 0) return 'Nobody rated the same skill on both dates';
  const [up, down] = [both.filter(({ change }) => (change ?? 0) > 0).length, both.filter(({ change }) => (change ?? 0) < 0).length];
  if (up + down === 0) return `${both.length === 1 ? 'The one rating' : `All ${sayCount(both.length, 'rating')}`} given on both dates stayed the same`;
  const parts = [up > 0 && `${sayCount(up, 'rating')} up`, down > 0 && `${up > 0 ? `${down}` : sayCount(down, 'rating')} down`].filter(Boolean).join(', ');
  return `${parts.charAt(0).toUpperCase()}${parts.slice(1)}, of ${sayCount(both.length, 'rating')} given on both dates`;
}

/** The latest date on which somebody rated who had rated before, and that time before; else the last two. */
function usualPair(dates: readonly Snapshot[]): readonly (Snapshot | undefined)[] {
  for (const [i, one] of dates.entries()) {
    const before = dates.slice(i + 1).find(({ raters }) => raters.some(({ rater }) => one.raters.some((other) => other.rater === rater)));
    if (before) return [one, before];
  }
  return dates;
}

/** The days that skills were rated on, two of them side by side. */
export default function CompareScreen() {
  const career = useCareer();
  const today = useToday();
  const [params, setParams] = useSearchParams();
  const dates = snapshots(career);
  const asked = (name: string, otherwise: Snapshot | undefined): Day | undefined => dates.find(({ day }) => day === params.get(name))?.day ?? otherwise?.day;
  const [last, before] = usualPair(dates);
  const [earlier, later] = [asked('from', before), asked('to', last)].sort();
  const rows = earlier !== undefined && later !== undefined && earlier !== later ? compareSnapshots(career, earlier, later) : [];
  const choose = (patch: { from?: string; to?: string }) => setParams({ from: earlier ?? '', to: later ?? '', ...patch }, { replace: true });
  const options = dates.map(({ day, raters }) => (
    <option key={day} value={day}>
      {dayInWords(day, today)}: {raters.map(({ as, by }) => (as === 'self' ? 'you' : (career.person.get(by ?? '')?.name ?? `a ${as}`))).join(', ')}
    </option>
  ));
  return (
    <Page
      title="Two dates"
      finding={finding(rows, dates.length)}
      lead="Ratings as they were given, rater by rater. A change of one level can be a change of mind."
      actions={
        <LinkButton look="primary" to="/path/assess">
          Assess
        </LinkButton>
      }
    >
      <PathViews />
      {dates.length === 0 && (
        <Card>
          <Empty
            action={
              <LinkButton look="primary" to="/path/assess?as=self">
                Assess yourself in ten minutes
              </LinkButton>
            }
          >
            Each time skills are rated, the date is kept with its words. Two dates stand side by side here.
          </Empty>
        </Card>
      )}
      {dates.length > 1 && (
        <Card className={styles.card}>
          <FormRow>
            <SelectField label="Earlier" value={earlier} onChange={(event) => choose({ from: event.target.value })}>
              {options}
            </SelectField>
            <SelectField label="Later" value={later} onChange={(event) => choose({ to: event.target.value })}>
              {options}
            </SelectField>
          </FormRow>
          {earlier === later ? (
            <p className={styles.same}>Choose two different dates.</p>
          ) : (
            <CompareTable rows={rows} earlier={earlier ?? ''} later={later ?? ''} />
          )}
        </Card>
      )}
      {dates.length > 0 && <SnapshotList dates={dates} />}
    </Page>
  );
}
