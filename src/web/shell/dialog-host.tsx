import { lazy, Suspense } from 'react';
import { useOpenDialog } from './dialogs.ts';

const Capture = lazy(() => import('../journal/capture.tsx'));
const Palette = lazy(() => import('./palette.tsx').then((file) => ({ default: file.Palette })));
const KeysHelp = lazy(() => import('./keys-help.tsx').then((file) => ({ default: file.KeysHelp })));
const More = lazy(() => import('./more.tsx').then((file) => ({ default: file.More })));
const PersonDialog = lazy(() => import('../people/person-dialog.tsx'));
const WriteTo = lazy(() => import('../people/write-to.tsx'));
const GoalDialog = lazy(() => import('../path/goal-dialog.tsx'));
const MoveDialog = lazy(() => import('../today/move-dialog.tsx'));

/** Shows the dialog that is open. Each is a file of its own, loaded when first needed. */
export function DialogHost() {
  const dialog = useOpenDialog();
  if (!dialog) return null;
  return <Suspense fallback={null}>{content(dialog)}</Suspense>;
}

function content(dialog: NonNullable<ReturnType<typeof useOpenDialog>>) {
  switch (dialog.name) {
    case 'capture':
      return <Capture type={dialog.type} person={dialog.person} entry={dialog.entry} />;
    case 'palette':
      return <Palette />;
    case 'keys':
      return <KeysHelp />;
    case 'more':
      return <More />;
    case 'person':
      return <PersonDialog person={dialog.person} />;
    case 'write-to':
      return <WriteTo person={dialog.person} />;
    case 'goal':
      return <GoalDialog />;
    case 'move':
      return <MoveDialog />;
  }
}
