import { ArrowDown, ArrowUp, Lock, LockOpen, Pencil, X } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { editLine, moveLine, removeLine, tickLine } from '#core/conversations/agenda-actions.ts';
import type { AgendaItem, Conversation } from '#core/conversations/conversations.ts';
import type { Day } from '#core/time.ts';
import { useAct } from '../../book/book.tsx';
import { onDay } from '../../people/advice/advice-words.ts';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { FormError, TextArea } from '../../ui/field.tsx';
import { Sources } from './sources.tsx';
import styles from './talk.module.css';

type LineProps = {
  readonly row: Conversation;
  readonly item: AgendaItem;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly today: Day;
  readonly onMoved: (by: 'up' | 'down') => void;
  readonly onGone: () => void;
};

/** One line: ticked once it was talked about; its words, place and who may see it can be changed. */
export function AgendaLine({ row, item, isFirst, isLast, today, onMoved, onGone }: LineProps) {
  const act = useAct();
  const [edits, setEdits] = useState(false);
  const which = { id: row.id, key: item.key };
  const short = item.text.length > 60 ? `${item.text.slice(0, 60)}…` : item.text;
  const move = async (by: 'up' | 'down') => {
    await act(moveLine, { ...which, by });
    onMoved(by);
  };
  const remove = async () => {
    await act(removeLine, which);
    onGone();
  };
  const icon = (name: string, sign: ReactNode, onClick: () => void, rest: { by?: 'up' | 'down'; disabled?: boolean; pressed?: boolean } = {}) => (
    <button
      type="button"
      className={styles.icon}
      aria-label={`${name}: ${short}`}
      title={name}
      data-line={item.key}
      data-by={rest.by}
      disabled={rest.disabled}
      aria-pressed={rest.pressed}
      onClick={onClick}
    >
      {sign}
    </button>
  );
  if (edits) return <LineForm row={row} item={item} onDone={() => setEdits(false)} />;
  return (
    <li className={item.done ? `${styles.agendaLine} ${styles.talked}` : styles.agendaLine} data-item>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={item.done ?? false}
          aria-label={`Talked about: ${short}`}
          onChange={(event) => act(tickLine, { ...which, done: event.target.checked }, event.target.checked ? {} : { title: 'Not talked about' })}
        />
      </label>
      <div className={styles.words}>
        <p dir="auto" className={styles.lineText}>
          {item.text}
        </p>
        {(item.mine || item.carried) && (
          <p className={styles.facts}>
            {item.mine && <Chip tone="watch">Only for you</Chip>}
            {item.carried && <Chip>Carried over from {onDay(item.carried, today).replace(/^on /, '')}</Chip>}
          </p>
        )}
        <Sources item={item} />
      </div>
      <div className={styles.icons}>
        {icon('Move up', <ArrowUp size={15} aria-hidden="true" />, () => move('up'), { by: 'up', disabled: isFirst })}
        {icon('Move down', <ArrowDown size={15} aria-hidden="true" />, () => move('down'), { by: 'down', disabled: isLast })}
        {icon('Edit', <Pencil size={15} aria-hidden="true" />, () => setEdits(true))}
        {icon(
          'Only for you',
          item.mine ? <Lock size={15} aria-hidden="true" /> : <LockOpen size={15} aria-hidden="true" />,
          () => act(editLine, { ...which, mine: !item.mine }, { title: item.mine ? 'Both may see it' : 'Kept for you' }),
          { pressed: item.mine ?? false },
        )}
        {icon('Take off', <X size={15} aria-hidden="true" />, remove)}
      </div>
    </li>
  );
}

function LineForm({ row, item, onDone }: { row: Conversation; item: AgendaItem; onDone: () => void }) {
  const act = useAct();
  const { draft, change, drop } = useKeptDraft(`line-${row.id}-${item.key}`, { text: item.text });
  const [error, setError] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await act(editLine, { id: row.id, key: item.key, text: draft.text.trim() });
    if (!outcome.ok) return setError(outcome.reason);
    drop();
    onDone();
  };
  return (
    <li className={styles.agendaLine}>
      <form noValidate onSubmit={save} className={styles.lineForm}>
        <TextArea
          label="The line"
          rows={3}
          autoFocus
          maxLength={2_000}
          hint={item.part === 'opening' ? 'In your own words; the next career talk begins with them.' : undefined}
          value={draft.text}
          onChange={(event) => change({ text: event.target.value })}
        />
        <FormError>{error}</FormError>
        <p className={styles.buttons}>
          <Button small type="submit" look="primary">
            Save the line
          </Button>
          <Button small onClick={onDone}>
            Cancel
          </Button>
        </p>
      </form>
    </li>
  );
}
