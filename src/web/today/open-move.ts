import { readShowTarget } from '#core/committee/show-key.ts';
import type { EntryType } from '#core/journal/journal.ts';
import { entryTypes } from '#core/journal/journal.ts';
import type { Open } from '#core/moves/candidate.ts';
import { openDialog } from '../shell/dialogs.ts';

type Opener = (target: string | undefined, go: (path: string) => void) => void;

const isEntryType = (type: string | undefined): type is EntryType => entryTypes.some((known) => known === type);

/** A letter to the first of two words that a target holds, about what the rest names. */
function openFor(target: string, go: (path: string) => void, about: 'level' | 'learning'): void {
  const [person, rest] = [target.split(' ', 1)[0] ?? '', target.slice(target.indexOf(' ') + 1)];
  if (person && rest) openDialog({ name: 'write-to', person, [about]: rest, ...(about === 'learning' && { start: 'thanks' as const }) });
  else go(`/path/${about === 'level' ? 'levels' : about}`);
}

function designPath(target: string): string {
  const [hypothesis = '', steps = ''] = target.split(' ', 2);
  return `/lab/library?for=${encodeURIComponent(hypothesis)}&rung=${encodeURIComponent(steps)}`;
}

function openShow(target: string, go: (path: string) => void): void {
  const show = readShowTarget(target);
  if (show) openDialog({ name: 'write-to', person: show.person, show });
  else go('/people/room');
}

/** What each move's button opens; the compiler asks for every one. */
const openers: Record<Open['open'], Opener | null> = {
  'set-goal': () => openDialog({ name: 'goal' }),
  'add-person': () => openDialog({ name: 'person' }),
  'set-rhythm': (target, go) => (target ? openDialog({ name: 'person', person: target }) : go('/people?show=everyone')),
  'write-to': (target, go) => (target ? openDialog({ name: 'write-to', person: target }) : go('/people')),
  'log-contact': (target) => openDialog({ name: 'capture', type: 'contact', ...(target ? { person: target } : {}) }),
  capture: (target) => openDialog({ name: 'capture', ...(isEntryType(target) ? { type: target } : {}) }),
  'check-in': (target, go) => go(target ? `/check-in?week=${target}` : '/check-in'),
  entry: (target, go) => (target ? openDialog({ name: 'capture', entry: target }) : go('/journal')),
  roles: (_, go) => go('/path'),
  import: (_, go) => go('/import'),
  board: (target, go) => go(target ? `/people/board?seat=${encodeURIComponent(target)}` : '/people/board'),
  person: (target, go) => go(target ? `/people/${target}` : '/people'),
  prepare: (target, go) => go(target ? `/people/${target}/prepare` : '/people'),
  give: (target, go) => (target ? openDialog({ name: 'write-to', person: target, start: 'offer' }) : go('/people/advice')),
  advice: (target, go) => (target ? openDialog({ name: 'advice', advice: target }) : go('/people/advice')),
  milestone: (target, go) => (target ? openDialog({ name: 'write-to', person: target, start: 'milestone' }) : go('/people/peers')),
  community: (target, go) => go(target ? `/people/communities/${encodeURIComponent(target)}` : '/people/communities'),
  talk: (target, go) => go(target ? `/conversations/${encodeURIComponent(target)}` : '/conversations'),
  'plan-talk': (target) => openDialog({ name: 'talk', kind: 'career', ...(target ? { person: target } : {}) }),
  promise: (target, go) => go(`/conversations/promises${target ? `?at=${encodeURIComponent(target)}` : ''}`),
  nudge: (target, go) => (target ? openDialog({ name: 'talk-letter', letter: 'nudge', about: target }) : go('/conversations/promises')),
  feedback: (target, go) => go(`/conversations/${encodeURIComponent(target ?? 'feedback')}`),
  'follow-up': (target, go) => (target ? openDialog({ name: 'feedback', entry: target }) : go('/conversations/feedback')),
  assess: (target, go) => go(target ? `/path/assess?as=self&skill=${encodeURIComponent(target)}` : '/path/assess?as=self'),
  levels: (target, go) => go(target ? `/path/levels?skill=${encodeURIComponent(target)}` : '/path/levels'),
  'ask-level': (target = '', go) => openFor(target, go, 'level'),
  fork: (_, go) => go('/path/fork'),
  evidence: (target, go) => go(target ? `/path/evidence/${encodeURIComponent(target)}` : '/path/evidence'),
  ladder: (target, go) => go(target ? `/path/ladder-${encodeURIComponent(target)}?mode=map` : '/path/ladders'),
  update: (target, go) => go(target ? `/review/updates?month=${target}` : '/review/updates'),
  radar: (target, go) => go(target ? `/radar/${target}` : '/radar'),
  'ask-growth': (target, go) => (target ? openDialog({ name: 'write-to', person: target, start: 'grow' }) : go('/radar')),
  opportunity: (target, go) => go(target ? `/opportunities/${encodeURIComponent(target)}` : '/opportunities'),
  learning: (target, go) => (target ? openDialog({ name: 'learning', learning: target, asks: true }) : go('/path/learning')),
  'thank-for': (target = '', go) => openFor(target, go, 'learning'),
  portable: (target, go) => go(target ? `/path/portable?entry=${encodeURIComponent(target)}` : '/path/portable'),
  hypothesis: (target, go) => (target ? go(`/lab/${encodeURIComponent(target)}`) : openDialog({ name: 'hypothesis' })),
  'design-test': (target = '', go) => go(designPath(target)),
  'start-test': (target, go) => go(target ? `/lab/${encodeURIComponent(target)}` : '/lab/tests'),
  reading: (target, go) => go(target ? `/lab/${encodeURIComponent(target.split(' ', 1)[0] ?? '')}?week=${target.split(' ')[1]}` : '/lab/tests'),
  readout: (target, go) => go(target ? `/lab/${encodeURIComponent(target)}` : '/lab/tests'),
  experiment: (target, go) => go(target ? `/lab/${encodeURIComponent(target)}` : '/lab/tests'),
  room: (_, go) => go('/people/room'),
  show: (target = '', go) => openShow(target, go),
  review: (target = '', go) => go(target.includes('Q') ? `/review/quarter?quarter=${target}` : `/review/year?period=${target}`),
  none: null,
};

/** Opens the thing that does a move. */
export const openMove = ({ open, target }: Open, go: (path: string) => void): void => openers[open]?.(target, go);
