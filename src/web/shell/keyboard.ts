import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useUndo } from '../book/book.tsx';
import type { Command } from './commands.ts';
import { closeDialog, isDialogOpen } from './dialogs.ts';
import { focusInItem, itemsOnPage, placeOf } from './focus.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) && !isChoice(target);
const isChoice = (target: HTMLElement): boolean => target instanceof HTMLInputElement && (target.type === 'radio' || target.type === 'checkbox');

const sequenceMs = 1_200;

/** The list of commands comes right after the first picture; a key that is faster waits for it. */
let known: readonly Command[] | undefined;
async function everyCommand(): Promise<readonly Command[]> {
  known ??= (await import('./commands.ts')).commands;
  return known;
}

/** Listens for the commands' keys. Letters do nothing while somebody types or a dialog is open. */
export function useKeyboard(): void {
  const [, go] = useLocation();
  const undo = useUndo();
  useEffect(() => {
    let first = '';
    let timer = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.isComposing) return;
      if (known) return obey(event, known);
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') event.preventDefault();
      everyCommand().then((commands) => obey(event, commands));
    };
    const obey = (event: KeyboardEvent, commands: readonly Command[]) => {
      // A dialog whose file is still on its way cannot hear this itself.
      if (event.key === 'Escape' && isDialogOpen() && !document.querySelector('dialog[open]')) return closeDialog();
      const mod = event.ctrlKey || event.metaKey;
      const typing = isTyping(event.target);
      const inDialog = isDialogOpen() || document.querySelector('dialog[open]') !== null;
      const pressed = mod ? `mod+${event.key.toLowerCase()}` : first ? `${first} ${event.key.toLowerCase()}` : event.key;
      const command =
        commands.find((candidate) => candidate.keys === pressed) ??
        (mod || first ? undefined : commands.find((candidate) => candidate.keys === event.key.toLowerCase() && !event.shiftKey));
      clearTimeout(timer);
      first = '';
      const allowed = mod ? pressed === 'mod+k' || !(typing || inDialog) : !(typing || inDialog);
      if (!allowed || (mod && event.shiftKey)) return;
      if (command) {
        event.preventDefault();
        command.run({ go, undo });
      } else if (!mod && event.key === 'g') {
        first = 'g';
        timer = window.setTimeout(() => {
          first = '';
        }, sequenceMs);
      } else if (!mod && (event.key === 'j' || event.key === 'k')) moveInList(event.key === 'j' ? 1 : -1);
    };
    window.addEventListener('keydown', onKey);
    everyCommand().catch(() => undefined);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', onKey);
    };
  }, [go, undo]);
}

/** j and k walk over what a screen marks with data-item. */
function moveInList(step: number): void {
  const items = itemsOnPage();
  const at = placeOf(document.activeElement, items);
  const next = items[Math.min(items.length - 1, Math.max(0, at === -1 ? 0 : at + step))];
  if (!next) return;
  focusInItem(next);
  next.scrollIntoView({ block: 'nearest' });
}
