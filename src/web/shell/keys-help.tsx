import { Dialog } from '../ui/dialog.tsx';
import { isMac, Kbd } from '../ui/kbd.tsx';
import { commands } from './commands.ts';
import { closeDialog } from './dialogs.ts';
import styles from './keys-help.module.css';

/** "mod+k" as this keyboard names it. */
export const keysToWords = (keys: string): string =>
  keys
    .split(' ')
    .map((key) => key.replace('mod+', isMac() ? '⌘' : 'Ctrl ').replace('ctrl+shift+', isMac() ? '⌃⇧' : 'Ctrl ⇧ '))
    .map((key) => key.replace(/[^ ]+$/, (last) => last.toUpperCase()))
    .join(' then ');

const inLists = [
  { id: 'j', title: 'Next in a list', keys: 'j' },
  { id: 'k', title: 'Previous in a list', keys: 'k' },
  { id: 'escape', title: 'Close what is open', keys: 'Esc' },
  { id: 'take', title: 'Take a skill proposed for what you write', keys: 'ctrl+shift+1–3' },
  { id: 'drop', title: 'Go to what is proposed, and drop it', keys: 'tab delete' },
  { id: 'save', title: 'Save what you are writing', keys: 'mod+enter' },
];

export const KeysHelp = () => (
  <Dialog title="Keyboard shortcuts" onClose={closeDialog}>
    <dl className={styles.list}>
      {[...commands.filter((command) => command.keys), ...inLists].map((command) => (
        <div key={command.id} className={styles.row}>
          <dt>{command.title}</dt>
          <dd>
            <Kbd>{keysToWords(command.keys ?? '')}</Kbd>
          </dd>
        </div>
      ))}
    </dl>
  </Dialog>
);
