import { useLocation } from 'wouter';
import { readShowTarget } from '#core/committee/show-key.ts';
import type { EntryType } from '#core/journal/journal.ts';
import { entryTypes } from '#core/journal/journal.ts';
import type { Open } from '#core/moves/candidate.ts';
import { openDialog } from '../shell/dialogs.ts';

type Opener = { readonly label: string; open(target: string | undefined, go: (path: string) => void): void };

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
  talk: { label: 'Open it', open: (target, go) => go(target ? `/conversations/${encodeURIComponent(target)}` : '/conversations') },
  'plan-talk': { label: 'Plan it', open: (target) => openDialog({ name: 'talk', kind: 'career', ...(target ? { person: target } : {}) }) },
  promise: { label: 'Open it', open: (target, go) => go(`/conversations/promises${target ? `?at=${encodeURIComponent(target)}` : ''}`) },
  nudge: {
    label: 'Draft message',
    open: (target, go) => (target ? openDialog({ name: 'talk-letter', letter: 'nudge', about: target }) : go('/conversations/promises')),
  },
  feedback: { label: 'Take it further', open: (target, go) => go(`/conversations/${encodeURIComponent(target ?? 'feedback')}`) },
  'follow-up': { label: 'Follow it up', open: (target, go) => (target ? openDialog({ name: 'feedback', entry: target }) : go('/conversations/feedback')) },
  assess: { label: 'Begin', open: (target, go) => go(target ? `/path/assess?as=self&skill=${encodeURIComponent(target)}` : '/path/assess?as=self') },
  levels: { label: 'Choose whom', open: (target, go) => go(target ? `/path/levels?skill=${encodeURIComponent(target)}` : '/path/levels') },
  'ask-level': { label: 'Draft message', open: (target = '', go) => openFor(target, go, 'level') },
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
  learning: { label: 'Open it', open: (target, go) => (target ? openDialog({ name: 'learning', learning: target, asks: true }) : go('/path/learning')) },
  'thank-for': { label: 'Draft message', open: (target = '', go) => openFor(target, go, 'learning') },
  portable: { label: 'Write it', open: (target, go) => go(target ? `/path/portable?entry=${encodeURIComponent(target)}` : '/path/portable') },
  hypothesis: { label: 'Open it', open: (target, go) => (target ? go(`/lab/${encodeURIComponent(target)}`) : openDialog({ name: 'hypothesis' })) },
  'design-test': { label: 'Design it', open: (target = '', go) => go(designPath(target)) },
  'start-test': { label: 'Open it', open: (target, go) => go(target ? `/lab/${encodeURIComponent(target)}` : '/lab/tests') },
  reading: {
    label: 'Note the week',
    open: (target, go) => go(target ? `/lab/${encodeURIComponent(target.split(' ', 1)[0] ?? '')}?week=${target.split(' ')[1]}` : '/lab/tests'),
  },
  readout: { label: 'Read it out', open: (target, go) => go(target ? `/lab/${encodeURIComponent(target)}` : '/lab/tests') },
  experiment: { label: 'Open it', open: (target, go) => go(target ? `/lab/${encodeURIComponent(target)}` : '/lab/tests') },
  room: { label: 'Open the map', open: (_, go) => go('/people/room') },
  show: { label: 'Draft message', open: (target = '', go) => openShow(target, go) },
  none: null,
};

/** The button of a move: what it says, and what pressing it does; null for a move that is done away from the screen. */
export function useOpener(opens: Open | undefined): { label: string; press: () => void } | null {
  const [, go] = useLocation();
  const opener = opens ? openers[opens.open] : null;
  return opener ? { label: opener.label, press: () => opener.open(opens?.target, go) } : null;
}
