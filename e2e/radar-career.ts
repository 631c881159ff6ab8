import { emptyCareer } from '../src/core/career.ts';
import { applyWrites } from '../src/core/change.ts';
import { put, type Write } from '../src/core/record.ts';
import { addWeeks, weekToMonday } from '../src/core/time.ts';
import { exportCareer } from '../src/exchange/career/export-career.ts';
import { textFile } from './import-files.ts';

const lastWeek = '2026-W09';

/** A year of good weeks in one role, until the week before the browser's present; a manager, an adviser and somebody elsewhere. */
export function goodYear() {
  const weeks = Array.from({ length: 50 }, (_, i) => addWeeks(lastWeek, i - 49));
  const writes: Write[] = [
    put('profile', 'me', { name: 'Noemi Falk', goal: 'Lead a product area', targetPhase: 'leader', hoursPerWeek: 2 }),
    put('person', 'dora', { name: 'Dora Lind', company: 'Tarnfield', ties: [{ tie: 'manager' }] }),
    put('person', 'ana', { name: 'Ana Ribeiro', company: 'Tarnfield', ties: [{ tie: 'mentor' }], rhythmWeeks: 26, rhythmSince: '2026-02-01' }),
    put('person', 'eva', { name: 'Eva Brand', company: 'Careline', industry: 'Health', title: 'Product Manager' }),
    put('touchpoint', 't1', { day: '2026-02-10', people: ['ana'] }),
    put('touchpoint', 't2', { day: '2025-11-10', people: ['eva'] }),
    put('role', 'role', { title: 'Senior Product Manager', company: 'Tarnfield', from: '2024-09', phase: 'senior', manager: 'dora' }),
    put('project', 'portal', { name: 'Returns portal', role: 'role', from: '2025-10', skills: ['execution'], people: ['ana'] }),
    ...weeks.map((week, i) =>
      put('checkin', week, { week, day: weekToMonday(week), challenge: 4, learning: 4 - (i % 2), energy: 4, impact: 4, support: 4, couldAYearAgo: false }),
    ),
  ];
  return textFile('career.json', exportCareer(applyWrites(emptyCareer, writes), { exportedOn: '2026-03-01' }));
}
