import { useState, useSyncExternalStore } from 'react';
import { ownBook } from '../book/own-book.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import styles from './settings.module.css';

/** Where the data is, what has not arrived yet, and what the person must decide. */
export function SyncCard() {
  const status = useSyncExternalStore(ownBook.subscribeStatus, ownBook.status);
  const [leaving, setLeaving] = useState(false);
  const leave = async () => {
    await ownBook.logout();
    location.reload();
  };
  return (
    <>
      <Card className={styles.card} title={status.waiting > 0 ? `${status.waiting} changes are only on this device yet` : 'Everything is saved in your file'}>
        <p className={styles.words}>This browser keeps a copy, so you can go on writing while the server is away; it catches up by itself.</p>
        {status.sentence && <p role="alert">{status.sentence}</p>}
        {status.state === 'ask' && (
          <div className={styles.buttons}>
            <Button onClick={() => ownBook.takeServer()}>Take what the server has</Button>
            <Button onClick={() => ownBook.keepMine()}>Keep what this device has</Button>
          </div>
        )}
        <div className={styles.buttons}>
          <Button onClick={() => ownBook.syncNow()}>Save now</Button>
          {!leaving && (
            <Button look="quiet" onClick={() => setLeaving(true)}>
              Clear this browser’s copy
            </Button>
          )}
        </div>
        {leaving && (
          <div role="alert">
            <p className={styles.words}>
              {status.waiting > 0
                ? `${status.waiting} changes have not reached your file and would be lost. Save first, or export.`
                : 'Your file keeps everything. This browser forgets its copy and reads it again when you open Windward next.'}
            </p>
            <div className={styles.buttons}>
              <Button look="danger" onClick={leave}>
                {status.waiting > 0 ? 'Clear and lose them' : 'Clear the copy'}
              </Button>
              <Button onClick={() => setLeaving(false)}>Keep it</Button>
            </div>
          </div>
        )}
      </Card>
      {status.notices.length > 0 && (
        <Card className={styles.card} title="Changed in two places" aside={<Button onClick={() => ownBook.dismissNotices()}>Understood</Button>}>
          {status.notices.map((notice) => (
            <div key={`${notice.kind}/${notice.id}/${notice.field}`} className={styles.notice}>
              <p>
                Kept: <strong>{String(notice.mine ?? 'nothing')}</strong>
              </p>
              <p className={styles.words}>
                The other device had written, in “{notice.field}”: {String(notice.theirs ?? 'nothing')}
              </p>
            </div>
          ))}
        </Card>
      )}
    </>
  );
}
