import { useRef, useState } from 'react';
import { capitalised, sayCount } from '#core/say.ts';
import type { SyncStatus } from '#device/status.ts';
import { ownBook } from '../book/own-book.ts';
import { showToast } from '../shell/toast-store.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import styles from './settings.module.css';

/** What only the person can settle: whose history stands, and what the server will never take. */
export function SyncDecision({ status }: { status: SyncStatus }) {
  return (
    <Card className={`${styles.first} ${styles.urgent}`} title={status.state === 'ask' ? 'This browser and the server differ' : 'Not everything is saved'}>
      <p role="alert">{status.sentence}</p>
      {status.state === 'ask' && (
        <>
          <p className={styles.words}>Nothing moves until you choose. If you are unsure, download everything below first.</p>
          <div className={styles.buttons}>
            <Button onClick={() => ownBook.keepMine()}>Keep what this browser has</Button>
            <Button onClick={() => ownBook.takeServer()}>Take what the server has</Button>
          </div>
        </>
      )}
      {status.refused.length > 1 && (
        <ul className={styles.reasons}>
          {status.refused.map(({ kind, id, why }) => (
            <li key={`${kind}/${id}`}>{why}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** Where the data is, what has not arrived yet, and how to make this browser forget it. */
export function SyncCard({ status }: { status: SyncStatus }) {
  const [leaving, setLeaving] = useState(false);
  const clear = useRef<HTMLButtonElement>(null);
  /** What the server will never take is nowhere else either. */
  const waiting = status.waiting + status.refused.length;
  const lost = `${capitalised(sayCount(waiting, 'change'))} ${waiting === 1 ? 'has' : 'have'} not reached your file and would be lost. Save first, or download everything.`;
  const save = async () => {
    await ownBook.syncNow();
    const { state, sentence = 'The server did not take everything yet.' } = ownBook.status();
    showToast({ text: state === 'synced' ? 'Everything is saved' : `${sentence} It is tried again by itself.` });
  };
  const leave = async () => {
    await ownBook.logout();
    location.reload();
  };
  const stay = () => {
    setLeaving(false);
    requestAnimationFrame(() => clear.current?.focus());
  };
  return (
    <Card className={styles.card} title="This browser’s copy">
      <p className={styles.words}>
        {status.state === 'offline' ? 'The server cannot be reached at the moment. ' : ''}
        This browser keeps a copy of everything, so you can read and write while the server is away. It catches up by itself.
      </p>
      {leaving ? (
        <div role="alert">
          <p className={styles.ask}>
            {waiting > 0 ? lost : 'Your file keeps everything. This browser forgets its copy and reads it again when you open Windward next.'}
          </p>
          <div className={styles.buttons}>
            <Button autoFocus onClick={stay}>
              Keep the copy
            </Button>
            <Button look="danger" onClick={leave}>
              {waiting > 0 ? 'Clear and lose them' : 'Clear the copy'}
            </Button>
          </div>
        </div>
      ) : (
        <div className={styles.buttons}>
          <Button onClick={save}>Save now</Button>
          <Button ref={clear} look="quiet" onClick={() => setLeaving(true)}>
            Clear this browser’s copy
          </Button>
        </div>
      )}
    </Card>
  );
}
