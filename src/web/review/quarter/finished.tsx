import { finishDocument } from '#core/documents/actions.ts';
import { type ComposedSection, linesIn } from '#core/documents/compose.ts';
import type { DocumentKey } from '#core/documents/documents.ts';
import { sayCount } from '#core/say.ts';
import { useAct } from '../../book/book.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { BetList } from './bet-list.tsx';
import styles from './quarter.module.css';

type FinishedProps = { readonly of: DocumentKey; readonly section: ComposedSection | undefined; readonly onAgain: () => void };

/** What is left of a review that is done: its bets, and the way back in. */
export function Finished({ of, section, onAgain }: FinishedProps) {
  const act = useAct();
  const bets = section ? linesIn(section).length : 0;
  return (
    <Card title={`Your review is done, with ${sayCount(bets, 'bet')} for the next quarter`}>
      {section && <BetList of={of} section={section} />}
      <div className={styles.after}>
        <Button onClick={onAgain}>Go through it again</Button>
        <Button look="quiet" onClick={() => act(finishDocument, { document: of, finished: false }, { title: 'Open again' })}>
          It is not done yet
        </Button>
      </div>
    </Card>
  );
}
