import { useState } from 'react';
import { copyText } from '../../people/copy-text.ts';
import { showToast } from '../../shell/toast-store.ts';
import { Button } from '../../ui/button.tsx';
import styles from './library.module.css';

/** A sentence with which to ask for a test, to copy and say in one's own words. */
export function AskDraft({ title, ask }: { title: string; ask: string }) {
  const [refused, setRefused] = useState(false);
  const copy = async () => {
    const copied = await copyText(ask, null);
    setRefused(!copied);
    if (copied) showToast({ text: 'Copied. Change it until it sounds like you.' });
  };
  return (
    <div className={styles.ask}>
      <blockquote>{ask}</blockquote>
      <Button small aria-label={`Copy the question for ${title}`} onClick={copy}>
        Copy
      </Button>
      {refused && <p role="alert">The browser did not allow copying. Select the sentence and copy it with your keyboard.</p>}
    </div>
  );
}
