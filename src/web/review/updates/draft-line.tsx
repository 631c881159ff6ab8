import { useState } from 'react';
import { editUpdateLine, leaveOutLine, moveUpdateLine } from '#core/updates/actions.ts';
import type { Update, UpdateLine } from '#core/updates/updates.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { Button } from '../../ui/button.tsx';
import { ManyChoice } from '../../ui/choice.tsx';
import { LineForm } from './line-form.tsx';
import { Sources } from './sources.tsx';
import styles from './updates.module.css';

/** One line: its words, where it comes from, and who does not get it. */
export function DraftLine({ row, line, isFirst, isLast }: { row: Update; line: UpdateLine; isFirst: boolean; isLast: boolean }) {
  const { group } = useCareer();
  const act = useAct();
  const [changing, setChanging] = useState(false);
  const groups = (row.groups ?? []).flatMap((id) => group.get(id) ?? []);
  const at = { update: row.id, line: line.id };
  const start = line.text.length > 40 ? `${line.text.slice(0, 38)}…` : line.text;
  if (changing)
    return (
      <li className={styles.line}>
        <LineForm row={row} line={line} onDone={() => setChanging(false)} />
      </li>
    );
  return (
    <li className={styles.line}>
      <p className={styles.text}>{line.text}</p>
      {(row.outside?.length ?? 0) > 0 && (
        <p className={styles.safe}>{line.safe ? `Outside: ${line.safe}` : 'Outside the company nobody reads this line: it has no safe words.'}</p>
      )}
      {groups.length > 0 && (
        <ManyChoice
          label={`Kept from, for: ${start}`}
          hideLabel
          options={groups.map(({ id, name }) => ({ value: id, title: `not ${name}` }))}
          values={line.withheld ?? []}
          onChange={(withheld) => act(editUpdateLine, { ...at, withheld })}
        />
      )}
      <div className={styles.acts}>
        <Sources sources={line.sources ?? []} />
        <Button small look="quiet" onClick={() => setChanging(true)} aria-label={`Change: ${start}`}>
          Change
        </Button>
        <Button small look="quiet" disabled={isFirst} onClick={() => act(moveUpdateLine, { ...at, by: -1 })} aria-label={`Up: ${start}`}>
          Up
        </Button>
        <Button small look="quiet" disabled={isLast} onClick={() => act(moveUpdateLine, { ...at, by: 1 })} aria-label={`Down: ${start}`}>
          Down
        </Button>
        <Button small look="quiet" onClick={() => act(leaveOutLine, at)} aria-label={`Leave out: ${start}`}>
          Leave out
        </Button>
      </div>
    </li>
  );
}
