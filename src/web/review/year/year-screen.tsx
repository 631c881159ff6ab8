import { useMemo } from 'react';
import { Link, useSearchParams } from 'wouter';
import { yearFinding, yearPage } from '#core/insights/drafts/year-page.ts';
import { entriesByDay } from '#core/journal/journal.ts';
import { addDays, type Day } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { SelectField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { ReviewViews } from '../review-views.tsx';
import { Compare } from './compare.tsx';
import { Paper } from './paper.tsx';
import styles from './year.module.css';

const lastTwelve = '12-months';

/** The years the journal reaches back to, the latest first. */
function yearsOf(first: Day, today: Day): string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(today.slice(0, 4))];
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, back) => String(to - back));
}

/** A year on one page, and beside how it read a year before. */
export default function YearScreen() {
  const career = useCareer();
  const today = useToday();
  const [params, setParams] = useSearchParams();
  const entries = entriesByDay(career.entry);
  const years = yearsOf(entries.at(-1)?.day ?? today, today);
  const period = years.find((year) => year === params.get('period')) ?? lastTwelve;
  const [from, to] = period === lastTwelve ? [addDays(today, -364), today] : [`${period}-01-01`, `${period}-12-31` < today ? `${period}-12-31` : today];
  const draft = useMemo(() => yearPage(career, { from, to }, today), [career, from, to, today]);
  return (
    <Page
      title="Year in one page"
      finding={yearFinding(career, { from, to })}
      lead="For yourself. Press a line to see the rows it is made from."
      actions={
        <Button look="primary" onClick={() => print()}>
          Print
        </Button>
      }
    >
      <ReviewViews />
      <div className={styles.options}>
        <SelectField label="Year" value={period} onChange={(event) => setParams({ period: event.target.value }, { replace: true })}>
          <option value={lastTwelve}>The last 12 months</option>
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </SelectField>
      </div>
      {entries.length === 0 && (
        <Empty action={<Link href="/journal">Open your journal</Link>}>What you write down over the year comes together here on one page.</Empty>
      )}
      {entries.length > 0 && <Paper draft={draft} />}
      <Compare today={today} />
    </Page>
  );
}
