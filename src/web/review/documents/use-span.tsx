import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { type BragPeriod, bragPeriods, bragPeriodTitles, bragSpan, type DaySpan, isBragPeriod } from '#core/insights/brag-periods.ts';
import { type Day, isDay } from '#core/time.ts';
import { SelectField, TextField } from '../../ui/field.tsx';

const dayOf = (text: string | null): Day | undefined => (text !== null && isDay(text) ? text : undefined);

/** The time a document is about, kept in the address, and the fields that choose it. */
export function useSpan(usual: BragPeriod, today: Day): { readonly span: DaySpan; readonly fields: ReactNode } {
  const [params, setParams] = useSearchParams();
  const asked = params.get('period');
  const period = isBragPeriod(asked) ? asked : usual;
  const span = bragSpan(period, today, { from: dayOf(params.get('from')), to: dayOf(params.get('to')) });
  const set = (patch: Record<string, string>) => setParams({ ...Object.fromEntries(params), ...patch }, { replace: true });
  const fields = (
    <>
      <SelectField label="Time" value={period} onChange={(event) => set({ period: event.target.value })}>
        {bragPeriods.map((one) => (
          <option key={one} value={one}>
            {bragPeriodTitles[one]}
          </option>
        ))}
      </SelectField>
      {period === 'own' && (
        <>
          <TextField label="From" type="date" max={today} value={params.get('from') ?? ''} onChange={(event) => set({ from: event.target.value })} />
          <TextField label="To" type="date" value={params.get('to') ?? ''} onChange={(event) => set({ to: event.target.value })} />
        </>
      )}
    </>
  );
  return { span, fields };
}
