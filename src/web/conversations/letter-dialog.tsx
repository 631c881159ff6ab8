import { talkLetterSent } from '#core/insights/send-talk-letter.ts';
import { letterTitles, type TalkLetter, talkLetter } from '#core/insights/talk-letters.ts';
import type { MailDraft } from '#core/people/drafts.ts';
import { wayToWrite } from '#core/people/ways.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { useKeptDraft } from '../people/kept-draft.ts';
import { LetterForm } from '../people/letter-form.tsx';
import { WishesNote } from '../people/wishes-note.tsx';
import { closeDialog } from '../shell/dialogs.ts';
import { Dialog } from '../ui/dialog.tsx';

type LetterDialogProps = { readonly letter: TalkLetter; readonly about: string };

/** A letter about feedback, a promise or an agenda: drafted, to be changed, and sent by the person. */
export function LetterDialog({ letter, about }: LetterDialogProps) {
  const career = useCareer();
  const act = useAct();
  const today = useToday();
  const { draft, change, drop } = useKeptDraft<{ typed: Partial<MailDraft> }>(`talk-letter-${letter}-${about}`, { typed: {} });
  const found = talkLetter(career, letter, about, today);
  if (!found)
    return (
      <Dialog title={letterTitles[letter]} onClose={closeDialog}>
        <p>What this letter is about, or whom it is for, is no longer here.</p>
      </Dialog>
    );
  const { to } = found;
  const sent = async (text: string) => {
    const outcome = await act(talkLetterSent, { letter, about, text, channel: wayToWrite(to) }, { title: `Contact with ${to.name} logged` });
    if (outcome.ok) {
      drop();
      closeDialog();
    }
    return outcome;
  };
  return (
    <Dialog title={`${letterTitles[letter]}: ${to.name}`} onClose={closeDialog}>
      <WishesNote row={to} today={today} />
      <LetterForm to={to} letter={{ ...found.draft, ...draft.typed }} onType={(patch) => change({ typed: { ...draft.typed, ...patch } })} onSent={sent} />
    </Dialog>
  );
}
