import { useState } from 'react';
import { Link } from 'wouter';
import { takeWay } from '#core/insights/ways/take-way.ts';
import type { Way, WayOffer } from '#core/insights/ways/way.ts';
import { principleTitle } from '#core/playbook/titles.ts';
import { useAct } from '../book/book.tsx';
import { openDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { LinkChip } from '../ui/chip.tsx';
import styles from './four-ways.module.css';

/** Four ways through a plateau, each with the step that begins it and the rows it was made from. */
export const FourWays = ({ ways }: { ways: readonly Way[] }) => (
  <Card title="Plateaus are normal, and there are four ways through">
    <ul className={styles.ways} aria-label="Four ways through">
      {ways.map((way) => (
        <WayItem key={way.id} way={way} />
      ))}
    </ul>
    <p className={styles.foot}>
      Talking it over helps more than working harder. <Link href="/playbook/P28">Why plateaus are normal</Link>
    </p>
  </Card>
);

function WayItem({ way }: { way: Way }) {
  return (
    <li data-item>
      <h3>{way.title}</h3>
      <p>{way.says}</p>
      {way.offers.map((offer) => (
        <Offer key={offer.id} offer={offer} />
      ))}
      {way.missing && (
        <p>
          <Link href={way.missing.to}>{way.missing.words}</Link>
        </p>
      )}
      <p className={styles.from}>
        {way.rows.map(({ words, to }) => (
          <Link key={`${to} ${words}`} href={to}>
            {words}
          </Link>
        ))}
        <LinkChip to={`/playbook/${way.principle}`} label={`${principleTitle(way.principle)}: why, principle ${way.principle}`}>
          {principleTitle(way.principle)}
        </LinkChip>
      </p>
    </li>
  );
}

function Offer({ offer: { id, label, step, taken } }: { offer: WayOffer }) {
  const act = useAct();
  const [refused, setRefused] = useState('');
  const person = step.does === 'move' ? step.move.person : undefined;
  const take = async () => {
    const outcome = await act(takeWay, { offer: id }, { title: step.does === 'test' ? 'Planned in the Lab' : 'In this week’s moves' });
    setRefused(outcome.ok ? '' : outcome.reason);
  };
  const what = step.does === 'test' ? step.plan.test.title : step.move.what;
  return (
    <div className={styles.offer}>
      {taken ? (
        <p role="status" className={styles.taken}>
          <Link href={taken.to}>{person ? `${label}: ${taken.words.charAt(0).toLowerCase()}${taken.words.slice(1)}` : taken.words}</Link>
        </p>
      ) : (
        <Button small onClick={take} aria-label={person ? `Make it a move: ${what}` : `${label}: ${what}`}>
          {person ? 'Make it a move' : label}
        </Button>
      )}
      {person && (
        <Button small look={taken ? 'plain' : 'quiet'} onClick={() => openDialog({ name: 'write-to', person, start: 'grow' })}>
          {`Draft to ${label.replace(/^Ask /, '')}`}
        </Button>
      )}
      {refused && <p role="alert">{refused}</p>}
    </div>
  );
}
