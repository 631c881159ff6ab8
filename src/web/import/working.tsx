import type { Progress } from '#exchange/reading.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import styles from './import.module.css';
import { placeInWords } from './import-words.ts';

/** Long work: what is being read and how far, and the way to stop it. */
export function Working({ progress, onStop }: { progress: Progress | null; onStop: () => void }) {
  const title = progress ? `Reading ${placeInWords({ file: progress.file, line: 0 })}` : 'Reading your files';
  return (
    <Card title={<span className={styles.oneLine}>{title}</span>}>
      <div className={styles.progress}>
        <progress aria-label="How far" {...(progress ? { value: progress.done, max: progress.total || 1 } : {})} />
        <Button onClick={onStop}>Stop</Button>
      </div>
    </Card>
  );
}
