import { BookOpen, Compass, HeartPulse, type LucideIcon, NotebookPen, Settings, Sun, Users } from 'lucide-react';
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Career } from '#core/career.ts';
import { thisWeek } from '#core/insights/this-week.ts';
import { whoIsDue } from '#core/people/rhythm.ts';
import { recentLayoff } from '#core/standing.ts';
import type { Day } from '#core/time.ts';
import { Today } from './today/today.tsx';

export type Section = {
  readonly path: string;
  readonly title: string;
  readonly icon: LucideIcon;
  /** The letter that goes there after g. */
  readonly key: string;
  readonly screen: ComponentType | LazyExoticComponent<ComponentType>;
  /** Also matches paths below, as /people/:id. */
  readonly nested?: boolean;
  readonly place: 'side' | 'foot' | 'none';
  readonly count?: (career: Career, today: Day) => { readonly value: number; readonly late?: boolean; readonly title: string };
};

/** Every section of the app, one line each: navigation, routes, the palette and the g keys are made from this. */
export const sections: readonly Section[] = [
  { path: '/', title: 'Today', icon: Sun, key: 't', screen: Today, place: 'side', count: openMoves },
  { path: '/journal', title: 'Journal', icon: NotebookPen, key: 'j', screen: lazy(() => import('./journal/journal.tsx')), place: 'side' },
  { path: '/path', title: 'Path', icon: Compass, key: 'a', screen: lazy(() => import('./path/path.tsx')), place: 'side' },
  { path: '/people', title: 'People', icon: Users, key: 'p', screen: lazy(() => import('./people/people.tsx')), nested: true, place: 'side', count: dueCount },
  { path: '/check-in', title: 'Check-in', icon: HeartPulse, key: 'k', screen: lazy(() => import('./check-in/check-in.tsx')), place: 'side' },
  { path: '/playbook', title: 'Playbook', icon: BookOpen, key: 'b', screen: lazy(() => import('./playbook/playbook.tsx')), nested: true, place: 'side' },
  { path: '/settings', title: 'Settings', icon: Settings, key: 's', screen: lazy(() => import('./settings/settings.tsx')), place: 'foot' },
  { path: '/import', title: 'Import', icon: Settings, key: 'i', screen: lazy(() => import('./import/import.tsx')), place: 'none' },
];

function openMoves(career: Career, today: Day) {
  const open = thisWeek.of(career, today).moves.filter((move) => move.state === 'open').length;
  return { value: open, title: `${open} moves open` };
}

function dueCount(career: Career, today: Day) {
  // After a layoff nobody is counted as waiting.
  const due = recentLayoff(career, today) ? [] : whoIsDue(career, today);
  return { value: due.length, late: due.some(({ rhythm }) => rhythm.state === 'late'), title: `${due.length} due` };
}
