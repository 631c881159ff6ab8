import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { isSafeLink } from '#core/fields.ts';
import type { Opportunity } from '#core/opportunities/opportunities.ts';
import { useCareer } from '../book/book.tsx';
import { openDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Empty } from '../ui/empty.tsx';
import styles from './opportunities.module.css';

/** What is known of it: where it was heard, what one would learn, the hypothesis it tests, whom one talked to. */
export function FactsCard({ row }: { row: Opportunity }) {
  const career = useCareer();
  const tested = career.hypothesis.get(row.hypothesis ?? '');
  const talked = (row.talked ?? []).flatMap((id) => career.person.get(id) ?? []);
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['I would learn', row.learn],
    [
      'It tests',
      tested && (
        <Link key="tests" href={`/lab/${tested.id}`}>
          {tested.belief}
        </Link>
      ),
    ],
    ['Heard from', row.heardFrom],
    [
      'Talked to',
      talked.length > 0 &&
        talked.map((person, at) => (
          <span key={person.id}>
            {at > 0 && ', '}
            <Link href={`/people/${person.id}`}>{person.name}</Link>
          </span>
        )),
    ],
    [
      'Link',
      row.link && isSafeLink(row.link) && (
        <a key="link" href={row.link} target="_blank" rel="noopener noreferrer">
          {row.link.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')}
        </a>
      ),
    ],
    ['Pay', row.pay],
    ['Note', row.note],
  ];
  const known = facts.filter(([, value]) => value);
  return (
    <Card title="About it">
      {known.length === 0 ? (
        <Empty
          action={
            <Button small onClick={() => openDialog({ name: 'opportunity', opportunity: row.id })}>
              Add details
            </Button>
          }
        >
          What you would learn there says more about it than the title does.
        </Empty>
      ) : (
        <dl className={styles.facts}>
          {known.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}
