import { type FormEvent, useEffect, useRef, useState } from 'react';
import { addLine } from '#core/conversations/agenda-actions.ts';
import type { AgendaItem, Conversation } from '#core/conversations/conversations.ts';
import { talkTitles } from '#core/conversations/talks.ts';
import { offersFor } from '#core/insights/open-talks.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FormError, TextField } from '../../ui/field.tsx';
import { AgendaLine } from './agenda-line.tsx';
import { Sources } from './sources.tsx';
import styles from './talk.module.css';

/** The agenda, in the order in which to talk; what the record holds beyond it; and a line of one's own. */
export function AgendaCard({ row, today }: { row: Conversation; today: Day }) {
  const career = useCareer();
  const lines = row.agenda ?? [];
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<string>();
  // A line that was moved keeps the keys on it, wherever it went.
  useEffect(() => {
    if (moved === undefined) return;
    const [, key, by] = /^(.*)\n(up|down)$/.exec(moved) ?? [];
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('button[data-line]') ?? [])].filter(({ dataset }) => dataset.line === key);
    (buttons.find((one) => one.dataset.by === by && !one.disabled) ?? buttons.find((one) => !one.disabled))?.focus();
    setMoved(undefined);
  });
  const offers = offersFor(career, row, today);
  return (
    <Card title="Agenda" eyebrow={row.kind === 'career' ? 'Where you want to go, apart from the status of the work' : talkTitles[row.kind]}>
      {lines.length === 0 && <p className={styles.muted}>Nothing yet. Add what you want to talk about.</p>}
      <ol ref={list} tabIndex={-1} className={styles.lines} aria-label="Agenda">
        {lines.map((item, at) => (
          <AgendaLine
            key={item.key}
            row={row}
            item={item}
            isFirst={at === 0}
            isLast={at === lines.length - 1}
            today={today}
            onMoved={(by) => setMoved(`${item.key}\n${by}`)}
            onGone={() => list.current?.focus()}
          />
        ))}
      </ol>
      <OwnLine row={row} />
      {offers.length > 0 && <Offers row={row} offers={offers} />}
    </Card>
  );
}

function OwnLine({ row }: { row: Conversation }) {
  const act = useAct();
  const { draft, change, drop } = useKeptDraft(`line-${row.id}`, { text: '' });
  const [error, setError] = useState('');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (draft.text.trim() === '') return setError('Write a line first.');
    const outcome = await act(addLine, { id: row.id, text: draft.text.trim() });
    if (outcome.ok) drop();
    setError(outcome.ok ? '' : outcome.reason);
  };
  return (
    <form noValidate onSubmit={add} className={styles.line}>
      <TextField label="A line of your own" maxLength={2_000} value={draft.text} onChange={(event) => change({ text: event.target.value })} />
      <Button type="submit" aria-label="Add the line">
        Add
      </Button>
      <FormError>{error}</FormError>
    </form>
  );
}

function Offers({ row, offers }: { row: Conversation; offers: readonly AgendaItem[] }) {
  const act = useAct();
  return (
    <section className={styles.offers} aria-label="More in the record">
      <h3>More in the record</h3>
      <ul>
        {offers.map((item) => (
          <li key={item.key} className={styles.offer}>
            <div className={styles.words}>
              <p dir="auto">{item.text}</p>
              <Sources item={item} />
            </div>
            <Button small aria-label={`Add: ${item.text.slice(0, 80)}`} onClick={() => act(addLine, { id: row.id, text: item.text, item })}>
              Add
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
