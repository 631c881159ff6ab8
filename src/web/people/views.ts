import { type OnDemand, onDemand } from '../shell/on-demand.tsx';

export type PeopleView = { readonly id: string; readonly title: string; readonly screen: OnDemand<object> };

/** The ways to look at one's people beside the list of all, one line each: what leads there and what opens are made from this. */
export const views: readonly PeopleView[] = [
  { id: 'board', title: 'Board', screen: onDemand(() => import('./board/board-screen.tsx')) },
  { id: 'advice', title: 'Advice', screen: onDemand(() => import('./advice/advice-screen.tsx')) },
  { id: 'stakeholders', title: 'Stakeholders', screen: onDemand(() => import('./stakeholders/stakeholders-screen.tsx')) },
  { id: 'peers', title: 'Peers', screen: onDemand(() => import('./peers/peers-screen.tsx')) },
  { id: 'room', title: 'Room map', screen: onDemand(() => import('./room/room-screen.tsx')) },
  { id: 'communities', title: 'Communities', screen: onDemand(() => import('./communities/communities-screen.tsx')) },
];
