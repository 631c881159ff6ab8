import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { type Experiment, stateOf } from '#core/experiments/experiments.ts';
import { isAgreed } from '#core/experiments/lanes.ts';
import { removeExperiment, startExperiment } from '#core/experiments/plan-actions.ts';
import { stopExperiment } from '#core/experiments/run-actions.ts';
import { asksReading, asksReadout } from '#core/experiments/schedule.ts';
import { must } from '#core/record.ts';
import { quote } from '#core/say.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { FormError } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { AboutCard } from './about-card.tsx';
import { AgreementCard } from './agreement-card.tsx';
import { readingsFinding, trackOf, whenInWords } from './experiment-words.ts';
import { ReadingForm } from './reading-form.tsx';
import { ReadingsChart } from './readings-chart.tsx';
import { ReadoutCard } from './readout-card.tsx';
import { ReadoutForm } from './readout-form.tsx';
import styles from './test-page.module.css';

/** One experiment: what it asks, its weeks, and from its last day on its readout. */
export default function TestPage({ id }: { id: string }) {
  const row = must(useCareer().experiment.get(id), 'the experiment');
  const today = useToday();
  const [early, setEarly] = useState(false);
  const state = stateOf(row);
  const readsOut = state === 'running' && (early || asksReadout(row, today));
  const track = trackOf(row, today);
  // The week that is asked for stands before those that are noted.
  const open = asksReading(row, today) !== undefined;
  return (
    <Page
      title={row.title}
      lead={
        <span className={styles.stands}>
          {whenInWords(row, today)} {state === 'running' && <Chip tone={track.tone}>{track.words}</Chip>}
        </span>
      }
      actions={
        <Link href="/lab/tests" className={styles.back}>
          All experiments
        </Link>
      }
    >
      <Actions row={row} onReadOut={readsOut ? undefined : () => setEarly(true)} />
      <div className={styles.columns}>
        <div className={styles.side}>
          {readsOut && <ReadoutForm row={row} today={today} onCancel={asksReadout(row, today) ? undefined : () => setEarly(false)} />}
          {state === 'read-out' && <ReadoutCard row={row} today={today} />}
          {state === 'planned' && <AgreementCard row={row} />}
          {state === 'running' && open && <ReadingForm row={row} today={today} />}
          {row.started !== undefined && (
            <Card title={readingsFinding(row)} eyebrow="What each week gave or took">
              <ReadingsChart row={row} today={today} />
            </Card>
          )}
          {state === 'running' && !open && <ReadingForm row={row} today={today} />}
        </div>
        <div className={styles.side}>
          {state !== 'planned' && !readsOut && <AgreementCard row={row} />}
          <AboutCard row={row} today={today} />
        </div>
      </div>
    </Page>
  );
}

/** What can be done with an experiment where it stands. */
function Actions({ row, onReadOut }: { row: Experiment; onReadOut: (() => void) | undefined }) {
  const act = useAct();
  const [, go] = useLocation();
  const [refused, setRefused] = useState<{ readonly of: Experiment; readonly reason: string }>();
  // What was refused may be possible once the experiment has changed.
  const refusal = refused?.of === row ? refused.reason : '';
  const state = stateOf(row);
  const title = quote(row.title, 48);
  const edit = () => openDialog({ name: 'experiment', experiment: row.id });
  const start = async () => {
    const outcome = await act(startExperiment, { id: row.id }, { title: `${title} started` });
    setRefused(outcome.ok ? undefined : { of: row, reason: outcome.reason });
  };
  const stop = async () => {
    const outcome = await act(stopExperiment, { id: row.id }, { title: `${title} stopped` });
    setRefused(outcome.ok ? undefined : { of: row, reason: outcome.reason });
  };
  const remove = () => {
    go('/lab/tests');
    return act(removeExperiment, { id: row.id }, { title: `${title} removed` });
  };
  return (
    <div className={styles.does}>
      <div className={styles.actions}>
        {state === 'planned' && (
          <Button look="primary" onClick={start}>
            Start today
          </Button>
        )}
        {state === 'running' && onReadOut && <Button onClick={onReadOut}>Read out early</Button>}
        {state !== 'stopped' && <Button onClick={edit}>Edit</Button>}
        {state === 'running' && (
          <Button look="quiet" onClick={stop}>
            Stop without a readout
          </Button>
        )}
        <Button look="quiet" onClick={remove}>
          Remove
        </Button>
      </div>
      {refusal && (
        <div className={styles.refused}>
          <FormError>{refusal}</FormError>
          {state === 'planned' && isAgreed(row) && (
            <Button small onClick={edit}>
              Change the days
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
