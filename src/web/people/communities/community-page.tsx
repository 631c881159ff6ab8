import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { removeCommunity } from '#core/communities/actions.ts';
import { type Community, communityRoleTitles, communityTitles } from '#core/communities/communities.ts';
import { asksOutcome, isOver, nextGathering } from '#core/communities/gatherings.ts';
import { isSafeLink } from '#core/fields.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import styles from './communities.module.css';
import { costInWords, datesInWords, onDay } from './community-words.ts';
import { MetThere } from './met-there.tsx';
import { OutcomeForm } from './outcome-form.tsx';

/** One community: when and where, what it costs, whom you met, what came of it. */
export function CommunityPage({ id }: { id: string }) {
  const row = useCareer().community.get(id);
  if (row) return <Known row={row} />;
  return (
    <Page title="Nothing by this address">
      <Empty action={<LinkButton to="/people/communities">Back to communities</LinkButton>}>
        The community may have been removed, or the address is old. If you removed it just now, Undo brings it back.
      </Empty>
    </Page>
  );
}

function Known({ row }: { row: Community }) {
  const act = useAct();
  const today = useToday();
  const [, go] = useLocation();
  const next = nextGathering(row, today);
  const edit = () => openDialog({ name: 'community', community: row.id });
  const remove = () => {
    go('/people/communities');
    return act(removeCommunity, { id: row.id }, { title: `${row.name} removed` });
  };
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['When', datesInWords(row)],
    ['Next', next !== undefined && next !== row.from ? onDay(next, today).replace(/^on /, '') : ''],
    ['Cost', costInWords(row)],
    ['Place', row.place],
    [
      'Link',
      row.link !== undefined && isSafeLink(row.link) ? (
        <a key="link" href={row.link} rel="noopener noreferrer" target="_blank">
          {row.link.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')}
        </a>
      ) : (
        row.link
      ),
    ],
    ['Note', row.note],
  ];
  const known = facts.filter(([, value]) => value);
  return (
    <Page
      title={row.name}
      lead={[communityTitles[row.what], row.role && communityRoleTitles[row.role]].filter(Boolean).join(' · ')}
      actions={
        <Link href="/people/communities" className={styles.back}>
          All communities
        </Link>
      }
    >
      {(next !== undefined || isOver(row, today)) && (
        <p className={styles.chips}>
          {next !== undefined ? (
            <Chip tone="good">
              {next === row.from ? 'begins' : 'meets'} {onDay(next, today)}
            </Chip>
          ) : (
            <Chip>over</Chip>
          )}
        </p>
      )}
      <div className={styles.actions}>
        <Button onClick={edit}>Edit</Button>
        <Button look="quiet" onClick={remove}>
          Remove
        </Button>
      </div>
      <div className={styles.columns}>
        <MetThere row={row} today={today} />
        <div className={styles.side}>
          {asksOutcome(row, today) ? (
            <OutcomeForm row={row} today={today} />
          ) : (
            row.outcome && (
              <Card title="What came of it">
                <p className={styles.outcome}>{row.outcome}</p>
              </Card>
            )
          )}
          <Card title="About it">
            {known.length === 0 ? (
              <Empty
                action={
                  <Button small onClick={edit}>
                    Add details
                  </Button>
                }
              >
                When it is, where, and what it costs: enough to decide next year whether to go again.
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
        </div>
      </div>
    </Page>
  );
}
