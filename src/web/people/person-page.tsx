import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { removePerson } from '#core/people/actions.ts';
import { warmUpOf } from '#core/people/advice/warm-up.ts';
import { notice } from '#core/people/advice/warm-up-actions.ts';
import type { Person } from '#core/people/people.ts';
import { rhythmOf } from '#core/people/rhythm.ts';
import { daysTogether } from '#core/people/timeline.ts';
import { recentLayoff } from '#core/standing.ts';
import { useAct, useCareer, useShelf } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { TalksCard } from '../conversations/talks-card.tsx';
import { openDialog } from '../shell/dialogs.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Button, LinkButton } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { AdviceCard } from './advice/advice-card.tsx';
import { Prepare } from './advice/prepare.tsx';
import { WantsCard } from './advice/wants-card.tsx';
import { WarmUpCard } from './advice/warm-up-card.tsx';
import { PausePanel } from './pause-panel.tsx';
import { PersonDetails } from './person-details.tsx';
import { PersonFigures } from './person-figures.tsx';
import { PersonMoments } from './person-moments.tsx';
import styles from './person-page.module.css';
import { PersonTies } from './person-ties.tsx';
import { PersonTimeline } from './person-timeline.tsx';
import { rhythmInWords, rhythmTone } from './rhythm-words.ts';

/** One person: where you stand with them, what they bring, and what happened between you. */
export function PersonPage({ id, part }: { id: string; part: string | undefined }) {
  const person = useCareer().person.get(id);
  const today = useToday();
  if (person) return part === 'prepare' ? <Prepare person={person} today={today} /> : <Known person={person} />;
  return (
    <Page title="Nobody by this address">
      <Empty action={<LinkButton to="/people">Back to people</LinkButton>}>
        The person may have been removed, or the address is old. If you removed them just now, Undo brings them back.
      </Empty>
    </Page>
  );
}

function Known({ person }: { person: Person }) {
  const career = useCareer();
  const act = useAct();
  const { sample } = useShelf();
  const today = useToday();
  const [, go] = useLocation();
  const rhythm = rhythmOf(career, person, today);
  const gentle = recentLayoff(career, today) !== undefined;
  const warm = warmUpOf(career, person);
  const days = useMemo(() => daysTogether(career, person.id), [career, person.id]);
  const standing = rhythmInWords(person, rhythm, today, { gentle });
  const remove = () => {
    go('/people');
    return act(removePerson, { id: person.id }, { title: `${person.name} removed` });
  };
  return (
    <Page
      title={person.name}
      finding={
        <span className={styles.title}>
          <Avatar name={person.name} large />
          <span>{person.name}</span>
        </span>
      }
      lead={[person.title, person.company].filter(Boolean).join(' · ') || undefined}
      actions={
        <Link href="/people" className={styles.back}>
          All people
        </Link>
      }
    >
      <div className={styles.chips}>
        {standing && <Chip tone={rhythmTone(rhythm, { gentle })}>{standing}</Chip>}
        <PersonTies person={person} today={today} />
      </div>
      <div className={styles.actions}>
        <Button look="capture" onClick={() => openDialog({ name: 'capture', type: 'contact', person: person.id })}>
          Log a contact
        </Button>
        <Button look="primary" onClick={() => openDialog({ name: 'write-to', person: person.id })}>
          Write
        </Button>
        <LinkButton to={`/people/${person.id}/prepare`}>Come prepared</LinkButton>
        {!warm && rhythm.state === 'none' && <Button onClick={() => act(notice, { id: person.id }, { title: `Noticed: ${person.name}` })}>Start small</Button>}
        <PausePanel person={person} rhythm={rhythm} today={today} />
        <Button onClick={() => openDialog({ name: 'person', person: person.id })}>Edit</Button>
        <Button look="quiet" onClick={remove}>
          Remove
        </Button>
        {!sample && (
          <Button look="quiet" onClick={() => openDialog({ name: 'erase', people: [person.id] })}>
            Erase
          </Button>
        )}
      </div>
      <div className={styles.warmUp}>
        <WarmUpCard person={person} today={today} />
      </div>
      <div className={styles.columns}>
        <PersonFigures person={person} rhythm={rhythm} times={days.length} today={today} />
        <div className={styles.details}>
          <TalksCard person={person} today={today} />
          <AdviceCard person={person} today={today} />
          <WantsCard person={person} today={today} />
          <PersonMoments person={person} today={today} />
          <PersonDetails person={person} />
        </div>
        <PersonTimeline person={person} days={days} today={today} />
      </div>
    </Page>
  );
}
