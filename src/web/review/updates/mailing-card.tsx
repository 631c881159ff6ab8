import { useState } from 'react';
import { updateAnswered } from '#core/insights/answer-update.ts';
import { sayCount, sayList } from '#core/say.ts';
import { removeMailing, sendAgain } from '#core/updates/mailing-actions.ts';
import type { Mailing } from '#core/updates/mailings.ts';
import { reachedBy, waitingIn } from '#core/updates/mailings-of.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import type { Mail } from '../../mail/mail-api.ts';
import { sendWhenThere } from '../../mail/send-when-there.ts';
import { Button } from '../../ui/button.tsx';
import { ManyChoice } from '../../ui/choice.tsx';
import { FormError } from '../../ui/field.tsx';
import { counted, dayInWords } from '../../ui/words.ts';
import styles from './updates.module.css';

const ways = { 'mail-program': 'by mail program', copied: 'copied', file: 'as a file', smtp: 'by your mail server' };

/** What went out to a group: how it went, who answered, and the lines as they read then. */
export function MailingCard({ row, mail }: { row: Mailing; mail: Mail | null }) {
  const career = useCareer();
  const act = useAct();
  const today = useToday();
  const [error, setError] = useState('');
  const namesOf = (ids: readonly string[]) => sayList(ids.map((id) => career.person.get(id)?.name ?? 'somebody'));
  const reached = reachedBy(row);
  const waiting = row.way === 'smtp' ? waitingIn(row) : [];
  const [failed, trying] = [row.failed ?? [], row.trying ?? []];
  const isBusy = mail?.busy.includes(row.id) ?? false;
  const group = row.group === undefined ? undefined : career.group.get(row.group)?.name;
  const title = `${dayInWords(row.day, today)}${group ? `, to ${group}` : ''}`;
  const goOn = async (people: readonly string[]) => {
    if (people.length > 0) {
      const again = await act(sendAgain, { id: row.id, people: [...people] }, { silent: true });
      if (!again.ok) return setError(again.reason);
    }
    const answer = await sendWhenThere(row.id, 'each');
    setError(answer.ok ? '' : answer.reason);
  };
  return (
    <li className={styles.mailing}>
      <h3>{title}</h3>
      <p className={styles.words}>
        {counted(reached.length, 'person has it', 'people have it')}, {ways[row.way]}.{isBusy && ' Being sent now.'}
      </p>
      {failed.length > 0 && (
        <p className={styles.failed}>
          Not reached: {namesOf(failed)}. {row.reason}
        </p>
      )}
      {!isBusy && trying.length > 0 && (
        <p className={styles.failed}>
          Nobody knows whether it reached {namesOf(trying)}: the line broke while it was on its way. Sending again may bring it twice.
        </p>
      )}
      {!isBusy && waiting.length > 0 && (
        <p className={styles.failed}>
          Still to be sent to {sayCount(waiting.length, 'person', 'people')}. {failed.length === 0 && row.reason}
        </p>
      )}
      {mail?.server && !isBusy && (
        <div className={styles.acts}>
          {waiting.length > 0 && (
            <Button small onClick={() => goOn([])}>
              Go on sending
            </Button>
          )}
          {failed.length > 0 && (
            <Button small onClick={() => goOn(failed)}>
              Try those not reached again
            </Button>
          )}
          {trying.length > 0 && (
            <Button small onClick={() => goOn(trying)}>
              Send again to those in doubt
            </Button>
          )}
        </div>
      )}
      <FormError>{error}</FormError>
      {reached.length > 0 && (
        <details className={styles.preview}>
          <summary>Who answered, and what they read</summary>
          <ManyChoice
            label={`Answered: ${title}`}
            hideLabel
            options={reached.map((id) => ({ value: id, title: career.person.get(id)?.name ?? 'somebody' }))}
            values={row.answered ?? []}
            onChange={(next) => {
              const person = reached.find((id) => next.includes(id) !== (row.answered ?? []).includes(id));
              if (person) act(updateAnswered, { id: row.id, person });
            }}
          />
          <ul className={styles.read}>
            {(row.lines ?? []).map((one) => (
              <li key={`${one.section} ${one.text}`}>{one.text}</li>
            ))}
          </ul>
          <Button small look="quiet" onClick={() => act(removeMailing, { id: row.id })}>
            Take out of the archive
          </Button>
        </details>
      )}
    </li>
  );
}
