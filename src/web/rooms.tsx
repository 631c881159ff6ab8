import {
  BookOpen,
  Compass,
  FileText,
  FlaskConical,
  HeartPulse,
  LifeBuoy,
  type LucideIcon,
  MessagesSquare,
  NotebookPen,
  Radar,
  Settings,
  Sun,
  Users,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { Career } from '#core/career.ts';
import { whoIsDue } from '#core/people/rhythm.ts';
import { openSetback } from '#core/setbacks/setbacks-of.ts';
import { recentLayoff, setbackOn } from '#core/standing.ts';
import type { Day } from '#core/time.ts';
import { type OnDemand, onDemand } from './shell/on-demand.tsx';
import { testsDueNow, weekNow } from './today/planner.ts';
import { Today } from './today/today.tsx';

export type Section = {
  readonly path: string;
  readonly title: string;
  readonly icon: LucideIcon;
  /** The letter that goes there after g. */
  readonly key: string;
  readonly screen: ComponentType | OnDemand<object>;
  /** Also matches paths below, as /people/:id and /people/:id/:part. */
  readonly nested?: boolean;
  readonly place: 'side' | 'foot' | 'none';
  /** Whether it stands in the navigation now; without it, always. */
  readonly stands?: (career: Career, today: Day) => boolean;
  readonly count?: (career: Career, today: Day) => { readonly value: number; readonly late?: boolean; readonly title: string };
};

/** Every section of the app, one line each: navigation, routes, the palette and the g keys are made from this. */
export const sections: readonly Section[] = [
  { path: '/', title: 'Today', icon: Sun, key: 't', screen: Today, place: 'side', count: openMoves },
  {
    path: '/setback',
    title: 'Setback',
    icon: LifeBuoy,
    key: 'h',
    screen: onDemand(() => import('./setback/setback-screen.tsx')),
    nested: true,
    place: 'side',
    stands: (career, today) => openSetback(career, today) !== undefined,
  },
  { path: '/journal', title: 'Journal', icon: NotebookPen, key: 'j', screen: onDemand(() => import('./journal/journal.tsx')), place: 'side' },
  { path: '/path', title: 'Path', icon: Compass, key: 'a', screen: onDemand(() => import('./path/path-pages.tsx')), nested: true, place: 'side' },
  { path: '/lab', title: 'Lab', icon: FlaskConical, key: 'l', screen: onDemand(() => import('./lab/lab.tsx')), nested: true, place: 'side', count: labCount },
  {
    path: '/people',
    title: 'People',
    icon: Users,
    key: 'p',
    screen: onDemand(() => import('./people/people.tsx')),
    nested: true,
    place: 'side',
    count: dueCount,
  },
  {
    path: '/conversations',
    title: 'Conversations',
    icon: MessagesSquare,
    key: 'v',
    screen: onDemand(() => import('./conversations/conversations.tsx')),
    nested: true,
    place: 'side',
  },
  { path: '/check-in', title: 'Check-in', icon: HeartPulse, key: 'k', screen: onDemand(() => import('./check-in/check-in.tsx')), place: 'side' },
  { path: '/radar', title: 'Radar', icon: Radar, key: 'r', screen: onDemand(() => import('./radar/radar.tsx')), nested: true, place: 'side' },
  { path: '/review', title: 'Review', icon: FileText, key: 'w', screen: onDemand(() => import('./review/review.tsx')), nested: true, place: 'side' },
  { path: '/playbook', title: 'Playbook', icon: BookOpen, key: 'b', screen: onDemand(() => import('./playbook/playbook.tsx')), nested: true, place: 'side' },
  { path: '/settings', title: 'Settings', icon: Settings, key: 's', screen: onDemand(() => import('./settings/settings.tsx')), place: 'foot' },
  {
    path: '/opportunities',
    title: 'Opportunities',
    icon: Compass,
    key: 'o',
    screen: onDemand(() => import('./opportunities/opportunities.tsx')),
    nested: true,
    place: 'none',
  },
  { path: '/import', title: 'Import', icon: Settings, key: 'i', screen: onDemand(() => import('./import/import.tsx')), place: 'none' },
];

function openMoves(career: Career, today: Day) {
  // While a setback is on, nothing is counted.
  const open = setbackOn(career, today) ? 0 : weekNow(career, today).moves.filter((move) => move.state === 'open').length;
  return { value: open, title: `${open} moves open` };
}

function dueCount(career: Career, today: Day) {
  // After a layoff nobody is counted as waiting.
  const due = recentLayoff(career, today) ? [] : whoIsDue(career, today);
  return { value: due.length, late: due.some(({ rhythm }) => rhythm.state === 'late'), title: `${due.length} due` };
}

function labCount(career: Career, today: Day) {
  const due = recentLayoff(career, today) ? 0 : testsDueNow(career, today);
  return { value: due, title: `${due} to note or read out` };
}
