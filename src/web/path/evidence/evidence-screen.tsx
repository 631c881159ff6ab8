import { useEffect, useMemo, useRef } from 'react';
import { Link, useParams, useSearchParams } from 'wouter';
import { evidenceOn, type SkillEvidence, skillEvidence, yearDays } from '#core/insights/skill-evidence.ts';
import { evidenceFinding } from '#core/insights/skill-evidence-words.ts';
import { quietDays } from '#core/skills/evidence.ts';
import { phaseInView } from '#core/standing.ts';
import { addDays, type Day } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { PathViews } from '../path-views.tsx';
import { EnergyTraps } from './energy-traps.tsx';
import styles from './evidence.module.css';
import { LastQuarter } from './last-quarter.tsx';
import { SkillRow } from './skill-row.tsx';

const times = [
  { value: 'year', title: 'Last 12 months', words: 'in the last 12 months' },
  { value: 'quarter', title: 'Last 90 days', words: 'in the last 90 days' },
  { value: 'all', title: 'Everything', words: 'so far' },
] as const;
type Time = (typeof times)[number]['value'];

const sinceOf = (time: Time, today: Day): Day | undefined => (time === 'all' ? undefined : addDays(today, time === 'year' ? -yearDays : -quietDays));

/** The skill an address names opens under the eyes, with the focus on it. */
function useOpened(part: string | undefined) {
  const opened = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const row = part === undefined ? null : opened.current;
    row?.querySelector('summary')?.focus({ preventScroll: true });
    const frame = requestAnimationFrame(() => row?.scrollIntoView({ block: 'start' }));
    return () => cancelAnimationFrame(frame);
  }, [part]);
  return opened;
}

/** What stands for each skill: how much, how fresh, seen by whom, and what it does to one’s energy. */
export default function EvidenceScreen() {
  const career = useCareer();
  const today = useToday();
  const { part } = useParams<{ part?: string }>();
  const [params, setParams] = useSearchParams();
  const opened = useOpened(part);
  const time = times.find(({ value }) => value === params.get('time')) ?? times[0];
  const view = useMemo(
    () => (time.value === 'year' ? skillEvidence.of(career, today) : evidenceOn(career, today, sinceOf(time.value, today))),
    [career, today, time],
  );
  const write = (
    <Button look="primary" onClick={() => openDialog({ name: 'capture', type: 'win' })}>
      Write a win
    </Button>
  );
  const none = view.skills.every(({ inAll }) => inAll === 0);
  const isOpen = ({ skill }: SkillEvidence): boolean => skill === part;
  return (
    <Page
      title="Evidence"
      finding={evidenceFinding(view, phaseInView(career, today))}
      lead={none ? undefined : 'An entry, feedback or a project can stand for several skills. What is here is what you could show somebody who asks.'}
      actions={!none && <LinkButton to="/path/brag">Brag document</LinkButton>}
    >
      <PathViews />
      {none ? (
        <Empty action={write}>
          Write down what went well and say which skills it shows: they are proposed from your words. Here you will see which skills your work speaks for, and
          which have gone quiet.
        </Empty>
      ) : (
        <>
          <EnergyTraps view={view} when={time.words} />
          <LastQuarter view={view} />
          <div className={styles.above}>
            <p>
              Strong is three pieces or more in the last year, at least one of them feedback or seen by somebody. Anything less is thin; after {quietDays} days
              without any it is stale.
            </p>
            <Choice
              label="Time"
              hideLabel
              options={times}
              value={time.value}
              onChange={(value) => setParams(value === 'year' ? {} : { time: value }, { replace: true })}
            />
          </div>
          <ul className={styles.skills} aria-label="Skills">
            {view.skills.map((row) => (
              <li key={row.skill} data-item>
                <SkillRow row={row} when={time.words} open={isOpen(row)} {...(isOpen(row) ? { place: opened } : {})} />
              </li>
            ))}
          </ul>
          <p className={styles.after}>
            <Link href="/playbook/P10">Why these ten skills</Link>
          </p>
        </>
      )}
    </Page>
  );
}
