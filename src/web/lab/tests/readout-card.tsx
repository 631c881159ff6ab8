import { useState } from 'react';
import { Link } from 'wouter';
import type { Experiment } from '#core/experiments/experiments.ts';
import { readoutEffects } from '#core/experiments/readout-effects.ts';
import { decisionTitles, outcomeTitles } from '#core/experiments/test-words.ts';
import { quote } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip, SkillLinkChip } from '../../ui/chip.tsx';
import { halvedInWords, shiftInWords } from './experiment-words.ts';
import styles from './readout.module.css';
import { ReadoutForm } from './readout-form.tsx';
import { outcomeTones } from './test-row.tsx';

/** A readout: what it showed and what that did to each hypothesis, what was learnt, what was decided. */
export function ReadoutCard({ row, today }: { row: Experiment; today: Day }) {
  const career = useCareer();
  const [correcting, setCorrecting] = useState(false);
  const outcome = row.outcome ?? 'inconclusive';
  const [belief] = row.hypotheses;
  if (correcting) return <ReadoutForm row={row} today={today} onCancel={() => setCorrecting(false)} />;
  return (
    <Card title={outcomeTitles[outcome]} aside={row.decision && <Chip tone={outcomeTones[outcome]}>{decisionTitles[row.decision]}</Chip>}>
      <ul className={styles.shifts} aria-label="What it did to your confidence">
        {readoutEffects(career, row, outcome, today).map((effect) => (
          <li key={effect.hypothesis.id}>
            <Link href={`/lab/${effect.hypothesis.id}`}>{quote(effect.hypothesis.belief, 200)}</Link>
            <strong>{shiftInWords(effect)}</strong>
            {effect.halvedBy && <p>{halvedInWords(career, row, effect.halvedBy)}</p>}
          </li>
        ))}
      </ul>
      {row.learnt && (
        <>
          <h3>What you learnt</h3>
          <p className={styles.learnt}>{row.learnt}</p>
        </>
      )}
      {(row.missing?.length ?? 0) > 0 && (
        <>
          <h3>Skills that were missing</h3>
          <p className={styles.chips}>
            {row.missing?.map((skill) => (
              <SkillLinkChip key={skill} skill={skill} />
            ))}
          </p>
        </>
      )}
      <div className={styles.after}>
        {row.decision !== 'drop' && belief !== undefined && <LinkButton to={`/lab/library?for=${encodeURIComponent(belief)}`}>Plan the next one</LinkButton>}
        <Button look="quiet" onClick={() => setCorrecting(true)}>
          Correct the readout
        </Button>
      </div>
    </Card>
  );
}
