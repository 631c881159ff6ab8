import type { PeopleList } from '#core/people/people-list.ts';
import type { Day } from '#core/time.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import type { ListView, Show } from './list-view.ts';
import { standingInWords } from './rhythm-words.ts';

type NobodyProps = {
  readonly all: PeopleList;
  readonly found: PeopleList;
  readonly show: Show;
  readonly narrowed: boolean;
  readonly today: Day;
  readonly onNarrow: (patch: Partial<ListView>) => void;
};

/** Why the list is empty, and the one thing to do about it. */
export function NobodyHere({ all, found, show, narrowed, today, onNarrow }: NobodyProps) {
  const everyone = (title: string) => <Button onClick={() => onNarrow({ show: 'everyone' })}>{title}</Button>;
  if (narrowed) {
    const elsewhere = show === 'everyone' ? 0 : found.everyone.length;
    if (elsewhere > 0)
      return <Empty action={everyone(`Show ${elsewhere.toLocaleString('en')} among everyone`)}>Nobody here fits, but somebody else does.</Empty>;
    return (
      <Empty action={<Button onClick={() => onNarrow({ words: '', tie: '', by: {} })}>Show all again</Button>}>
        Nobody holds all of this. Try fewer words, or ask for less.
      </Empty>
    );
  }
  if (all.inRhythm.length === 0)
    return <Empty action={everyone('Choose from everyone')}>Open somebody you want to keep in touch with and choose a rhythm, as monthly or quarterly.</Empty>;
  const next = all.inRhythm.find(({ rhythm }) => rhythm.state === 'ahead');
  return (
    <Empty action={<Button onClick={() => onNarrow({ show: 'rhythm' })}>Show all with a rhythm</Button>}>
      Nobody is waiting to hear from you.{next && ` Next is ${next.person.name}, ${standingInWords(next.person, next.rhythm, today)}.`}
    </Empty>
  );
}
