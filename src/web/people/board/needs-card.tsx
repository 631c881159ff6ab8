import { Plus } from 'lucide-react';
import { openNeed } from '#core/board/actions.ts';
import { type ProposedNeed, proposedNeeds } from '#core/insights/proposed-needs.ts';
import { needTitle } from '#core/need-words.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import styles from './board.module.css';
import { OwnNeed } from './own-need.tsx';

/** Needs the record suggests, one click each, and room for own words. */
export function NeedsCard({ today, first, onAdded }: { today: Day; first: boolean; onAdded: (need: string) => void }) {
  const proposed = proposedNeeds.of(useCareer(), today);
  const act = useAct();
  const add = async ({ need, why, source }: ProposedNeed) => {
    const outcome = await act(openNeed, { need, why, source }, { title: `Need added: ${needTitle(need)}` });
    if (outcome.ok) onAdded(need);
  };
  return (
    <Card title={first ? 'What will you need help with this year?' : 'Add a need'} eyebrow={first ? undefined : 'Your needs change, so may the board'}>
      {proposed.length > 0 && (
        <ul aria-label="Needs your record suggests">
          {proposed.map((one) => (
            <li key={one.need} className={styles.proposed}>
              <div className={styles.seatWords}>
                <strong>{needTitle(one.need)}</strong>
                <span>{one.why}</span>
              </div>
              <Button small onClick={() => add(one)} aria-label={`Add the need ${needTitle(one.need)}`}>
                <Plus size={14} aria-hidden="true" /> Add
              </Button>
            </li>
          ))}
        </ul>
      )}
      <OwnNeed onAdded={onAdded} />
    </Card>
  );
}
