import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { stateOf, strengths } from '#core/experiments/experiments.ts';
import { libraryFamilies } from '#core/experiments/library/library.ts';
import type { LibraryExperiment } from '#core/experiments/library/library-experiment.ts';
import { rungs } from '#core/experiments/rungs.ts';
import { pointsRight, strengthTitles } from '#core/experiments/test-words.ts';
import { quote } from '#core/say.ts';
import { useCareer } from '../../book/book.tsx';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { LabViews } from '../lab-views.tsx';
import { byRung, fittingFamilies, noFilter } from './filter-library.ts';
import styles from './library.module.css';
import { LibraryFilters } from './library-filters.tsx';
import { LibraryRow } from './library-row.tsx';

const all = libraryFamilies.reduce((sum, { experiments }) => sum + experiments.length, 0);

/** Tests to choose from, by family; for a hypothesis and a rung of the ladder, what fits that rung first. */
export default function LibraryScreen() {
  const { hypothesis, experiment } = useCareer();
  const [params] = useSearchParams();
  const [filter, setFilter] = useState(noFilter);
  const belief = hypothesis.get(params.get('for') ?? '');
  const rung = rungs.find(({ strength }) => strength === strengths.find((one) => String(one) === params.get('rung')));
  const families = fittingFamilies(filter);
  const { fits, rest } = rung ? byRung(families, rung.strength) : { fits: [], rest: families };
  const planned = new Map(
    [...experiment.values()].flatMap((row) => (row.template && ['planned', 'running'].includes(stateOf(row)) ? [[row.template, row.id]] : [])),
  );
  const forBelief = belief ? { hypothesis: belief.id } : {};
  const list = (label: string, rows: readonly LibraryExperiment[]) => (
    <ul aria-label={label} className={styles.list}>
      {rows.map((row) => (
        <LibraryRow key={row.id} row={row} planned={planned.get(row.id)} onPlan={() => openDialog({ name: 'experiment', from: row.id, ...forBelief })} />
      ))}
    </ul>
  );
  return (
    <Page
      title="Library"
      finding={belief ? 'Which small test fits this belief?' : `${all} small tests, from a talk to a trial`}
      lead={belief ? undefined : 'Each says what to look for and how to ask for it. None of them needs a year off.'}
      actions={<Button onClick={() => openDialog({ name: 'experiment', ...forBelief })}>An experiment of your own</Button>}
    >
      <LabViews />
      {belief && (
        <p className={styles.belief}>
          For <Link href={`/lab/${belief.id}`}>{quote(belief.belief, 200)}</Link>. What you plan here tests it.{' '}
          <Link href="/lab/library">See the library without it</Link>
        </p>
      )}
      <LibraryFilters filter={filter} onChange={setFilter} />
      {families.length === 0 && (
        <Empty action={<Button onClick={() => setFilter(noFilter)}>Show all {all}</Button>}>Nothing in the library fits all of this.</Empty>
      )}
      <div className={styles.families}>
        {rung && fits.length > 0 && (
          <Card
            title={`As telling as: ${rung.title.charAt(0).toLowerCase()}${rung.title.slice(1)}`}
            eyebrow={`Each gives ${strengthTitles[rung.strength]}: ${pointsRight(rung.strength)} of tests like these point the right way`}
          >
            {list('What fits', fits)}
          </Card>
        )}
        {rest.map(({ type, title, experiments }) => (
          <Card key={type} title={title}>
            {list(title, experiments)}
          </Card>
        ))}
      </div>
    </Page>
  );
}
