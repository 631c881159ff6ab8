import { useState } from 'react';
import type { SkillLevel, SkillLevels } from '#core/insights/skill-levels.ts';
import { isSkillId, phaseTitles } from '#core/skills/skills.ts';
import { Card } from '../../ui/card.tsx';
import { counted } from '../../ui/words.ts';
import { LevelScale } from './level-band.tsx';
import styles from './level-group.module.css';
import { LevelRow } from './level-row.tsx';

type GroupProps = {
  readonly title: string;
  readonly rows: readonly SkillLevel[];
  readonly levels: SkillLevels;
  readonly opened: string | null;
  readonly onToggle: (skill: string) => void;
};

/** Up to this many rows without a level stand among the others; more are folded into one line. */
const fewEmpty = 3;

/** Skills under one heading, their columns, and those nothing has been said of yet folded up. */
export function LevelGroup({ title, rows, levels, opened, onToggle }: GroupProps) {
  const [unfolded, setUnfolded] = useState(false);
  const empty = rows.filter(({ knowledge }) => knowledge === 'unrated');
  const fold = empty.length > fewEmpty;
  const shown = fold ? rows.filter((row) => !empty.includes(row)) : rows;
  const { readiness } = levels;
  const row = (level: SkillLevel) => (
    <LevelRow key={level.skill} level={level} levels={levels} open={opened === level.skill} onToggle={() => onToggle(level.skill)} />
  );
  return (
    <Card className={styles.card} title={title}>
      {shown.length > 0 && (
        <div className={styles.columns} aria-hidden="true">
          <span>Skill</span>
          <LevelScale />
          <span>Level</span>
          <span>{readiness && isSkillId(rows[0]?.skill ?? '') ? `Ready for ${phaseTitles[readiness.phase]}` : ''}</span>
          <span>Evidence</span>
        </div>
      )}
      {shown.map(row)}
      {fold && (
        <details
          className={styles.fold}
          open={unfolded || empty.some(({ skill }) => skill === opened)}
          onToggle={(event) => setUnfolded(event.currentTarget.open)}
        >
          <summary data-item>Nothing to go by yet: {counted(empty.length, 'skill', 'skills').toLowerCase()}</summary>
          {empty.map(row)}
        </details>
      )}
    </Card>
  );
}
