import { useCallback, useEffect, useState } from 'react';
import { sayOn } from '#core/say.ts';
import { useToday } from '../book/clock.ts';
import { copyText } from '../people/copy-text.ts';
import { showToast } from '../shell/toast-store.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { FormError, TextField } from '../ui/field.tsx';
import { type Feed, type FeedAnswer, makeFeed, readFeed, stopFeed } from './feed.ts';
import styles from './settings.module.css';

/** The secret address at which a calendar on this machine reads who is due: made, shown once, replaced and stopped here. */
export function FeedCard() {
  const today = useToday();
  const [feed, setFeed] = useState<Feed | null>(null);
  const [error, setError] = useState('');
  const take = useCallback((answer: FeedAnswer) => {
    setError(answer.ok ? '' : answer.reason);
    if (answer.ok) setFeed(answer.feed);
  }, []);
  useEffect(() => {
    let here = true;
    readFeed().then((answer) => here && take(answer));
    return () => {
      here = false;
    };
  }, [take]);
  const address = feed?.path === undefined ? undefined : location.origin + feed.path;
  const copy = async () => {
    const copied = address !== undefined && (await copyText(address, null));
    showToast(copied ? { text: 'Address copied' } : { text: 'It could not be copied. Select it and copy it by hand.', tone: 'late' });
  };
  const isOn = feed !== null && feed.madeAt !== null;
  return (
    <Card className={styles.card} title={isOn ? 'Your calendar can read who is due' : 'Who is due, in your calendar'}>
      <p className={styles.words}>
        {isOn
          ? 'A calendar on this machine that follows the address shows a day for each person with a rhythm, and moves it when you log a contact. It tells names and nothing else, to whoever has the address.'
          : 'A secret address for a calendar program on this machine, such as Apple Calendar, Outlook or Thunderbird. It is read while Windward runs; a calendar on the web cannot reach it, so give that one the file above.'}
      </p>
      {address !== undefined && (
        <div className={styles.below}>
          <TextField label="The address, shown this once" value={address} readOnly onFocus={(event) => event.target.select()} />
          <p className={styles.words}>Add it to your calendar as a subscription. Windward keeps only a fingerprint of it, so replace it when it is lost.</p>
        </div>
      )}
      {isOn && address === undefined && feed.madeAt !== null && <p className={styles.words}>Made {sayOn(feed.madeAt.slice(0, 10), today)}.</p>}
      <FormError>{error}</FormError>
      <div className={styles.buttons}>
        {address !== undefined && (
          <Button look="primary" onClick={copy}>
            Copy the address
          </Button>
        )}
        <Button onClick={async () => take(await makeFeed())} disabled={feed === null}>
          {isOn ? 'Replace the address' : 'Make an address'}
        </Button>
        {isOn && <Button onClick={async () => take(await stopFeed())}>Stop</Button>}
      </div>
    </Card>
  );
}
