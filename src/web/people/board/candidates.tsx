import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Seat } from '#core/insights/board.ts';
import { candidateWords } from '#core/insights/candidate-words.ts';
import { type SeatCandidate, seatCandidates } from '#core/insights/seat-candidates.ts';
import { needInSentence } from '#core/need-words.ts';
import { notice } from '#core/people/advice/warm-up-actions.ts';
import { capitalised } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { openDialog } from '../../shell/dialogs.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Empty } from '../../ui/empty.tsx';
import styles from './board.module.css';

function CandidateRow({ candidate, seat, today }: { candidate: SeatCandidate; seat: Seat; today: Day }) {
  const { person } = candidate;
  const need = seat.need.need;
  const act = useAct();
  const startSmall = async () => {
    if (!person.warmUp || person.warmUp.ended !== undefined) await act(notice, { id: person.id, need }, { title: `Noticed: ${person.name}` });
    openDialog({ name: 'write-to', person: person.id, need });
  };
  return (
    <li className={styles.candidate}>
      <Avatar name={person.name} />
      <div className={styles.seatWords}>
        <Link href={`/people/${person.id}`} className={styles.name}>
          {person.name}
        </Link>
        <span>{[person.title, person.company].filter(Boolean).join(' · ')}</span>
        <span className={styles.why}>{capitalised(candidateWords(candidate, need, today).join('; '))}.</span>
        {person.boundaries && <span className={styles.why}>Boundaries: {person.boundaries}</span>}
        {candidate.stretch && <Chip tone="watch">Uncomfortable, and worth it: one a month</Chip>}
        <span className={styles.buttons}>
          <Button small onClick={startSmall} aria-label={`Start small with ${person.name}`}>
            Start small
          </Button>
          <Button small look="quiet" onClick={() => openDialog({ name: 'seat', need, person: person.id })} aria-label={`Give the seat to ${person.name}`}>
            Give the seat
          </Button>
        </span>
      </div>
    </li>
  );
}

/** Who of everyone could take the seat, each with why; the order is all that is made of it. */
export function Candidates({ seat, today }: { seat: Seat; today: Day }) {
  const career = useCareer();
  const found = useMemo(() => seatCandidates(career, seat.need.need, today), [career, seat.need.need, today]);
  const everybody = career.person.size.toLocaleString('en');
  return (
    <Card
      title={seat.holders.length > 0 ? 'Who else could take it' : 'Who could take this seat'}
      eyebrow={`${seat.title}, from the ${everybody} ${career.person.size === 1 ? 'person' : 'people'} you know`}
    >
      {found.length > 0 ? (
        <ul aria-label={`Who could help with ${needInSentence(seat.need.need)}`}>
          {found.map((candidate) => (
            <CandidateRow key={candidate.person.id} candidate={candidate} seat={seat} today={today} />
          ))}
        </ul>
      ) : (
        <Empty action={<LinkButton to="/import">Import people</LinkButton>}>
          No title here says that somebody has depth in {needInSentence(seat.need.need)}. More people, or titles for those you have, would show who could.
        </Empty>
      )}
      <p className={styles.under}>
        <Button small onClick={() => openDialog({ name: 'seat', need: seat.need.need })}>
          Somebody else…
        </Button>
      </p>
    </Card>
  );
}
