import type { ReactNode } from 'react';
import type { PromotionSide } from '#core/insights/promotion-side.ts';
import { cycleTitles, signalTitles } from '#core/insights/promotion-words.ts';
import { removeCycle, removeSignal } from '#core/promotion/actions.ts';
import type { CycleRow, SignalRow } from '#core/promotion/promotion.ts';
import type { Day } from '#core/time.ts';
import { useAct } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { dayInWords } from '../../ui/words.ts';
import styles from './promotion.module.css';

type HistoryProps<Row> = { readonly side: PromotionSide; readonly onOpen: (row?: Row) => void };

/** Every promotion round written down; those before the last step up are told apart, they count no more. */
export function CycleHistory({ side, onOpen }: HistoryProps<CycleRow>) {
  const act = useAct();
  return (
    <Card
      title="Promotion rounds"
      aside={
        <Button small onClick={() => onOpen()}>
          Add a round
        </Button>
      }
    >
      {side.cycles.length === 0 && <p className={styles.said}>When promotions were decided, and whether you were considered.</p>}
      <ul className={styles.history}>
        {side.cycles.map((row) => (
          <HistoryRow
            key={row.id}
            day={row.day}
            counts={row.outcome !== 'promoted' && side.dial.parts.some(({ rows }) => rows.some(({ id }) => id === row.id))}
            title={cycleTitles[row.outcome]}
            note={row.note}
            onEdit={() => onOpen(row)}
            onRemove={() => act(removeCycle, { id: row.id })}
          />
        ))}
      </ul>
    </Card>
  );
}

/** What a manager said, or did not say, the latest first. */
export function SignalHistory({ side, onOpen }: HistoryProps<SignalRow>) {
  const act = useAct();
  return (
    <Card
      title="What your manager said"
      aside={
        <Button small onClick={() => onOpen()}>
          Add a signal
        </Button>
      }
    >
      {side.signals.length === 0 && <p className={styles.said}>A sentence about your next step, or that none was said when it could have been.</p>}
      <ul className={styles.history}>
        {side.signals.map((row) => (
          <HistoryRow
            key={row.id}
            day={row.day}
            counts={side.dial.parts.some(({ rows }) => rows.some(({ id }) => id === row.id))}
            title={signalTitles[row.sign]}
            note={row.said}
            onEdit={() => onOpen(row)}
            onRemove={() => act(removeSignal, { id: row.id })}
          />
        ))}
      </ul>
    </Card>
  );
}

type RowProps = {
  readonly day: Day;
  readonly counts: boolean;
  readonly title: string;
  readonly note: ReactNode;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
};

function HistoryRow({ day, counts, title, note, onEdit, onRemove }: RowProps) {
  const on = dayInWords(day, useToday());
  return (
    <li data-item>
      <div>
        <p>
          <strong>{title}</strong> <time dateTime={day}>{on}</time>
          {!counts && <small> · counts no more</small>}
        </p>
        {note && <p className={styles.noteText}>{note}</p>}
      </div>
      <p className={styles.buttons}>
        <Button small look="quiet" aria-label={`Edit: ${title}, ${on}`} onClick={onEdit}>
          Edit
        </Button>
        <Button small look="quiet" aria-label={`Remove: ${title}, ${on}`} onClick={onRemove}>
          Remove
        </Button>
      </p>
    </li>
  );
}
