import { roomMap } from '#core/insights/room-map.ts';
import { roomFinding } from '#core/insights/room-words.ts';
import { recentLayoff } from '#core/standing.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { PeopleViews } from '../people-views.tsx';
import { ProposalsCard } from './proposals-card.tsx';
import styles from './room.module.css';
import { RoomSettings } from './room-settings.tsx';
import { roomLead } from './room-web-words.ts';
import { SeatsCard } from './seats-card.tsx';
import { ShowingsCard } from './showings-card.tsx';
import { WitnessCard } from './witness-card.tsx';

const add = (look: 'primary' | 'plain') => (
  <Button look={look} onClick={() => openDialog({ name: 'decider' })}>
    Put somebody on the map
  </Button>
);

/** Who decides about one's next step, what each has seen and when, and what to show next. */
export function RoomMapScreen() {
  const career = useCareer();
  const today = useToday();
  const map = roomMap.of(career, today);
  const gentle = recentLayoff(career, today) !== undefined;
  const nobody = map.seats.length + map.informed.length === 0;
  return (
    <Page
      title="Room map"
      finding={gentle ? 'Your room map is here for when you want it' : roomFinding(map, today)}
      lead={roomLead(map, today)}
      actions={
        !nobody && (
          <>
            <LinkButton to="/people/room/page">One page for your manager</LinkButton>
            {add('plain')}
            <Button look="primary" onClick={() => openDialog({ name: 'exposure' })}>
              Log what they saw
            </Button>
          </>
        )
      }
    >
      <PeopleViews />
      {nobody && (
        <Empty action={add('primary')}>
          Where a group decides about a promotion, the people beside your manager have to know your work. Name two or three who will be asked.
        </Empty>
      )}
      <div className={nobody ? styles.start : styles.columns}>
        {!nobody && (
          <div className={styles.side}>
            <SeatsCard map={map} today={today} gentle={gentle} />
            <div className={styles.settings}>
              <RoomSettings map={map} />
            </div>
          </div>
        )}
        <div className={styles.side}>
          {!gentle && map.seats.length > 0 && <ShowingsCard map={map} today={today} />}
          <ProposalsCard />
        </div>
      </div>
      {!gentle && map.seats.length > 0 && <WitnessCard map={map} today={today} />}
    </Page>
  );
}
