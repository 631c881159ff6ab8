import { useState } from 'react';
import type { Recipients } from '#core/insights/update-recipients.ts';
import { mailUpdate } from '#core/updates/mailing-actions.ts';
import type { Update } from '#core/updates/updates.ts';
import { useAct } from '../../book/book.tsx';
import { edgeContext } from '../../book/clock.ts';
import { sendWhenThere } from '../../mail/send-when-there.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { FormError } from '../../ui/field.tsx';
import styles from './updates.module.css';

/** Sends what a group reads through one's own mail server, after the press that says so. */
export function ServerSend({ row, recipients: { group, to }, from }: { row: Update; recipients: Recipients; from: string }) {
  const act = useAct();
  const [mode, setMode] = useState<'each' | 'together'>('each');
  const [sending, setSending] = useState(false);
  const [error, setError] = useState('');
  const send = async () => {
    setSending(true);
    const id = edgeContext().newId();
    const kept = await act(mailUpdate, { id, update: row.id, group: group.id, way: 'smtp', people: to.map((person) => person.id) }, { silent: true });
    const answer = kept.ok ? await sendWhenThere(id, mode) : kept;
    setError(answer.ok ? '' : answer.reason);
    setSending(false);
  };
  return (
    <div className={styles.server}>
      <Choice<'each' | 'together'>
        label={`From ${from}`}
        options={[
          { value: 'each', title: 'A letter each' },
          { value: 'together', title: 'One letter, addresses hidden' },
        ]}
        value={mode}
        onChange={setMode}
      />
      <Button small look="primary" disabled={sending} onClick={send} aria-label={`Send to ${group.name}`}>
        Send
      </Button>
      <FormError>{error}</FormError>
    </div>
  );
}
