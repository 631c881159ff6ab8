import type { Person } from '#core/people/people.ts';
import type { Rhythm } from '#core/people/rhythm.ts';
import type { Day } from '#core/time.ts';
import { Card } from '../ui/card.tsx';
import { agoInWords, dayInWords } from '../ui/words.ts';
import styles from './person-page.module.css';
import { RhythmSelect } from './rhythm-select.tsx';

type FiguresProps = { readonly person: Person; readonly rhythm: Rhythm; readonly times: number; readonly today: Day };
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How often, how long ago, how often wanted. The count is the number of days listed below it. */
export function PersonFigures({ person, rhythm, times, today }: FiguresProps) {
  const by = rhythm.chosen?.from;
  return (
    <Card label="Figures">
      <dl className={styles.figures}>
        <div>
          <dt>{times === 1 ? 'time in touch' : 'times in touch'}</dt>
          <dd>{times > 0 ? <a href="#together">{times.toLocaleString('en')}</a> : '0'}</dd>
        </div>
        <div>
          <dt>last contact{rhythm.last && `, ${dayInWords(rhythm.last, today)}`}</dt>
          <dd>{rhythm.last === undefined ? 'None yet' : capital(agoInWords(rhythm.last, today))}</dd>
        </div>
        <div>
          <dt>rhythm{by === undefined || by === 'own' ? '' : `, by the group ${by.name}`}</dt>
          <dd>
            <RhythmSelect person={person} />
          </dd>
        </div>
      </dl>
    </Card>
  );
}
