import { useEffect } from 'react';
import { useSearchParams } from 'wouter';
import { readinessWords, unratedWords } from '#core/insights/skill-level-words.ts';
import { type SkillLevel, type SkillLevels, skillLevels } from '#core/insights/skill-levels.ts';
import { isSkillId, phaseTitles } from '#core/skills/skills.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { PathViews } from '../path-views.tsx';
import { AskPanel } from './ask-panel.tsx';
import { LevelGroup } from './level-group.tsx';
import styles from './levels-screen.module.css';
import { RatersCard } from './raters-card.tsx';

type Group = { readonly title: string; readonly rows: readonly SkillLevel[] };

/** Skills by what they are for: those the phase ahead asks for, the others of the framework, then each ladder's. */
function groupsOf({ skills, readiness }: SkillLevels, ladderOf: (skill: string) => string): Group[] {
  const must = new Set(readiness?.mustHaves ?? []);
  const ladders = new Map<string, SkillLevel[]>();
  for (const row of skills) if (!isSkillId(row.skill)) ladders.set(ladderOf(row.skill), [...(ladders.get(ladderOf(row.skill)) ?? []), row]);
  const own = skills.filter(({ skill }) => isSkillId(skill));
  const groups = [
    { title: readiness ? `What ${phaseTitles[readiness.phase]} asks for` : '', rows: own.filter(({ skill }) => must.has(skill)) },
    { title: readiness ? 'The other skills' : 'All ten skills', rows: own.filter(({ skill }) => !must.has(skill)) },
    ...[...ladders].map(([title, rows]) => ({ title, rows })),
  ].filter(({ rows }) => rows.length > 0);
  const isEmpty = ({ rows }: Group): boolean => rows.every(({ knowledge }) => knowledge === 'unrated');
  return [...groups.filter((group) => !isEmpty(group)), ...groups.filter(isEmpty)];
}

/** Where every skill stands and how sure that is; each row opens what made it. */
export default function LevelsScreen() {
  const career = useCareer();
  const today = useToday();
  const [params, setParams] = useSearchParams();
  const levels = skillLevels.of(career, today);
  const opened = params.get('skill');
  useEffect(() => {
    if (opened) document.getElementById(`skill-${opened}`)?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  const { readiness } = levels;
  if (career.assessment.size === 0 && levels.raters.length === 0)
    return (
      <Page
        title="Where you stand"
        finding="Where your skills stand, and how sure that is"
        lead="A level is an estimate with its range, made of what you and others saw."
      >
        <PathViews />
        <Card>
          <Empty
            action={
              <LinkButton look="primary" to="/path/assess?as=self">
                Assess yourself in ten minutes
              </LinkButton>
            }
          >
            Ten skills, five written levels each: choose the one that reads like your work. Then type in what your manager or a peer says.
          </Empty>
        </Card>
      </Page>
    );
  const asked = levels.skills.find(({ skill }) => skill === levels.ask?.narrows);
  const ladderOf = (skill: string) => career.ladder.get(career.competency.get(skill)?.ladder ?? '')?.name ?? 'Other skills';
  return (
    <Page
      title="Where you stand"
      finding={readinessWords(levels)}
      lead={[unratedWords(levels), 'Levels are estimates from 1 to 5, with the range they most likely lie in. Each row opens what made it.']
        .filter(Boolean)
        .join(' ')}
      actions={
        <>
          {!readiness && <Button onClick={() => openDialog({ name: 'goal' })}>Choose a phase</Button>}
          <LinkButton to="/path/compare">Compare two dates</LinkButton>
          <LinkButton look="primary" to="/path/assess">
            Assess
          </LinkButton>
        </>
      }
    >
      <PathViews />
      {levels.ask && asked && (
        <div className={styles.next}>
          <AskPanel ask={levels.ask} level={asked} label="What would tell most now" />
        </div>
      )}
      {groupsOf(levels, ladderOf).map(({ title, rows }) => (
        <LevelGroup
          key={title}
          title={title}
          rows={rows}
          levels={levels}
          opened={opened}
          onToggle={(skill) => setParams(opened === skill ? {} : { skill }, { replace: true })}
        />
      ))}
      <p className={styles.key}>
        The ring is the level, the pale band the range it most likely lies in, the upright line where the phase you aim for begins. Between the two chances
        named, one more view from outside would most likely put it. A dashed ring rests on your own view alone. How the estimate works was tried on made-up
        careers, not on people.
      </p>
      <RatersCard raters={levels.raters} />
    </Page>
  );
}
