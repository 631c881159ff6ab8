import { type FormEvent, useState } from 'react';
import { keepLesson } from '#core/insights/keep-lesson.ts';
import { sayOn } from '#core/say.ts';
import type { Setback, Writing } from '#core/setbacks/setbacks.ts';
import { writingsOf } from '#core/setbacks/setbacks-of.ts';
import { removeWriting, writePrivately } from '#core/setbacks/writing-actions.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { useKeptDraft } from '../people/kept-draft.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { FormError, TextArea } from '../ui/field.tsx';
import { PrivateMark } from './private-mark.tsx';
import styles from './setback.module.css';

/** "I failed …" beside "I learned …". What was learned leaves the private place only when asked, as a lesson in the journal. */
export function ReframePairs({ row, today }: { readonly row: Setback; readonly today: Day }) {
  const pairs = writingsOf(useCareer(), row.id, 'reframe');
  const [edited, setEdited] = useState<string | null>(null);
  return (
    <Card title="From “I failed” to “I learned”" aside={<PrivateMark />}>
      <p className={styles.muted}>Both can be true. The first may stay as it is; the second is what you take along.</p>
      <PairForm key={row.id} setback={row.id} />
      <ul className={styles.pairs}>
        {pairs.map((pair) => (
          <li key={pair.id} className={styles.pair} data-item>
            {edited === pair.id ? (
              <PairForm setback={row.id} pair={pair} onDone={() => setEdited(null)} />
            ) : (
              <Pair pair={pair} today={today} onEdit={() => setEdited(pair.id)} />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Pair({ pair, today, onEdit }: { readonly pair: Writing; readonly today: Day; readonly onEdit: () => void }) {
  const act = useAct();
  const [trouble, setTrouble] = useState('');
  const keep = async () => {
    const outcome = await act(keepLesson, { id: pair.id });
    setTrouble(outcome.ok ? '' : outcome.reason);
  };
  return (
    <>
      {pair.text && (
        <p className={styles.failed} dir="auto">
          {pair.text}
        </p>
      )}
      {pair.turned && (
        <p className={styles.learned} dir="auto">
          {pair.turned}
        </p>
      )}
      <FormError>{trouble}</FormError>
      <div className={styles.buttons}>
        {pair.kept ? (
          <span className={styles.muted}>In your journal as a lesson, kept {sayOn(pair.kept, today)}</span>
        ) : (
          pair.turned && (
            <Button small onClick={keep}>
              Keep as a lesson
            </Button>
          )
        )}
        <Button small look="quiet" onClick={onEdit}>
          {pair.turned ? 'Change' : 'Add what you learned'}
        </Button>
        <Button small look="quiet" onClick={() => act(removeWriting, { id: pair.id })}>
          Delete
        </Button>
      </div>
    </>
  );
}

type FormProps = { readonly setback: string; readonly pair?: Writing; readonly onDone?: () => void };

function PairForm({ setback, pair, onDone }: FormProps) {
  const act = useAct();
  const { draft, change, drop } = useKeptDraft(`setback-pair-${pair?.id ?? setback}`, { text: pair?.text ?? '', turned: pair?.turned ?? '' });
  const [trouble, setTrouble] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const said = { ...(draft.text ? { text: draft.text } : {}), ...(draft.turned ? { turned: draft.turned } : {}) };
    const outcome = await act(writePrivately, { ...(pair ? { id: pair.id } : {}), setback, type: 'reframe', ...said });
    if (!outcome.ok) return setTrouble(outcome.reason);
    drop();
    setTrouble('');
    onDone?.();
  };
  return (
    <form noValidate onSubmit={save}>
      <TextArea label="I failed …" rows={2} maxLength={20_000} value={draft.text} onChange={(event) => change({ text: event.target.value })} />
      <TextArea label="I learned …" rows={2} maxLength={5_000} value={draft.turned} onChange={(event) => change({ turned: event.target.value })} />
      <FormError>{trouble}</FormError>
      <div className={styles.buttons}>
        <Button type="submit" look={pair ? 'primary' : 'plain'}>
          Keep it privately
        </Button>
        {pair && (
          <Button look="quiet" onClick={onDone}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  );
}
