import { useLocation } from 'wouter';
import type { EntryType } from '#core/journal/journal.ts';
import { entryTypes } from '#core/journal/journal.ts';
import type { Open } from '#core/moves/candidate.ts';
import { openDialog } from '../shell/dialogs.ts';

type Opener = { readonly label: string; open(target: string | undefined, go: (path: string) => void): void };

const isEntryType = (type: string | undefined): type is EntryType => entryTypes.some((known) => known === type);

function openAskLevel(target: string, go: (path: string) => void): void {
  const [person, skill] = [target.split(' ', 1)[0] ?? '', target.slice(target.indexOf(' ') + 1)];
  if (person && skill) openDialog({ name: 'write-to', person, level: skill });
  else go('/path/levels');
}

/** What each move's button says and opens; the compiler asks for every one. */
const openers: Record<Open['open'], Opener | null> = {
  'set-goal': { label: 'Say it', open: () => openDialog({ name: 'goal' }) },
  'add-person': { label: 'Add a person', open: () => openDialog({ name: 'person' }) },
  'set-rhythm': { label: 'Set a rhythm', open: (target, go) => (target ? openDialog({ name: 'person', person: target }) : go('/people?show=everyone')) },
  'write-to': { label: 'Draft message', open: (target, go) => (target ? openDialog({ name: 'write-to', person: target }) : go('/people')) },
  'log-contact': { label: 'Log contact', open: (target) => openDialog({ name: 'capture', type: 'contact', ...(target ? { person: target } : {}) }) },
  capture: { label: 'Write it', open: (target) => openDialog({ name: 'capture', ...(isEntryType(target) ? { type: target } : {}) }) },
  'check-in': { label: 'Check in', open: (target, go) => go(target ? `/check-in?week=${target}` : '/check-in') },
  entry: { label: 'Open entry', open: (target, go) => (target ? openDialog({ name: 'capture', entry: target }) : go('/journal')) },
  roles: { label: 'Open your path', open: (_, go) => go('/path') },
  import: { label: 'Import', open: (_, go) => go('/import') },
  board: { label: 'Open the seat', open: (target, go) => go(target ? `/people/board?seat=${encodeURIComponent(target)}` : '/people/board') },
  person: { label: 'Open their page', open: (target, go) => go(target ? `/people/${target}` : '/people') },
  prepare: { label: 'Come prepared', open: (target, go) => go(target ? `/people/${target}/prepare` : '/people') },
  give: {
    label: 'Draft message',
    open: (target, go) => (target ? openDialog({ name: 'write-to', person: target, start: 'offer' }) : go('/people/advice')),
  },
  advice: { label: 'Write it down', open: (target, go) => (target ? openDialog({ name: 'advice', advice: target }) : go('/people/advice')) },
  milestone: {
    label: 'Write a line',
    open: (target, go) => (target ? openDialog({ name: 'write-to', person: target, start: 'milestone' }) : go('/people/peers')),
  },
  community: { label: 'Open it', open: (target, go) => go(target ? `/people/communities/${encodeURIComponent(target)}` : '/people/communities') },
  assess: { label: 'Begin', open: (target, go) => go(target ? `/path/assess?as=self&skill=${encodeURIComponent(target)}` : '/path/assess?as=self') },
  levels: { label: 'Choose whom', open: (target, go) => go(target ? `/path/levels?skill=${encodeURIComponent(target)}` : '/path/levels') },
  'ask-level': { label: 'Draft message', open: (target = '', go) => openAskLevel(target, go) },
  fork: { label: 'See both ways', open: (_, go) => go('/path/fork') },
  evidence: { label: 'Read it', open: (target, go) => go(target ? `/path/evidence/${encodeURIComponent(target)}` : '/path/evidence') },
  ladder: { label: 'Map it', open: (target, go) => go(target ? `/path/ladder-${encodeURIComponent(target)}?mode=map` : '/path/ladders') },
  update: { label: 'Open the draft', open: (target, go) => go(target ? `/review/updates?month=${target}` : '/review/updates') },
  radar: { label: 'Open the radar', open: (target, go) => go(target ? `/radar/${target}` : '/radar') },
  'ask-growth': {
    label: 'Draft message',
    open: (target, go) => (target ? openDialog({ name: 'write-to', person: target, start: 'grow' }) : go('/radar')),
  },
  opportunity: { label: 'Open it', open: (target, go) => go(target ? `/opportunities/${encodeURIComponent(target)}` : '/opportunities') },
  review: {
    label: 'Look back',
    open: (target = '', go) => go(target.includes('Q') ? `/review/quarter?quarter=${target}` : `/review/year?period=${target}`),
  },
  none: null,
};

/** The button of a move: what it says, and what pressing it does; null for a move that is done away from the screen. */
export function useOpener(opens: Open | undefined): { label: string; press: () => void } | null {
  const [, go] = useLocation();
  const opener = opens ? openers[opens.open] : null;
  return opener ? { label: opener.label, press: () => opener.open(opens?.target, go) } : null;
}
