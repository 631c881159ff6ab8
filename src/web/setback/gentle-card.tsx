import { Link } from 'wouter';
import { gentleThing } from '#core/insights/gentle-thing.ts';
import { principleTitles } from '#core/playbook/titles.ts';
import { sayMinutes } from '#core/say.ts';
import { answerGentle, reopenGentle } from '#core/setbacks/day-actions.ts';
import { stagePrinciples, stageTitles } from '#core/setbacks/words.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { Button, LinkButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Chip, LinkChip } from '../ui/chip.tsx';
import styles from './setback.module.css';

type CardProps = { readonly today: Day; readonly onPage?: boolean };

/** The one gentle thing of today: done, another one, or not today. It is never counted. */
export const GentleCard = (props: CardProps) => (
  <div data-item>
    <GentleToday {...props} />
  </div>
);

function GentleToday({ today, onPage = false }: CardProps) {
  const act = useAct();
  const now = gentleThing.of(useCareer(), today);
  if (!now) return null;
  const { thing, state, stage, setback } = now;
  const principle = stagePrinciples[stage];
  const answer = (did: 'done' | 'another' | 'not-today', title: string) => act(answerGentle, { id: setback, thing: thing.id, did }, { title });
  if (state === 'rest')
    return (
      <Card eyebrow="Nothing for today" title="That is fine, too" aside={!onPage && <Link href="/setback">Open the page</Link>}>
        <Button onClick={() => act(reopenGentle, { id: setback })}>One after all</Button>
      </Card>
    );
  if (state === 'done')
    return (
      <Card eyebrow="Done, and enough for today" title={thing.what} aside={!onPage && <Link href="/setback">Open the page</Link>}>
        <p className={styles.muted}>Tomorrow there is another one, if you want it.</p>
      </Card>
    );
  return (
    <Card eyebrow="One gentle thing, if you like" title={thing.what} aside={!onPage && <Link href="/setback">Open the page</Link>}>
      <p className={styles.muted}>{thing.why}</p>
      <p className={styles.chips}>
        <Chip>{sayMinutes(thing.minutes)}</Chip>
        <LinkChip to={`/playbook/${principle}`} label={`${principleTitles[principle]}: why, principle ${principle}`}>
          {principleTitles[principle]}
        </LinkChip>
      </p>
      <div className={styles.buttons}>
        <Button look="primary" onClick={() => answer('done', 'Done, and that is enough for today')}>
          Done
        </Button>
        <Button onClick={() => answer('another', 'Another one')}>Another one</Button>
        <Button look="quiet" onClick={() => answer('not-today', 'Nothing for today')}>
          Not today
        </Button>
        {thing.at && !(onPage && thing.at === stage) && (
          <LinkButton look="quiet" to={`/setback?stage=${thing.at}`} label={`Open what helps with it: ${stageTitles[thing.at]}`}>
            Open what helps with it
          </LinkButton>
        )}
      </div>
    </Card>
  );
}
