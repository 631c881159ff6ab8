import type { ReactNode } from 'react';
import { removeLadder, retireLadder } from '#core/ladders/actions.ts';
import type { Ladder } from '#core/ladders/ladders.ts';
import { wholeLadder } from '#core/ladders/whole-ladder.ts';
import { must } from '#core/record.ts';
import { ladderToCsv } from '#exchange/ladder/ladder-csv.ts';
import { ladderToMarkdown } from '#exchange/ladder/own-markdown.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { download } from '../../settings/download.ts';
import { showToast } from '../../shell/toast-store.ts';
import { Button } from '../../ui/button.tsx';
import { fileName } from './ladder-words.ts';
import styles from './ladders.module.css';

/** What can be done with a ladder as a whole: taken out as a file, retired, removed. */
export function LadderActions({ row, onRemove, first }: { row: Ladder; onRemove?: () => void; first?: ReactNode }) {
  const career = useCareer();
  const act = useAct();
  const whole = () => must(wholeLadder(career, row.id), `the ladder ${row.id}`);
  const retire = async (on: null | undefined) => {
    const outcome = await act(retireLadder, { id: row.id, on }, { title: on === null ? `${row.name} is in use again` : `${row.name} retired` });
    if (!outcome.ok) showToast({ text: outcome.reason });
  };
  const remove = () => {
    onRemove?.();
    return act(removeLadder, { id: row.id }, { title: `${row.name} removed` });
  };
  return (
    <div className={styles.buttons}>
      {first}
      <Button small onClick={() => download(fileName(row.name, 'csv'), 'text/csv', ladderToCsv(whole()))} aria-label={`Export CSV: ${row.name}`}>
        Export CSV
      </Button>
      <Button small onClick={() => download(fileName(row.name, 'md'), 'text/markdown', ladderToMarkdown(whole()))} aria-label={`Export Markdown: ${row.name}`}>
        Export Markdown
      </Button>
      {row.retired === undefined ? (
        <Button small look="quiet" onClick={() => retire(undefined)} aria-label={`Retire: ${row.name}`}>
          Retire
        </Button>
      ) : (
        <Button small look="quiet" onClick={() => retire(null)} aria-label={`Use again: ${row.name}`}>
          Use again
        </Button>
      )}
      <Button small look="quiet" onClick={remove} aria-label={`Remove: ${row.name}`}>
        Remove
      </Button>
    </div>
  );
}
