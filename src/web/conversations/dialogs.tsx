import type { OpenDialog } from '../shell/dialogs.ts';
import { FeedbackDialog } from './feedback/feedback-dialog.tsx';
import { LetterDialog } from './letter-dialog.tsx';
import { PromiseDialog } from './promises/promise-dialog.tsx';
import { TalkDialog } from './talk-dialog.tsx';

/** The dialogs of this section, in one file: whoever opens one soon opens another. */
export default function ConversationsDialog({ dialog }: { dialog: Extract<OpenDialog, { name: 'talk' | 'promise' | 'feedback' | 'talk-letter' }> }) {
  switch (dialog.name) {
    case 'talk':
      return <TalkDialog {...dialog} />;
    case 'promise':
      return <PromiseDialog {...dialog} />;
    case 'feedback':
      return <FeedbackDialog {...dialog} />;
    case 'talk-letter':
      return <LetterDialog {...dialog} />;
  }
}
