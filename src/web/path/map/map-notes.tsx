import type { CareerMap } from '#core/insights/career-map.ts';
import type { MapSpan } from '#core/insights/career-map-lanes.ts';
import { Button } from '../../ui/button.tsx';
import { counted } from '../../ui/words.ts';
import styles from './under-map.module.css';

type NotesProps = { readonly map: CareerMap; readonly onRole: (id: string) => void };

/** What the map had to assume: roles without a phase, where they stand meanwhile, and the way to say it. */
export function MapNotes({ map, onRole }: NotesProps) {
  const byTitle = map.spans.filter(({ by }) => by === 'title');
  const unsaid = map.spans.filter(({ by }) => by === 'nothing');
  return (
    <>
      {byTitle.length > 0 && (
        <Note roles={byTitle} onRole={onRole}>
          {counted(byTitle.length, 'role stands', 'roles stand')} where {byTitle.length === 1 ? 'its title suggests' : 'their titles suggest'}, on a thin line.
          A phase is not a title: say which it felt like.
        </Note>
      )}
      {unsaid.length > 0 && (
        <Note roles={unsaid} onRole={onRole}>
          {counted(unsaid.length, 'role has', 'roles have')} no phase, and {unsaid.length === 1 ? 'its title tells' : 'their titles tell'} none. Say one, or
          leave it: not every role was in product.
        </Note>
      )}
    </>
  );
}

const Note = ({ roles, onRole, children }: { roles: readonly MapSpan[]; onRole: (id: string) => void; children: React.ReactNode }) => (
  <div className={styles.note}>
    <p>{children}</p>
    {roles.slice(0, 3).map((span) => (
      <Button key={span.id} small onClick={() => onRole(span.id)} aria-label={`${span.title}: say its phase`}>
        {span.title}
      </Button>
    ))}
  </div>
);
