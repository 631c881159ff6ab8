import { removeSetback } from '#core/setbacks/actions.ts';
import type { Setback } from '#core/setbacks/setbacks.ts';
import { setbackTitles } from '#core/setbacks/words.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { dayInWords } from '../ui/words.ts';
import { PrivateMark } from './private-mark.tsx';
import styles from './setback.module.css';

/** What is written down about it, as far as it is; nothing of it is needed. */
export function WhatHappened({ row, today, onEdit }: { readonly row: Setback; readonly today: Day; readonly onEdit: () => void }) {
  const career = useCareer();
  const act = useAct();
  const role = row.role === undefined ? undefined : career.role.get(row.role);
  const project = row.project === undefined ? undefined : career.project.get(row.project);
  const about = [role && [role.title, role.company].filter(Boolean).join(', '), project?.name].filter(Boolean).join(' · ');
  return (
    <Card title={setbackTitles[row.type]} eyebrow={dayInWords(row.day, today)}>
      {about && <p className={styles.muted}>{about}</p>}
      {row.what && (
        <p className={styles.own} dir="auto">
          {row.what}
        </p>
      )}
      {row.what && <PrivateMark />}
      <div className={styles.buttons}>
        <Button small onClick={onEdit}>
          {row.what ? 'Change' : 'Add to it'}
        </Button>
        <Button small look="quiet" onClick={() => act(removeSetback, { id: row.id })}>
          Remove
        </Button>
      </div>
    </Card>
  );
}
