import { useRef, useState } from 'react';
import { sayOn } from '#core/say.ts';
import { pageMinutes, pagePrompts } from '#core/setbacks/prompts.ts';
import type { Setback, Writing } from '#core/setbacks/setbacks.ts';
import { writingsOf } from '#core/setbacks/setbacks-of.ts';
import { removeWriting } from '#core/setbacks/writing-actions.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { SelectField } from '../ui/field.tsx';
import { PrivateMark } from './private-mark.tsx';
import { PrivatePad } from './private-pad.tsx';
import styles from './setback.module.css';

const free = 'Whatever comes';

/** A place to write for oneself: optional, private, to be stopped at any word. */
export function StageReflect({ row, today }: { readonly row: Setback; readonly today: Day }) {
  const pages = writingsOf(useCareer(), row.id, 'page');
  const [prompt, setPrompt] = useState<string>(free);
  const [sheet, setSheet] = useState<{ readonly key: number; readonly begun: readonly string[] } | null>(null);
  const wrote = useRef(false);
  const stop = () => {
    wrote.current = true;
    setSheet(null);
  };
  const earlier = sheet ? pages.filter(({ id }) => sheet.begun.includes(id)) : pages;
  return (
    <>
      <Card title="A page for yourself" aside={<PrivateMark />}>
        <p className={styles.muted}>
          About {pageMinutes} minutes, or less, or not at all: it helps some people and does little for others. You can stop at any word.
        </p>
        {sheet ? (
          <>
            <PrivatePad key={sheet.key} isNew setback={row.id} type="page" prompt={prompt === free ? undefined : prompt} labels={[prompt]} />
            <div className={styles.buttons}>
              <span className={styles.muted}>Kept as you type.</span>
              <Button onClick={stop}>Stop here</Button>
            </div>
          </>
        ) : (
          <div className={styles.line}>
            <SelectField label="Begin with" value={prompt} onChange={(event) => setPrompt(event.target.value)}>
              {[free, ...pagePrompts].map((one) => (
                <option key={one}>{one}</option>
              ))}
            </SelectField>
            <Button look="primary" autoFocus={wrote.current} onClick={() => setSheet({ key: Date.now(), begun: pages.map(({ id }) => id) })}>
              Write
            </Button>
          </div>
        )}
      </Card>
      {earlier.length > 0 && (
        <Card title="Pages you wrote" aside={<PrivateMark />}>
          {earlier.map((page) => (
            <EarlierPage key={page.id} page={page} today={today} />
          ))}
        </Card>
      )}
    </>
  );
}

function EarlierPage({ page, today }: { readonly page: Writing; readonly today: Day }) {
  const act = useAct();
  const title = page.prompt ?? free;
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.page} onToggle={(event) => setOpen(event.currentTarget.open)} data-item>
      <summary>
        {title} <small>written {sayOn(page.day, today)}</small>
      </summary>
      {isOpen && <PrivatePad setback={page.setback} type="page" row={page} prompt={page.prompt} labels={[title]} />}
      <div className={styles.buttons}>
        <Button small look="quiet" onClick={() => act(removeWriting, { id: page.id })} aria-label={`Delete: ${title}`}>
          Delete
        </Button>
      </div>
    </details>
  );
}
