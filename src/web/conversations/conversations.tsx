import { useParams } from 'wouter';
import { useCareer } from '../book/book.tsx';
import { LinkButton } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { FeedbackPage } from './feedback/feedback-page.tsx';
import { FeedbackScreen } from './feedback/feedback-screen.tsx';
import { PromisesScreen } from './promises/promises-screen.tsx';
import { TalkPage } from './talk/talk-page.tsx';
import { TalksScreen } from './talks-screen.tsx';

/** The talks, one way to look at what came of them, one conversation, or one piece of feedback. */
export default function Conversations() {
  const { id } = useParams<{ id?: string }>();
  const { conversation, feedback } = useCareer();
  if (id === undefined) return <TalksScreen />;
  if (id === 'promises') return <PromisesScreen />;
  if (id === 'feedback') return <FeedbackScreen />;
  const [talk, said] = [conversation.get(id), feedback.get(id)];
  if (talk) return <TalkPage key={id} row={talk} />;
  if (said) return <FeedbackPage key={id} row={said} />;
  return (
    <Page title="There is no such page">
      <Empty action={<LinkButton to="/conversations">See your conversations</LinkButton>}>It may have been removed; Undo brings it back.</Empty>
    </Page>
  );
}
