import { recipientsOf } from '#core/insights/update-recipients.ts';
import { groupsByName, peopleIn } from '#core/people/groups.ts';
import { editUpdate } from '#core/updates/actions.ts';
import { mailingsOf } from '#core/updates/mailings-of.ts';
import type { Update } from '#core/updates/updates.ts';
import { useAct, useCareer, useShelf } from '../../book/book.tsx';
import { useMail } from '../../mail/use-mail.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ManyChoice } from '../../ui/choice.tsx';
import { counted } from '../../ui/words.ts';
import { GroupLetter } from './group-letter.tsx';
import { MailingCard } from './mailing-card.tsx';
import styles from './updates.module.css';

/** Who gets it, what each group reads, and the ways out. */
export function Audience({ row }: { row: Update }) {
  const career = useCareer();
  const act = useAct();
  const { sample } = useShelf();
  const mailings = mailingsOf(career, row.id);
  const mail = useMail(career.mailing);
  const groups = groupsByName(career.group);
  const chosen = row.groups ?? [];
  const nameOf = (id: string) => groups.find((one) => one.id === id);
  return (
    <div className={styles.side}>
      <Card title="Who gets it">
        {groups.length === 0 ? (
          <>
            <p className={styles.words}>A group is whoever has a tie with you, or a tag: your team, the leads, former colleagues.</p>
            <Button look="primary" onClick={() => openDialog({ name: 'group' })}>
              Make a group
            </Button>
          </>
        ) : (
          <>
            <ManyChoice
              label="Groups"
              options={groups.map((one) => ({ value: one.id, title: `${one.name} (${peopleIn(career, one).length})` }))}
              values={chosen}
              onChange={(next) => act(editUpdate, { id: row.id, groups: next, outside: (row.outside ?? []).filter((one) => next.includes(one)) })}
            />
            {chosen.length > 0 && (
              <div className={styles.outside}>
                <ManyChoice
                  label="Outside the company: they read the safe words only"
                  options={chosen.flatMap((id) => nameOf(id) ?? []).map(({ id, name }) => ({ value: id, title: `${name} is outside` }))}
                  values={row.outside ?? []}
                  onChange={(outside) => act(editUpdate, { id: row.id, outside })}
                />
              </div>
            )}
            <p className={styles.more}>
              <LinkButton small look="quiet" to="/people/stakeholders">
                Make or change groups
              </LinkButton>
            </p>
          </>
        )}
      </Card>
      {recipientsOf(career, row).map((one) => (
        <GroupLetter key={one.group.id} row={row} recipients={one} mail={sample ? null : mail} />
      ))}
      {mailings.length > 0 && (
        <Card title={`${counted(mailings.length, 'mailing', 'mailings')} went out`}>
          <ul className={styles.mailings}>
            {mailings.map((one) => (
              <MailingCard key={one.id} row={one} mail={sample ? null : mail} />
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}
