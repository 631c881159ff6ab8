import { Dialog } from '../ui/dialog.tsx';
import { isMac, Kbd } from '../ui/kbd.tsx';
import { commands } from './commands.ts';
import { closeDialog } from './dialogs.ts';
import styles from './keys-help.module.css';

/** "mod+k" as this keyboard names it. */
export const keysToWords = (keys: string): string =>
  keys
    .split(' ')
    .map((key) => (key.startsWith('mod+') ? `${isMac() ? '⌘' : 'Ctrl '}${key.slice(4).toUpperCase()}` : key.toUpperCase()))
    .join(' then ');

const inLists = [
  { id: 'j', title: 'Next in a list', keys: 'j' },
  { id: 'k', title: 'Previous in a list', keys: 'k' },
  { id: 'escape', title: 'Close what is open', keys: 'Esc' },
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
