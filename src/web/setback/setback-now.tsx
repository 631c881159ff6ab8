import { useLocation, useSearchParams } from 'wouter';
import { sayOn } from '#core/say.ts';
import { endSetback, goToStage, pauseSetback, resumeSetback } from '#core/setbacks/actions.ts';
import { type Setback, type Stage, stages } from '#core/setbacks/setbacks.ts';
import { setbackTitles, stageFindings, stageTitles } from '#core/setbacks/words.ts';
import { setbackOn } from '#core/standing.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { openDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Page } from '../ui/page.tsx';
import { FirstDays } from './first-days-list.tsx';
import { GentleCard } from './gentle-card.tsx';
import { HumanHelp } from './human-help.tsx';
import styles from './setback.module.css';
import { StageAct } from './stage-act.tsx';
import { StageReflect } from './stage-reflect.tsx';
import { StageReframe } from './stage-reframe.tsx';
import { StageSupport } from './stage-support.tsx';
import { StageTime } from './stage-time.tsx';
import { WhatHappened } from './what-happened.tsx';

type StageProps = { readonly row: Setback; readonly today: Day };
const contents: Record<Stage, (props: StageProps) => React.ReactNode> = {
  time: StageTime,
  support: StageSupport,
  reflect: StageReflect,
  reframe: StageReframe,
  act: StageAct,
};
const options = stages.map((value) => ({ value, title: stageTitles[value] }));

/** Five stages at one's own pace, back and forth; it can rest, and it can be over. */
export function SetbackNow({ row, today }: StageProps) {
  const act = useAct();
  const on = setbackOn(useCareer(), today)?.id === row.id;
  const [, go] = useLocation();
  const [params, setParams] = useSearchParams();
  const asked = stages.find((one) => one === params.get('stage'));
  const stage = asked ?? row.stage ?? 'time';
  const Content = contents[stage];
  const choose = (next: Stage) => {
    if (asked) setParams({}, { replace: true });
    return act(goToStage, { id: row.id, stage: next }, { silent: true });
  };
  const end = async () => {
    await act(endSetback, { id: row.id });
    go(`/setback/${encodeURIComponent(row.id)}`);
  };
  const resting = row.paused !== undefined && row.paused <= today;
  return (
    <Page
      title="Setback"
      finding={resting ? 'This rests for now' : stageFindings[stage]}
      lead={
        resting
          ? 'The rest of the app is back. Everything you wrote is kept here.'
          : `${setbackTitles[row.type]} ${sayOn(row.day, today)}. Nothing is counted, and nothing is asked of you, while you are in this.`
      }
      actions={
        <>
          {resting ? (
            <Button look="primary" onClick={() => act(resumeSetback, { id: row.id })}>
              Go on with it
            </Button>
          ) : (
            <Button onClick={() => act(pauseSetback, { id: row.id })}>Pause</Button>
          )}
          <Button onClick={end}>I am through this for now</Button>
        </>
      }
    >
      <div className={styles.stages}>
        <Choice<Stage> label="Where you are; back and forth is fine" options={options} value={stage} onChange={choose} />
      </div>
      <div className={styles.columns}>
        <div className={styles.stack}>
          {on && <GentleCard today={today} onPage />}
          <Content row={row} today={today} />
        </div>
        <aside className={styles.stack} aria-label="Beside it">
          <WhatHappened row={row} today={today} onEdit={() => openDialog({ name: 'setback', setback: row.id })} />
          <HumanHelp />
          {row.type === 'layoff' && <FirstDays row={row} />}
        </aside>
      </div>
    </Page>
  );
}
