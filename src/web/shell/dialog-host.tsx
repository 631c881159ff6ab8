import { useEffect } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Empty } from '../ui/empty.tsx';
import { closeDialog, useOpenDialog } from './dialogs.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { onDemand } from './on-demand.tsx';

const EveryDialog = onDemand(() => import('./every-dialog.tsx'));

const atOnce = 4;

/** Fetches the list of dialogs, and then each of them, before one is asked for. */
export const dialogsAhead = {
  load: async (): Promise<void> => {
    const { dialogFiles } = await import('./every-dialog.tsx');
    for (let at = 0; at < dialogFiles.length; at += atOnce)
      await Promise.all(dialogFiles.slice(at, at + atOnce).map((file) => file.load().catch(() => undefined)));
  },
};

/** Shows the dialog that is open. One that fails leaves the page behind it standing. */
export function DialogHost() {
  const dialog = useOpenDialog();
  // Small, and the first step to every dialog: whoever types at once after a press should lose no letter.
  useEffect(() => void EveryDialog.load().catch(() => undefined), []);
  if (!dialog) return null;
  return (
    <ErrorBoundary key={dialog.name} instead={<Failed />}>
      <EveryDialog dialog={dialog} />
    </ErrorBoundary>
  );
}

const Failed = () => (
  <Dialog title="This did not come up" onClose={closeDialog}>
    <Empty action={<Button onClick={() => location.reload()}>Load the page again</Button>}>
      What you have written is safe. Loading the page again usually helps.
    </Empty>
  </Dialog>
);
