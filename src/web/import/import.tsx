import { useRef, useState } from 'react';
import { sayCount } from '#core/say.ts';
import type { ColumnMapping } from '#exchange/csv/columns.ts';
import type { Answer, ImportPlan } from '#exchange/plan/plan.ts';
import type { InputFile, Progress, Reading } from '#exchange/reading.ts';
import { useApply, useShelf } from '../book/book.tsx';
import { localToday, newId } from '../book/clock.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { FormError } from '../ui/field.tsx';
import { Page } from '../ui/page.tsx';
import { ChooseFiles } from './choose-files.tsx';
import { ColumnMappingCard } from './column-mapping.tsx';
import styles from './import.module.css';
import { ImportHelp } from './import-help.tsx';
import { foundInWords, importedInWords, takenIn } from './import-words.ts';
import { planCalmly } from './plan-calmly.ts';
import { Preview } from './preview.tsx';
import { readInWorker } from './reader.ts';

type Stage =
  | { readonly at: 'choose'; readonly trouble?: string }
  | { readonly at: 'reading'; readonly progress: Progress | null; readonly stop: () => void }
  | { readonly at: 'preview'; readonly reading: Reading; readonly plan: ImportPlan }
  | { readonly at: 'saving' }
  | { readonly at: 'done'; readonly words: string };

/** Files in, a preview of what they would change, and one step that can be undone as one. */
export default function Import() {
  const { book } = useShelf();
  const apply = useApply();
  const [stage, setStage] = useState<Stage>({ at: 'choose' });
  const [answers, setAnswers] = useState<{ readonly [key: string]: Answer }>({});
  const files = useRef<InputFile[]>([]);
  const mappings = useRef<Record<string, ColumnMapping>>({});
  const show = async (reading: Reading, given: { readonly [key: string]: Answer }) => {
    setAnswers(given);
    setStage({ at: 'preview', reading, plan: await planCalmly(book.career(), reading, { today: localToday(), newId, answers: given }) });
  };

  const read = async () => {
    const reading = readInWorker(files.current, { mappings: mappings.current }, (progress) =>
      setStage((now) => (now.at === 'reading' ? { ...now, progress } : now)),
    );
    setStage({ at: 'reading', progress: null, stop: reading.stop });
    const result = await reading.done;
    if ('failed' in result) setStage({ at: 'choose', trouble: result.failed });
    else await show(result, {});
  };
  const take = async (ready: ImportPlan) => {
    setStage({ at: 'saving' });
    const words = importedInWords(ready);
    const outcome = await apply(words, ready.writes);
    setStage(outcome.ok ? { at: 'done', words } : { at: 'choose', trouble: outcome.reason });
  };
  const begin = (chosen: InputFile[]) => {
    files.current = chosen;
    mappings.current = {};
    read();
  };

  if (stage.at === 'done')
    return (
      <Page title="Import" finding="It is all here" lead={stage.words} narrow>
        <Card>
          <p className={styles.faint}>One Undo takes all of it back. Give a rhythm to the two or three people who matter most; the others can wait.</p>
          <div className={styles.end}>
            <Button onClick={() => setStage({ at: 'choose' })}>Import more</Button>
            <LinkButton to="/people?show=everyone">See the people</LinkButton>
            <LinkButton to="/" look="primary">
              Go to Today
            </LinkButton>
          </div>
        </Card>
      </Page>
    );

  if (stage.at === 'preview') {
    const { plan, reading } = stage;
    const count = takenIn(plan);
    return (
      <Page title="Import" finding={foundInWords(plan)} lead="Nothing has been written yet. This is what would happen." narrow>
        {reading.files.map((file) =>
          file.columns ? (
            <ColumnMappingCard
              key={file.file}
              file={file.file}
              columns={file.columns}
              onChange={(mapping) => {
                mappings.current = { ...mappings.current, [file.file]: mapping };
                read();
              }}
            />
          ) : null,
        )}
        <Preview plan={plan} answers={answers} onAnswer={(key, answer) => show(reading, { ...answers, [key]: answer })} />
        <div className={styles.end}>
          <Button onClick={() => setStage({ at: 'choose' })}>Leave it</Button>
          {count > 0 && (
            <Button look="primary" onClick={() => take(plan)}>
              Import {sayCount(count, 'record')}
            </Button>
          )}
        </div>
      </Page>
    );
  }

  const busy = stage.at === 'reading' || stage.at === 'saving';
  return (
    <Page
      title="Import"
      finding="Bring in what you already have"
      lead="You see everything before it is taken in, and one Undo takes it back. Your files are read here and go nowhere."
      narrow
    >
      {busy ? (
        <Card title={stage.at === 'saving' ? 'Saving' : `Reading ${(stage.at === 'reading' && stage.progress?.file) || 'your files'}`}>
          <div className={styles.progress} role="status">
            <progress
              aria-label="How far"
              {...(stage.at === 'reading' && stage.progress ? { value: stage.progress.done, max: stage.progress.total || 1 } : {})}
            />
            {stage.at === 'reading' && <Button onClick={stage.stop}>Stop</Button>}
          </div>
        </Card>
      ) : (
        <>
          <ChooseFiles onFiles={begin} />
          <FormError>{stage.at === 'choose' ? stage.trouble : ''}</FormError>
          <ImportHelp />
        </>
      )}
    </Page>
  );
}
