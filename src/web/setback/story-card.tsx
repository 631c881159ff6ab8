import { useEffect, useRef, useState } from 'react';
import { editSetback } from '#core/setbacks/actions.ts';
import type { Setback } from '#core/setbacks/setbacks.ts';
import { useAct } from '../book/book.tsx';
import { copyText } from '../people/copy-text.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { TextArea } from '../ui/field.tsx';
import { PrivateMark } from './private-mark.tsx';
import styles from './setback.module.css';

/** The one sentence for "And what happened?". It goes nowhere by itself; Copy takes it along. */
export function StoryCard({ row }: { readonly row: Setback }) {
  const act = useAct();
  const [story, setStory] = useState(row.story ?? '');
  const [copied, setCopied] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const keep = () => {
    if (story !== (row.story ?? '')) act(editSetback, { id: row.id, story: story || null }, { silent: true });
  };
  const keepNow = useRef(keep);
  keepNow.current = keep;
  useEffect(() => () => keepNow.current(), []);
  return (
    <Card title="What you say when asked" aside={<PrivateMark />}>
      <p className={styles.muted}>One sentence, true and short: what ended, what you did there, what you look for.</p>
      <div ref={box}>
        <TextArea
          label="In one sentence"
          rows={2}
          maxLength={5_000}
          placeholder="My team was closed in March; I had led its pricing, and I look for a product where pricing matters."
          value={story}
          onBlur={keep}
          onChange={(event) => {
            setStory(event.target.value);
            setCopied(false);
          }}
        />
      </div>
      <div className={styles.buttons}>
        <Button small disabled={!story.trim()} onClick={async () => setCopied(await copyText(story, box.current?.querySelector('textarea')))}>
          Copy
        </Button>
        <span role="status" className={styles.muted}>
          {copied ? 'Copied' : ''}
        </span>
      </div>
    </Card>
  );
}
