import { recentLayoff, setbackOn } from '#core/standing.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../book/book.tsx';
import { openDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { GentleCard } from './gentle-card.tsx';
import styles from './setback.module.css';

/** On Today: the gentle thing while a setback is on; after a layoff that nothing was written about, an offer and no more. */
export default function TodayCard({ today }: { readonly today: Day }) {
  const career = useCareer();
  if (setbackOn(career, today)) return <GentleCard today={today} />;
  const layoff = recentLayoff(career, today);
  if (!layoff?.role) return null;
  return (
    <Card eyebrow="If it helps" title="There is a page for the weeks after a layoff">
      <p className={styles.muted}>One gentle thing a day, people to lean on, a place to write, and a map of the first days. All else falls silent meanwhile.</p>
      <div className={styles.buttons}>
        <Button onClick={() => openDialog({ name: 'setback', type: 'layoff', role: layoff.role?.id })}>Open it</Button>
      </div>
    </Card>
  );
}
