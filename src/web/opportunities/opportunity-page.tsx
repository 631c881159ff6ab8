import { Link, useLocation } from 'wouter';
import { removeOpportunity } from '#core/opportunities/actions.ts';
import { type Opportunity, stages } from '#core/opportunities/opportunities.ts';
import { isClosed, stageSince } from '#core/opportunities/opportunities-of.ts';
import { closedInWords, stageTitles } from '#core/opportunities/opportunity-words.ts';
import { capitalised } from '#core/say.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { openDialog } from '../shell/dialogs.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { dayInWords } from '../ui/words.ts';
import { CloseCard } from './close-card.tsx';
import { FactsCard } from './facts-card.tsx';
import { IntroducersCard } from './introducers-card.tsx';
import { NextStepCard } from './next-step-card.tsx';
import styles from './opportunities.module.css';
import { asksHow, nextInWords } from './step-words.ts';
import { StepsCard } from './steps-card.tsx';
import { TakenCard } from './taken-card.tsx';
import { useMove } from './use-move.ts';

const lanes = stages.filter((one) => one !== 'closed');

/** One opportunity: the next step, who could introduce, what happened, and how it ended. */
export function OpportunityPage({ id }: { id: string }) {
  const row = useCareer().opportunity.get(id);
  if (row) return <Known row={row} />;
  return (
    <Page title="Nothing by this address">
      <Empty action={<LinkButton to="/opportunities">Back to opportunities</LinkButton>}>
        It may have been removed, or the address is old. If you removed it just now, Undo brings it back.
      </Empty>
    </Page>
  );
}

function Known({ row }: { row: Opportunity }) {
  const act = useAct();
  const today = useToday();
  const [, go] = useLocation();
  const move = useMove(row);
  const closed = isClosed(row);
  const since = stageSince(row);
  const remove = () => {
    go('/opportunities');
    return act(removeOpportunity, { id: row.id }, { title: `${row.title} at ${row.company} removed` });
  };
  const finding = closed
    ? closedInWords(row)
    : asksHow(row, today)
      ? 'How did the talk go?'
      : row.next
        ? `Next: ${nextInWords(row, today).replace(/[.\s]+$/, '')}`
        : 'What is the next small step?';
  return (
    <Page
      title={`${row.title}, ${row.company}`}
      finding={capitalised(finding)}
      lead={[
        `${row.title} at ${row.company}`,
        `${stageTitles[row.stage]}${since ? ` ${since === today ? 'today' : `since ${dayInWords(since, today)}`}` : ''}`,
      ].join(' · ')}
      actions={
        <Link href="/opportunities" className={styles.back}>
          All opportunities
        </Link>
      }
    >
      <div className={styles.bar}>
        <Choice
          label="Where it stands"
          hideLabel
          options={lanes.map((value) => ({ value, title: stageTitles[value] }))}
          value={lanes.find((one) => one === row.stage)}
          onChange={(value) => move(value)}
        />
        <div className={styles.buttons}>
          <Button onClick={() => openDialog({ name: 'opportunity', opportunity: row.id })}>Edit</Button>
          <Button look="quiet" onClick={remove}>
            Remove
          </Button>
        </div>
      </div>
      <div className={styles.columns}>
        <div className={styles.stack}>
          {row.closed === 'taken' && <TakenCard row={row} today={today} />}
          {!closed && <NextStepCard key={JSON.stringify(row.next ?? null)} row={row} today={today} />}
          {!closed && <IntroducersCard row={row} today={today} />}
          <StepsCard row={row} today={today} />
        </div>
        <div className={styles.stack}>
          <FactsCard row={row} />
          {!closed && <CloseCard row={row} />}
        </div>
      </div>
    </Page>
  );
}
