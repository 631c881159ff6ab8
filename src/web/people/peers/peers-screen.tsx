import { useMemo, useState } from 'react';
import { type Peer, peersFinding, peersOf } from '#core/people/peers.ts';
import { recentLayoff } from '#core/standing.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { counted } from '../../ui/words.ts';
import { PeopleViews } from '../people-views.tsx';
import { NearMilestones } from './near-milestones.tsx';
import { PeerRow } from './peer-row.tsx';
import styles from './peers.module.css';

/** More rows than one looks through at once; the rest stands behind a button. */
const first = 40;

/** The people at one's own stage: what to be there for, where each stands, what is shared. */
export default function PeersScreen() {
  const career = useCareer();
  const today = useToday();
  const peers = useMemo(() => peersOf(career, today), [career, today]);
  const gentle = recentLayoff(career, today) !== undefined;
  const { all, quiet, near } = peers;
  const parted = !gentle && quiet.length > 0;
  const others = parted ? all.filter((one) => !quiet.includes(one)) : all;
  const addMilestone = (
    <Button look="primary" onClick={() => openDialog({ name: 'milestone' })}>
      Add a milestone
    </Button>
  );
  return (
    <Page
      title="Peers"
      finding={peersFinding(peers, today, gentle)}
      lead={all.length > 0 ? `${counted(all.length, 'person', 'people')} at your own stage. They matter as much as those ahead of you.` : undefined}
      actions={career.person.size > 0 && addMilestone}
    >
      <PeopleViews />
      <div className={styles.columns}>
        {near.length > 0 && (
          <div className={styles.first}>
            <NearMilestones near={near} today={today} />
          </div>
        )}
        <div className={styles.lists}>
          {all.length === 0 && (
            <Card label="Peers">
              <Empty action={<Button onClick={() => openDialog({ name: 'person' })}>Add a person</Button>}>
                Give somebody at your own stage the tie “Peer”, and you see here what happens in their working life and when you last spoke.
              </Empty>
            </Card>
          )}
          {parted && <PeerList title="A while without a word" peers={quiet} />}
          {others.length > 0 && <PeerList title={parted ? 'In touch' : 'Your peers'} peers={[...others].reverse()} />}
        </div>
      </div>
    </Page>
  );
}

function PeerList({ title, peers }: { title: string; peers: readonly Peer[] }) {
  const today = useToday();
  const gentle = recentLayoff(useCareer(), today) !== undefined;
  const [whole, setWhole] = useState(false);
  const shown = whole ? peers : peers.slice(0, first);
  return (
    <Card title={title}>
      <ul aria-label={title}>
        {shown.map((peer) => (
          <PeerRow key={peer.person.id} peer={peer} today={today} gentle={gentle} />
        ))}
      </ul>
      {shown.length < peers.length && <Button onClick={() => setWhole(true)}>Show all {peers.length.toLocaleString('en')}</Button>}
    </Card>
  );
}
