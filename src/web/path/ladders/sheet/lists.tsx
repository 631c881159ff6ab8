import { type ReactNode, useState } from 'react';
import { sayCount } from '#core/say.ts';
import { Cell } from './cell.tsx';
import { LevelHead, SkillHead } from './heads.tsx';
import styles from './sheet.module.css';
import type { Shown } from './sheet-table.tsx';

/** Opens to what it holds; what is closed is not drawn, so that a long ladder stays quick. */
function Fold({ title, fact, first, children }: { title: string; fact: string; first: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(first);
  return (
    <details className={styles.fold} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <strong>{title}</strong> <small>{fact}</small>
      </summary>
      {open && children}
    </details>
  );
}

const holes = (count: number): string => (count === 0 ? '' : `${sayCount(count, 'place')} with nothing written`);

/** Skill after skill, each with its levels. */
export const SkillList = ({ sheet, editing, under }: Shown) =>
  sheet.skills.map((skill, at) => (
    <Fold key={skill.id} title={skill.title} fact={holes(sheet.levels.filter(({ id }) => !skill.said[id]?.length).length)} first={at === 0}>
      <div className={styles.head}>
        <SkillHead item={skill} sheet={sheet} editing={editing} />
        {under?.(skill.id)}
      </div>
      <dl className={styles.places}>
        {sheet.levels.map((level) => (
          <div key={level.id}>
            <dt>{level.title}</dt>
            <dd>
              <Cell skill={skill} level={level} editing={editing} />
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  ));

/** Level after level, each with what it asks of every skill. */
export const LevelList = ({ sheet, editing }: Shown) =>
  sheet.levels.map((level, at) => (
    <Fold key={level.id} title={level.title} fact={holes(sheet.skills.filter(({ said }) => !said[level.id]?.length).length)} first={at === 0}>
      <div className={styles.head}>
        <LevelHead item={level} sheet={sheet} editing={editing} />
      </div>
      <dl className={styles.places}>
        {sheet.skills.map((skill) => (
          <div key={skill.id}>
            <dt>{skill.title}</dt>
            <dd>
              <Cell skill={skill} level={level} editing={editing} />
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  ));
