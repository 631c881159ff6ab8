import { quote } from '#core/say.ts';
import { useCareer } from '../../book/book.tsx';
import { openDialog } from '../../shell/dialogs.ts';

import { Button, LinkButton } from '../../ui/button.tsx';
import styles from './updates.module.css';

/** Where a line comes from; each opens. */
export function Sources({ sources }: { sources: readonly string[] }) {
  const { entry, project } = useCareer();
  if (sources.length === 0) return <p className={styles.from}>Your own words</p>;
  return (
    <ul className={styles.from} aria-label="From">
      {sources.map((key) => {
        const [kind, id = ''] = key.split(/:(.*)/s);
        const row = kind === 'entry' ? entry.get(id) : undefined;
        const of = kind === 'project' ? project.get(id) : undefined;
        return (
          <li key={key}>
            {row ? (
              <Button small look="quiet" onClick={() => openDialog({ name: 'capture', entry: id })} aria-label={`From ${quote(row.text, 40)}`}>
                From {quote(row.text, 28)}
              </Button>
            ) : of ? (
              <LinkButton small look="quiet" to="/path">
                From the project {of.name}
              </LinkButton>
            ) : (
              'From something that is no longer here'
            )}
          </li>
        );
      })}
    </ul>
  );
}
