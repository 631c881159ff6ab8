import type { OpenDialog } from '../../shell/dialogs.ts';
import { DeciderDialog } from './decider-dialog.tsx';
import { ExposureDialog } from './exposure-dialog.tsx';

type RoomDialog = Extract<OpenDialog, { readonly name: 'decider' | 'exposure' }>;

/** The two forms of the room map, in one file to fetch. */
export default function RoomDialogs({ dialog }: { readonly dialog: RoomDialog }) {
  return dialog.name === 'decider' ? <DeciderDialog {...dialog} /> : <ExposureDialog {...dialog} />;
}
