import { Link } from 'wouter';
import { type BragPeriod, bragPeriods, bragPeriodTitles } from '#core/insights/brag-periods.ts';
import type { Day } from '#core/time.ts';
import { Card } from '../../ui/card.tsx';
import { Choice, ManyChoice } from '../../ui/choice.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import styles from './brag.module.css';
import { type BragChoice, type BragPart, bragParts } from './brag-params.ts';

const partTitles: Record<BragPart, string> = { lesson: 'Lessons', feedback: 'Feedback', projects: 'Projects with an outcome', thanks: 'People to thank' };
const parts = bragParts.map((value) => ({ value, title: partTitles[value] }));
const orders = [
  { value: 'skill' as const, title: 'By skill' },
  { value: 'time' as const, title: 'By time' },
];
const versions = [
  { value: 'own' as const, title: 'As I wrote it' },
  { value: 'portable' as const, title: 'Portable version only' },
];

type OptionsProps = { readonly choice: BragChoice; readonly change: (patch: Partial<BragChoice>) => void; readonly today: Day };

/** Which time, in which order, and what goes in beside the wins. */
export function BragOptionsCard({ choice, change, today }: OptionsProps) {
  const { by, period, from, to, portable } = choice;
  return (
    <Card className={styles.options} label="What goes in">
      <div className={styles.row}>
        <SelectField label="Time" value={period} onChange={(event) => change({ period: event.target.value as BragPeriod })}>
          {bragPeriods.map((one) => (
            <option key={one} value={one}>
              {bragPeriodTitles[one]}
            </option>
          ))}
        </SelectField>
        {period === 'own' && (
          <>
            <TextField label="From" type="date" max={today} value={from} onChange={(event) => change({ from: event.target.value })} />
            <TextField label="To" type="date" value={to} onChange={(event) => change({ to: event.target.value })} />
          </>
        )}
        <Choice label="Order" options={orders} value={by} onChange={(value) => change({ by: value })} />
        <Choice label="Wording" options={versions} value={portable ? 'portable' : 'own'} onChange={(value) => change({ portable: value === 'portable' })} />
      </div>
      <ManyChoice
        label="Beside the wins"
        options={portable ? parts.filter(({ value }) => value === 'lesson' || value === 'feedback') : parts}
        values={choice.parts}
        onChange={(chosen) => change({ parts: bragParts.filter((part) => chosen.includes(part)) })}
      />
      <p className={styles.note}>
        {portable
          ? 'Only entries with a version that is safe to keep, in that version: no names, no links, no projects.'
          : 'Notes, decisions, energy, check-ins and ratings never go in.'}{' '}
        <Link href="/playbook/P18">Why others need to know your work</Link>
      </p>
    </Card>
  );
}
