import { advanceOpportunity } from '#core/opportunities/actions.ts';
import type { Opportunity, Stage } from '#core/opportunities/opportunities.ts';
import { stageTitles } from '#core/opportunities/opportunity-words.ts';
import { useAct } from '../book/book.tsx';

/** Moves an opportunity to another stage, and says where it is now. */
export function useMove(row: Opportunity) {
  const act = useAct();
  return async (stage: Exclude<Stage, 'closed'>, then?: () => void) => {
    await act(advanceOpportunity, { id: row.id, stage }, { title: `${row.company}: ${stageTitles[stage].toLowerCase()}` });
    if (then) requestAnimationFrame(then);
  };
}
