import { useState } from 'react';
import type { RoomMap } from '#core/insights/room-map.ts';
import { unwitnessed, witnessFinding } from '#core/insights/room-words.ts';
import type { Day } from '#core/time.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Empty } from '../../ui/empty.tsx';
import styles from './witness.module.css';
import { WitnessList } from './witness-list.tsx';
import { WitnessTable } from './witness-table.tsx';

const shown = 8;

/** Claims against witnesses: who in the room has seen which win, or which skill of the company's ladder. */
export function WitnessCard({ map, today }: { map: RoomMap; today: Day }) {
  const { wins, competencies } = map.claims;
  const [by, setBy] = useState<'wins' | 'ladder'>('wins');
  const [all, setAll] = useState(false);
  const claims = by === 'ladder' && competencies.length > 0 ? competencies : wins;
  if (wins.length + competencies.length === 0)
    return (
      <div className={styles.below}>
        <Empty
          action={
            <Button look="primary" onClick={() => openDialog({ name: 'capture', type: 'win' })}>
              Write a win
            </Button>
          }
        >
          A claim needs a witness. Write down what went well this year, and here you see who in the room has seen it.
        </Empty>
      </div>
    );
  const alone = new Set(unwitnessed(map, claims));
  const few = all ? claims : claims.slice(0, shown);
  const rows = { map, claims: few, alone, today };
  return (
    <Card
      className={styles.below}
      title={claims.length > 0 ? witnessFinding(map, claims) : 'No win of the last year is written down yet'}
      eyebrow="Claims and their witnesses"
      aside={
        competencies.length > 0 && (
          <Choice
            label="Claims by"
            hideLabel
            value={by}
            onChange={setBy}
            options={[
              { value: 'wins', title: 'Wins' },
              { value: 'ladder', title: 'Ladder' },
            ]}
          />
        )
      }
    >
      <WitnessTable {...rows} />
      <WitnessList {...rows} />
      {claims.length > shown && (
        <Button small look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show the latest' : `Show all ${claims.length}`}
        </Button>
      )}
    </Card>
  );
}
