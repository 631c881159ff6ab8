import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { eraseEffects } from '#core/insights/erase-effects.ts';
import { sayCount } from '#core/say.ts';
import { useCareer } from '../book/book.tsx';
import { ownBook } from '../book/own-book.ts';
import { closeDialog } from '../shell/dialogs.ts';
import { showToast } from '../shell/toast-store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { counted } from '../ui/words.ts';
import styles from './erase-dialog.module.css';

/** The one thing that asks first: what goes for good, what stays, and a button that says what it does. */
export default function EraseDialog({ people }: { people: readonly string[] }) {
  const career = useCareer();
  const [, go] = useLocation();
  const [state, setState] = useState<'asking' | 'erasing' | { readonly failed: string }>('asking');
  const names = people.flatMap((id) => career.person.get(id)?.name ?? []);
  const [one] = names;
  const who = names.length === 1 && one ? one : sayCount(people.length, 'person', 'people');
  const single = people.length === 1;
  const effects = useMemo(() => eraseEffects(career, people), [career, people]);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  const erasing = state === 'erasing';
  const erase = async () => {
    setState('erasing');
    const answer = await ownBook.erase(people);
    if (!answer.ok) return setState({ failed: answer.reason });
    closeDialog();
    go('/people');
    showToast({ text: single ? 'The person is erased' : `${people.length.toLocaleString('en')} people are erased` });
  };
  return (
    <Dialog title={`Erase ${who}`} onClose={erasing ? () => {} : closeDialog}>
      <div className={styles.words}>
        <p>This cannot be undone. To take somebody off the list only, use Remove: that has an Undo.</p>
        <h3>What goes</h3>
        <ul>
          <li>{single ? 'Their record' : 'Their records'} and everything that ever stood there</li>
          {effects.contacts > 0 && <li>{counted(effects.contacts, 'contact', 'contacts')} with nobody else</li>}
          <li>
            {single ? 'Their full name, addresses and numbers' : 'Their full names, addresses and numbers'} in what you wrote
            {effects.mentions > 0 ? ` (${sayCount(effects.mentions, 'record')} today, and older versions)` : ', older versions included'}: they become “someone”
          </li>
          <li>All of this in Windward’s backups too, and on your other devices as soon as they are in touch</li>
          <li>Undo of what you did before</li>
        </ul>
        <h3>What stays</h3>
        <ul>
          <li>Your entries, and contacts with others, without {single ? 'them' : 'these people'}</li>
          <li>A first name standing alone in a sentence, and files you exported yourself</li>
        </ul>
        {typeof state === 'object' && <p role="alert">{state.failed}</p>}
        <div className={styles.buttons}>
          <Button ref={keep} disabled={erasing} onClick={closeDialog}>
            Keep {single ? 'the person' : 'them'}
          </Button>
          <Button look="danger" disabled={erasing} onClick={erase}>
            {erasing ? 'Erasing…' : `Erase ${who} for good`}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
