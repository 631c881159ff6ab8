import { adviceFrom } from '#core/people/advice/advice.ts';
import type { Person } from '#core/people/people.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { AdviceRows } from './advice-rows.tsx';

/** What somebody advised, and what came of it. */
export function AdviceCard({ person, today }: { person: Person; today: Day }) {
  const rows = adviceFrom(useCareer(), person.id);
  const add = (
    <Button small onClick={() => openDialog({ name: 'advice', person: person.id })}>
      Write down advice
    </Button>
  );
  return (
    <Card title="What they advised" aside={rows.length > 0 ? add : undefined}>
      {rows.length > 0 ? (
        <AdviceRows rows={rows} today={today} />
      ) : (
        <Empty action={add}>Keep what they tell you here, and later tell them what came of it.</Empty>
      )}
    </Card>
  );
}
