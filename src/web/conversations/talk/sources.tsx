import { Link } from 'wouter';
import type { Career } from '#core/career.ts';
import type { AgendaItem } from '#core/conversations/conversations.ts';
import { sayPromise } from '#core/insights/talk-letters.ts';
import { entryTypeTitles } from '#core/journal/journal.ts';
import { quote, sayCount } from '#core/say.ts';
import { skillTitle } from '#core/skills/skills.ts';
import { useCareer } from '../../book/book.tsx';
import styles from './talk.module.css';

type Shown = { readonly to: string; readonly title: string };

/** Where a row stands and what it says, in a line; nothing for one that was removed. */
function shownSource(career: Career, kind: string, id: string): Shown | undefined {
  const at = encodeURIComponent(id);
  if (kind === 'skill') return { to: `/path/evidence/${at}`, title: `Evidence for ${skillTitle(id).toLowerCase()}` };
  if (kind === 'ringing') return { to: '/radar', title: 'What you said of the radar' };
  const [entry, promised, said] = [career.entry.get(id), career.promise.get(id), career.feedback.get(id)];
  if (kind === 'entry' && entry) return { to: `/journal?entry=${at}`, title: `${entryTypeTitles[entry.type]}: ${quote(entry.text, 80)}` };
  if (kind === 'promise' && promised) {
    return { to: `/conversations/promises?at=${at}`, title: sayPromise(promised, career.person.get(promised.person)?.name ?? 'They').slice(0, 100) };
  }
  if (kind === 'feedback' && said) return { to: `/conversations/${at}`, title: `Feedback: ${quote(said.said, 80)}` };
  const [advice, contact, project] = [career.advice.get(id), career.touchpoint.get(id), career.project.get(id)];
  if (kind === 'advice' && advice) return { to: '/people/advice', title: `Advice: ${quote(advice.said, 80)}` };
  if (kind === 'touchpoint' && contact) return { to: `/people/${contact.people[0]}`, title: `Meant to do after a contact: ${quote(contact.next ?? '', 80)}` };
  return kind === 'project' && project ? { to: '/path', title: `Project: ${project.name}` } : undefined;
}

/** The rows a line was made of. */
export function Sources({ item }: { item: AgendaItem }) {
  const career = useCareer();
  const shown = (item.sources ?? []).flatMap(({ kind, id }) => {
    const source = shownSource(career, kind, id);
    return source ? [{ ...source, key: `${kind} ${id}` }] : [];
  });
  if (shown.length === 0) return null;
  const rows = `From ${sayCount(shown.length, 'row')}`;
  return (
    <details className={styles.sources}>
      <summary aria-label={`${rows}: ${item.text.slice(0, 60)}`}>{rows}</summary>
      <ul>
        {shown.map(({ key, to, title }) => (
          <li key={key}>
            <Link href={to}>{title}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
