import { useState } from 'react';
import { Link } from 'wouter';
import type { ForkRow, ForkTest } from '#core/insights/fork.ts';
import type { BranchId } from '#core/insights/fork-branches.ts';
import { tryFork } from '#core/insights/try-fork.ts';
import { principleTitle } from '#core/playbook/titles.ts';
import { must } from '#core/record.ts';
import { sayMinutes } from '#core/say.ts';
import { practiceNamed } from '#core/skills/framework/framework.ts';
import { moveInWeek } from '#core/skills/practised.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { Button } from '../../ui/button.tsx';
import { Chip, LinkChip } from '../../ui/chip.tsx';
import styles from './fork.module.css';

const wordsOf = (test: ForkTest) => (test.practice ? must(practiceNamed(test.practice.skill, test.practice.id), test.practice.id).practice : test);

type BlankProps = { readonly branch: BranchId; readonly row: ForkRow; readonly blank: NonNullable<ForkRow['blank']> };

/** What the record does not say, and the one small test that would: a move of this week with one press. */
export function ForkBlank({ branch, row, blank }: BlankProps) {
  const career = useCareer();
  const today = useToday();
  const act = useAct();
  const [refused, setRefused] = useState('');
  const { what, doing, minutes, principle } = wordsOf(blank.test);
  const held = moveInWeek(career, blank.test.key, today)?.state;
  const make = async () => {
    const outcome = await act(tryFork, { branch, row: row.id });
    setRefused(outcome.ok ? '' : outcome.reason);
  };
  return (
    <div className={styles.blank}>
      <p className={styles.says}>{blank.says}</p>
      <p className={styles.test}>
        <span className={styles.eyebrow}>A small test</span>
        <strong>{what}</strong>
        <span className={styles.doing}>… then I {doing}.</span>
      </p>
      <div className={styles.testEnd}>
        <Chip>{sayMinutes(minutes)}</Chip>
        <LinkChip to={`/playbook/${principle}`} label={`${principleTitle(principle)}: why, principle ${principle}`}>
          {principleTitle(principle)}
        </LinkChip>
        {held === 'open' || held === 'done' ? (
          <Link href="/" className={styles.held}>
            {held === 'open' ? 'In this week’s moves' : 'Done this week'}
          </Link>
        ) : (
          <Button small onClick={make} aria-label={`Make it a move: ${what}`}>
            Make it a move
          </Button>
        )}
      </div>
      {refused && <p role="alert">{refused}</p>}
    </div>
  );
}
