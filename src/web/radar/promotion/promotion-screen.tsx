import { useState } from 'react';
import { type PromotionSide, promotionSide } from '#core/insights/promotion-side.ts';
import { blankWords, neverKnown, promotionFinding, sinceWords } from '#core/insights/promotion-words.ts';
import { sayChance } from '#core/insights/skill-level-words.ts';
import type { CycleRow, SignalRow } from '#core/promotion/promotion.ts';
import { capitalised } from '#core/say.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { RadarViews } from '../radar-views.tsx';
import { CycleDialog } from './cycle-dialog.tsx';
import { Dial } from './dial.tsx';
import { CycleHistory, SignalHistory } from './history.tsx';
import { PromotionParts } from './parts.tsx';
import styles from './promotion.module.css';
import { SignalDialog } from './signal-dialog.tsx';

type Open = { readonly form: 'cycle'; readonly row?: CycleRow } | { readonly form: 'signal'; readonly row?: SignalRow } | undefined;

const isBlank = ({ cycles, signals, outlooks }: PromotionSide): boolean => cycles.length + signals.length + outlooks.length === 0;

/** Whether the next level here is likely closed, what that is read from, and what is not known. */
export default function PromotionScreen() {
  const career = useCareer();
  const today = useToday();
  const side = promotionSide.of(career, today);
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  return (
    <Page
      title="Promotion"
      finding={promotionFinding(side)}
      lead="A dial of its own: weekly check-ins say nothing of it, and the other way round."
      actions={
        !isBlank(side) && (
          <>
            <Button onClick={() => setOpen({ form: 'signal' })}>Write a signal</Button>
            <Button onClick={() => setOpen({ form: 'cycle' })}>Write a round</Button>
          </>
        )
      }
    >
      <RadarViews />
      {isBlank(side) ? (
        <Empty action={<LinkButton to="/radar/quarter">Answer eight questions</LinkButton>}>
          Growth can stop in two ways: the work stops stretching you, or no next level is to be had. Three of eight questions tell of the second.
        </Empty>
      ) : (
        <div className={styles.columns}>
          <Card title={side.thin ? 'Not enough to say a chance' : `${capitalised(sayChance(side.dial.chance))} that it is closed`}>
            {!side.thin && <Dial chance={side.dial.chance} />}
            <p className={styles.said}>{capitalised(sinceWords(side))}, this is what speaks for a closed door, and against:</p>
            <PromotionParts side={side} onOpen={setOpen} />
          </Card>
          <Card title="What it does not know">
            <ul className={styles.blanks}>
              {side.blanks.map((blank) => (
                <li key={blank}>{blankWords(career, blank, side)}</li>
              ))}
              <li>{neverKnown}</li>
            </ul>
            {side.blanks.some((blank) => blank === 'view' || blank === 'old-view') && (
              <LinkButton to="/radar/quarter">Answer the quarterly questions</LinkButton>
            )}
            {side.ask && (
              <LinkButton to={`/people/${side.ask}/prepare`}>{`Prepare a talk with ${career.person.get(side.ask)?.name ?? 'your manager'}`}</LinkButton>
            )}
          </Card>
        </div>
      )}
      <div className={styles.columns}>
        <CycleHistory side={side} onOpen={(row) => setOpen({ form: 'cycle', ...(row && { row }) })} />
        <SignalHistory side={side} onOpen={(row) => setOpen({ form: 'signal', ...(row && { row }) })} />
      </div>
      {open?.form === 'cycle' && <CycleDialog row={open.row} onClose={close} />}
      {open?.form === 'signal' && <SignalDialog row={open.row} onClose={close} />}
    </Page>
  );
}
