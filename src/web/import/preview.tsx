import { useMemo } from 'react';
import { capitalised, sayCount, sayList } from '#core/say.ts';
import { questionKey } from '#exchange/plan/plan.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Page } from '../ui/page.tsx';
import { CalendarPreview } from './calendar-preview.tsx';
import { ColumnMappingCard } from './column-mapping.tsx';
import { FoundLists, Refusals } from './found-lists.tsx';
import styles from './import.module.css';
import { breakdown, formInWords, foundInWords, importButton, inAll, kindTitle, placeInWords } from './import-words.ts';
import { LadderPreview } from './ladder-preview.tsx';
import { Questions } from './questions.tsx';
import type { Previewed } from './stage.ts';
import type { Import } from './use-import.ts';

const mostFiles = 8;

/** What an import would do. Nothing has been written; questions and columns can be settled here. */
export function Preview({ preview, steps }: { preview: Previewed; steps: Pick<Import, 'answer' | 'map' | 'choose' | 'correct' | 'take' | 'again'> }) {
  const { plan, reading, said, asked, working } = preview;
  const foundAt = useMemo(() => new Map(reading.people.map((found) => [questionKey(found), found])), [reading]);
  const undecided = asked.filter((item) => said.answers[questionKey(item)] === undefined).length;
  const tables = reading.files.flatMap(({ file, columns }) => (columns ? [{ file, columns }] : []));
  const unsure = tables.some(({ columns }) => !columns.sure);
  const counts = Object.entries(plan.counts).filter(([, count]) => inAll(count) > 0);
  const read = reading.files.filter((file) => file.unreadable === undefined);
  const from = read.slice(0, mostFiles).map(({ file, form }) => `${placeInWords({ file, line: 0 })} (${formInWords(form)})`);
  const more = read.length > mostFiles ? [sayCount(read.length - mostFiles, 'more file')] : [];
  const nothing = plan.writes.length === 0;
  return (
    <Page
      title="Import"
      finding={unsure && counts.length === 0 ? 'Which column holds the name?' : foundInWords(plan)}
      lead={nothing && undecided === 0 ? 'There is nothing to take in. Nothing was changed.' : 'Nothing has been written yet. This is what would happen.'}
      narrow={!plan.ladders}
    >
      <div className={styles.preview}>
        {tables.map(({ file, columns }) => (
          <ColumnMappingCard key={file} file={file} columns={columns} mapping={said.mappings[file] ?? columns.mapping} onChange={steps.map} />
        ))}
        {counts.length > 0 && (
          <Card className={styles.card} label="What was found">
            <ul className={styles.counts}>
              {counts.map(([what, count]) => (
                <li key={what}>
                  <span className={styles.figure}>{inAll(count).toLocaleString('en')}</span>
                  <span>
                    <span className={styles.kind}>{kindTitle(what)}</span>
                    <span className={styles.faint}>{breakdown(count, what)}</span>
                  </span>
                </li>
              ))}
            </ul>
            {from.length > 0 && <p className={styles.from}>From {sayList([...from, ...more])}.</p>}
          </Card>
        )}
        <Questions asked={asked} answers={said.answers} foundAt={foundAt} onAnswer={steps.answer} />
        {plan.calendar && <CalendarPreview offer={plan.calendar} chosen={said.calendar} onChoose={steps.choose} />}
        {plan.ladders && <LadderPreview offers={plan.ladders} onCorrect={steps.correct} />}
        <Refusals plan={plan} />
        <FoundLists plan={plan} asked={asked} foundAt={foundAt} />
      </div>
      <div className={styles.end}>
        <p className={working ? `${styles.endWords} ${styles.working}` : styles.endWords} role="status">
          {working ? 'Working it out…' : undecided > 0 ? `${capitalised(sayCount(undecided, 'person is', 'people are'))} left out until you decide.` : ''}
        </p>
        <Button onClick={() => steps.again()}>{nothing ? 'Choose other files' : 'Cancel'}</Button>
        {!nothing && (
          <Button look="primary" onClick={steps.take}>
            {importButton(plan)}
          </Button>
        )}
      </div>
    </Page>
  );
}
