import { type RefObject, useState } from 'react';
import type { SkillEvidence } from '#core/insights/skill-evidence.ts';
import { energyWords, freshWords, strengthWords } from '#core/insights/skill-evidence-words.ts';
import { isSkillId, skillPhase, skillTitle } from '#core/skills/skills.ts';
import { useToday } from '../../book/clock.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { counted } from '../../ui/words.ts';
import styles from './evidence.module.css';
import { RowList } from './row-list.tsx';

type RowProps = { readonly row: SkillEvidence; readonly when: string; readonly open: boolean; readonly place?: RefObject<HTMLDetailsElement | null> };

/** One skill: what can be said of its evidence on one line, and under it the rows it is made of. */
export function SkillRow({ row, when, open, place }: RowProps) {
  const today = useToday();
  const [isOpen, setOpen] = useState(open);
  const { skill, strength, quarter, stale, inAll, rows } = row;
  const energy = energyWords(row);
  return (
    <details ref={place} className={`${styles.skill} ${styles[skillPhase(skill)]}`} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2 className={styles.name}>{skillTitle(skill)}</h2>
        <span className={`${styles.strength} ${styles[strength]}`}>{strengthWords(row)}</span>
        <span className={styles.fresh} data-stale={stale || undefined}>
          {freshWords(row, today)}
        </span>
        <span className={styles.quarter}>
          {quarter > 0 ? `${counted(quarter, 'piece', 'pieces')} in the last quarter` : inAll > 0 ? 'Not in the last quarter' : ''}
        </span>
        <span className={styles.energy} data-drains={row.energy === 'drains' || undefined}>
          {energy}
        </span>
      </summary>
      {isOpen && (
        <div className={styles.inside}>
          {rows.length > 0 ? (
            <RowList row={row} when={when} />
          ) : (
            <p className={styles.quiet}>
              {inAll > 0
                ? `Nothing ${when}; choose Everything to see what is older.`
                : 'Nothing names it yet. One line about the last time you used it is a beginning.'}
            </p>
          )}
          <div className={styles.buttons}>
            {strength !== 'strong' && (
              <Button small onClick={() => openDialog({ name: 'capture', type: 'win' })} aria-label={`Write an entry: ${skillTitle(skill)}`}>
                Write an entry
              </Button>
            )}
            {isSkillId(skill) && (
              <LinkButton small to={`/path/skill-${skill}`}>
                {`${skillTitle(skill)}, level by level`}
              </LinkButton>
            )}
          </div>
        </div>
      )}
    </details>
  );
}
