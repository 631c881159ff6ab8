import { useEffect, useRef, useState } from 'react';
import { Card } from '../ui/card.tsx';
import { Page } from '../ui/page.tsx';
import { ChooseFiles } from './choose-files.tsx';
import { pastedLadder } from './chosen-files.ts';
import { Done } from './done.tsx';
import styles from './import.module.css';
import { ImportHelp } from './import-help.tsx';
import { PasteLadder } from './paste-ladder.tsx';
import { Preview } from './preview.tsx';
import { useDrop } from './use-drop.ts';
import { useImport } from './use-import.ts';
import { Working } from './working.tsx';

/** Files in, a preview of what they would change, and one step that can be undone as one. */
export default function Import() {
  const { stage, ...steps } = useImport();
  const over = useDrop(steps.begin, stage.at === 'saving');
  const [pasted, setPasted] = useState('');
  useFocusOnHeadline(stage.at);

  if (stage.at === 'done') return <Done plan={stage.plan} step={stage.step} onMore={() => steps.again()} />;
  if (stage.at === 'preview') return <Preview preview={stage} steps={steps} />;
  return (
    <Page
      title="Import"
      finding="Bring in what you already have"
      lead="You see everything before it is taken in, and one Undo takes it back. Your files are read here and go nowhere."
      narrow
    >
      {stage.at === 'reading' && <Working progress={stage.progress} onStop={steps.stop} />}
      {stage.at === 'saving' && (
        <Card title="Taking it in">
          <progress className={styles.wide} aria-label="Taking it in" />
        </Card>
      )}
      {stage.at === 'choose' && (
        <>
          {stage.troubles?.map((sentence) => (
            <p key={sentence} role="alert" className={styles.trouble}>
              {sentence}
            </p>
          ))}
          {stage.note && (
            <p role="status" className={styles.lead}>
              {stage.note}
            </p>
          )}
          <ChooseFiles over={over} onFiles={steps.begin} />
          <PasteLadder text={pasted} onText={setPasted} onRead={(text) => steps.begin([pastedLadder(text)])} />
          <ImportHelp />
        </>
      )}
    </Page>
  );
}

/** A new stage begins at its headline, for the keyboard and for those who listen. */
function useFocusOnHeadline(stage: string): void {
  const shown = useRef(stage);
  useEffect(() => {
    if (shown.current === stage) return;
    shown.current = stage;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [stage]);
}
