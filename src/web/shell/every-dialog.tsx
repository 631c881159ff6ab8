import type { OpenDialog } from './dialogs.ts';
import { onDemand } from './on-demand.tsx';

const Capture = onDemand(() => import('../journal/capture.tsx'));
const Palette = onDemand<object>(() => import('./palette.tsx').then((file) => ({ default: file.Palette })));
const KeysHelp = onDemand<object>(() => import('./keys-help.tsx').then((file) => ({ default: file.KeysHelp })));
const More = onDemand<object>(() => import('./more.tsx').then((file) => ({ default: file.More })));
const PersonDialog = onDemand(() => import('../people/person-dialog.tsx'));
const WriteTo = onDemand(() => import('../people/write-to.tsx'));
const AdviceDialog = onDemand(() => import('../people/advice/advice-dialog.tsx'));
const SeatDialogs = onDemand(() => import('../people/board/seat-dialogs.tsx'));
const SnoozeDialog = onDemand(() => import('../people/snooze-dialog.tsx'));
const GroupDialog = onDemand(() => import('../people/stakeholders/group-dialog.tsx'));
const MilestoneDialog = onDemand(() => import('../people/peers/milestone-dialog.tsx'));
const CommunityDialog = onDemand(() => import('../people/communities/community-dialog.tsx'));
const OpportunityDialog = onDemand(() => import('../opportunities/opportunity-dialog.tsx'));
const LearningDialog = onDemand(() => import('../path/learning/learning-dialog.tsx'));
const ExperimentDialog = onDemand(() => import('../lab/tests/experiment-dialog.tsx'));
const HypothesisDialog = onDemand(() => import('../lab/hypotheses/hypothesis-dialog.tsx'));
const RoomDialogs = onDemand(() => import('../people/room/room-dialogs.tsx'));
const ConversationsDialog = onDemand(() => import('../conversations/dialogs.tsx'));
const MergeDialog = onDemand(() => import('../people/everyone/merge-dialog.tsx'));
const EraseDialog = onDemand(() => import('../people/erase-dialog.tsx'));
const SetbackDialog = onDemand(() => import('../setback/setback-dialog.tsx'));
const GoalDialog = onDemand(() => import('../path/goal-dialog.tsx'));
const MoveDialog = onDemand(() => import('../today/move-dialog.tsx'));

/** The dialogs, each a file of its own, in the order in which they are likely to be wanted first. */
export const dialogFiles = [
  Capture,
  Palette,
  GoalDialog,
  PersonDialog,
  MoveDialog,
  WriteTo,
  AdviceDialog,
  SnoozeDialog,
  SeatDialogs,
  GroupDialog,
  MilestoneDialog,
  CommunityDialog,
  OpportunityDialog,
  LearningDialog,
  ExperimentDialog,
  HypothesisDialog,
  RoomDialogs,
  ConversationsDialog,
  MergeDialog,
  EraseDialog,
  SetbackDialog,
  More,
  KeysHelp,
];

/** The dialog with this name. */
export default function EveryDialog({ dialog }: { dialog: OpenDialog }) {
  switch (dialog.name) {
    case 'capture':
      return <Capture type={dialog.type} person={dialog.person} entry={dialog.entry} learning={dialog.learning} />;
    case 'palette':
      return <Palette />;
    case 'keys':
      return <KeysHelp />;
    case 'more':
      return <More />;
    case 'person':
      return <PersonDialog person={dialog.person} />;
    case 'write-to':
      return <WriteTo {...dialog} />;
    case 'advice':
      return <AdviceDialog person={dialog.person} advice={dialog.advice} edits={dialog.edits} />;
    case 'milestone':
      return <MilestoneDialog person={dialog.person} milestone={dialog.milestone} />;
    case 'community':
      return <CommunityDialog community={dialog.community} />;
    case 'opportunity':
      return <OpportunityDialog opportunity={dialog.opportunity} />;
    case 'experiment':
      return <ExperimentDialog {...dialog} />;
    case 'hypothesis':
      return <HypothesisDialog hypothesis={dialog.hypothesis} example={dialog.example} />;
    case 'decider':
    case 'exposure':
      return <RoomDialogs dialog={dialog} />;
    case 'talk':
    case 'promise':
    case 'feedback':
    case 'talk-letter':
      return <ConversationsDialog dialog={dialog} />;
    case 'seat':
      return <SeatDialogs need={dialog.need} person={dialog.person} ends={dialog.ends} />;
    case 'snooze':
      return <SnoozeDialog person={dialog.person} />;
    case 'group':
      return <GroupDialog group={dialog.group} />;
    case 'learning':
      return <LearningDialog key={dialog.learning} learning={dialog.learning} skill={dialog.skill} asks={dialog.asks} />;
    case 'merge':
      return <MergeDialog people={dialog.people} />;
    case 'erase':
      return <EraseDialog people={dialog.people} />;
    case 'setback':
      return <SetbackDialog setback={dialog.setback} type={dialog.type} role={dialog.role} />;
    case 'goal':
      return <GoalDialog />;
    case 'move':
      return <MoveDialog />;
  }
}
