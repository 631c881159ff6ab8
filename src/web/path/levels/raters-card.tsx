import { Link } from 'wouter';
import type { RaterView } from '#core/insights/skill-levels.ts';
import { sayCount } from '#core/say.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { Card } from '../../ui/card.tsx';
import { agoInWords } from '../../ui/words.ts';
import { raterWords } from './level-words.ts';
import styles from './raters-card.module.css';

function runs({ runs: by, spread }: RaterView): string {
  const range = `± ${spread.toFixed(1)}`;
  if (Math.abs(by) < 0.05) return `neither high nor low ${range}`;
  return `${Math.abs(by).toFixed(1)} ${by > 0 ? 'high' : 'low'} ${range}`;
}

/** Whose ratings the levels rest on, and how high or low each is taken to run. */
export function RatersCard({ raters }: { raters: readonly RaterView[] }) {
  const career = useCareer();
  const today = useToday();
  return (
    <Card title="Whose view this is" eyebrow="Everybody rates a little high or low; how much is read from where they differ">
      <ul className={styles.raters}>
        {raters.map((view) => (
          <li key={view.rater}>
            <strong>{view.side === 'evidence' ? 'Work that was judged' : raterWords(career, view.rater, view.side)}</strong>
            <span>
              {view.side === 'evidence' ? sayCount(view.readings, 'piece') : sayCount(view.readings, 'rating')}, the latest {agoInWords(view.latest, today)}
            </span>
            <span>Runs {runs(view)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.more}>
        <Link href="/path/compare">See all ratings by date</Link>
      </p>
    </Card>
  );
}
