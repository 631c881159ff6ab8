import { stakeholdersFinding, stakeholders as stakeholdersOf, stakeholderTies } from '#core/insights/stakeholders.ts';
import { groupsByName } from '#core/people/groups.ts';
import { recentLayoff } from '#core/standing.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { counted } from '../../ui/words.ts';
import { PeopleViews } from '../people-views.tsx';
import { GroupCard } from './group-card.tsx';
import { HolderCard } from './holder-card.tsx';
import styles from './stakeholders.module.css';

const titles = { manager: 'Manager', 'managers-peer': "Manager's peers", report: 'Reports', stakeholder: 'Stakeholders' } as const;
const empties = {
  manager: 'Open the person you report to and give them the tie Manager.',
  'managers-peer': 'They see your work through your manager; naming two or three is enough.',
  report: 'Nobody reports to you now.',
  stakeholder: 'Whoever decides with you, or lives with what you decide.',
} as const;

const makeGroup = (
  <Button look="primary" onClick={() => openDialog({ name: 'group' })}>
    Make a group
  </Button>
);

/** Who stands around your work, now and before, and the groups that share a rhythm. */
export default function StakeholdersScreen() {
  const career = useCareer();
  const today = useToday();
  const of = stakeholdersOf.of(career, today);
  const groups = groupsByName(career.group);
  const gentle = recentLayoff(career, today) !== undefined;
  const nobody = stakeholderTies.every((tie) => of[tie].now.length + of[tie].before.length === 0);
  return (
    <Page
      title="Stakeholders"
      finding={stakeholdersFinding(of)}
      lead={groups.length > 0 ? `${counted(groups.length, 'group', 'groups')}. Who has no rhythm of their own takes the shortest of their groups.` : undefined}
      actions={career.person.size > 0 ? makeGroup : undefined}
    >
      <PeopleViews />
      {nobody && (
        <Empty
          action={
            career.person.size === 0 ? (
              <Button onClick={() => openDialog({ name: 'person' })}>Add a person</Button>
            ) : (
              <LinkButton to="/people">Choose from your people</LinkButton>
            )
          }
        >
          Give somebody the tie Manager, Report or Stakeholder on their page, and they stand here, later also as a former one.
        </Empty>
      )}
      <div className={styles.columns}>
        {!nobody && (
          <section className={styles.column} aria-label="Around your work">
            {stakeholderTies.map((tie) => (
              <HolderCard key={tie} tie={tie} title={titles[tie]} of={of[tie]} empty={empties[tie]} today={today} gentle={gentle} />
            ))}
          </section>
        )}
        {career.person.size > 0 && (
          <section className={styles.column} aria-label="Groups">
            {groups.map((group) => (
              <GroupCard key={group.id} group={group} today={today} gentle={gentle} />
            ))}
            {groups.length === 0 && (
              <Empty action={makeGroup}>A group gives several people one rhythm: your peers once a month, the old team once a year.</Empty>
            )}
          </section>
        )}
      </div>
    </Page>
  );
}
