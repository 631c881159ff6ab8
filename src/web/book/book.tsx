import { createContext, type ReactNode, useContext, useMemo, useState, useSyncExternalStore } from 'react';
import type * as z from 'zod/mini';
import type { Action, Outcome } from '#core/action.ts';
import { type CareerBook, memoryBook } from '#core/book.ts';
import type { Career } from '#core/career.ts';
import { must, type Write } from '#core/record.ts';
import { showToast } from '../shell/toast-store.ts';
import { edgeContext } from './clock.ts';

type Shelf = {
  readonly book: CareerBook;
  /** The sample career is open in place of one's own. */
  readonly sample: boolean;
  openSample(career: Career): void;
  leaveSample(): void;
};

const ShelfContext = createContext<Shelf | null>(null);

/** The book on the table: one's own, or the sample career, which lives in memory and never touches one's own data. */
export function BookProvider({ own, children }: { own: CareerBook; children: ReactNode }) {
  const [sample, setSample] = useState<CareerBook | null>(null);
  const shelf = useMemo<Shelf>(
    () => ({
      book: sample ?? own,
      sample: sample !== null,
      openSample: (career) => setSample(memoryBook(career, edgeContext)),
      leaveSample: () => setSample(null),
    }),
    [own, sample],
  );
  return <ShelfContext value={shelf}>{children}</ShelfContext>;
}

export const useShelf = (): Shelf => must(useContext(ShelfContext), 'the book provider');

export function useCareer(): Career {
  const { book } = useShelf();
  return useSyncExternalStore(book.subscribe, book.career);
}

async function undoOn(book: CareerBook, step?: readonly Write[]): Promise<void> {
  const title = await book.undo(step);
  showToast(title ? { text: `Undone: ${title}` } : { text: step ? 'This was taken back before' : 'Nothing to undo' });
}

/** Says what was done; its Undo takes back this step, whatever was done since. */
function announce(book: CareerBook, title: string, outcome: Outcome): void {
  if (outcome.ok && outcome.writes.length > 0) showToast({ text: title, undo: () => undoOn(book, outcome.writes) });
}

type ActOptions = {
  readonly title?: string;
  /** Done by the app itself: nothing is said of it, and Undo goes past it to what was done by hand. */
  readonly silent?: boolean;
};

/** Runs an action; what it did is shown with Undo. A refusal comes back for the form to show beside what was typed. */
export function useAct() {
  const { book } = useShelf();
  return useMemo(
    () =>
      async <S extends z.ZodMiniType>(action: Action<S>, input: z.input<S>, options: ActOptions = {}): Promise<Outcome> => {
        const outcome = await book.act(action, input, options.title);
        if (!options.silent) announce(book, options.title ?? action.title, outcome);
        else if (outcome.ok) book.letStand(outcome.writes);
        return outcome;
      },
    [book],
  );
}

/** Applies many writes as one step with one Undo. */
export function useApply() {
  const { book } = useShelf();
  return useMemo(
    () =>
      async (title: string, writes: readonly Write[]): Promise<Outcome> => {
        const outcome = await book.apply(title, writes);
        announce(book, title, outcome);
        return outcome;
      },
    [book],
  );
}

/** Takes back the last step, or the one whose outcome had these writes, and says so. */
export function useUndo(): (step?: readonly Write[]) => Promise<void> {
  const { book } = useShelf();
  return useMemo(() => (step) => undoOn(book, step), [book]);
}
