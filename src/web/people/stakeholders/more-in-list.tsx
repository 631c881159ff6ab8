import { useLocation } from 'wouter';
import type { Tie } from '#core/people/people.ts';
import { Button } from '../../ui/button.tsx';
import { keepView } from '../list-view.ts';

type MoreProps = { readonly rest: number; readonly total: number; readonly tie?: Tie | undefined; readonly words?: string | undefined };

/** Where a card has no room for all, the list of people narrowed to them. */
export function MoreInList({ rest, total, tie, words }: MoreProps) {
  const [, go] = useLocation();
  if (rest <= 0) return null;
  const open = () => {
    keepView({ show: 'everyone', words: words ?? '', tie: tie ?? '', by: {}, order: 'name', lastSeen: null });
    go('/people');
  };
  return (
    <Button small look="quiet" onClick={open}>
      Show all {total.toLocaleString('en')} in the list
    </Button>
  );
}
