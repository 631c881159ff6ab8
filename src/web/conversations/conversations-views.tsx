import { useParams } from 'wouter';
import { openTalks } from '#core/insights/open-talks.ts';
import { useCareer } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { ViewsNav } from '../ui/views-nav.tsx';
import { views } from './views.ts';

/** From one way to look at conversations to the others. */
export function ConversationsViews() {
  const { id } = useParams<{ id?: string }>();
  const open = openTalks.of(useCareer(), useToday());
  const counts: Readonly<Record<string, number>> = { promises: open.mine.length + open.theirs.length, feedback: open.vague.length + open.toTell.length };
  const all = [
    { href: '/conversations', title: 'Talks', count: open.upcoming.length },
    ...views.map(({ id: view, title }) => ({ href: `/conversations/${view}`, title, count: counts[view] ?? 0 })),
  ].map(({ count, ...view }) => (count > 0 ? { ...view, count } : view));
  return <ViewsNav label="Views of your conversations" views={all} here={id === undefined ? '/conversations' : `/conversations/${id}`} />;
}
