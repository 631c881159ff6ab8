import { sections } from '../rooms.tsx';
import { openDialog } from './dialogs.ts';
import { chooseTheme, chosenTheme } from './theme.ts';

export type Command = {
  readonly id: string;
  readonly title: string;
  readonly group: 'Do' | 'Go to';
  /** Other words people look for it by. */
  readonly also?: string;
  /** As typed: "c", "g t", "mod+k". */
  readonly keys?: string;
  run(tools: { go: (path: string) => void; undo: () => void }): void;
};

/** Every command once: the palette, the keyboard and the help are made from this list. */
export const commands: readonly Command[] = [
  { id: 'capture', title: 'Capture', group: 'Do', keys: 'c', run: () => openDialog({ name: 'capture' }) },
  { id: 'win', title: 'Write a win', group: 'Do', run: () => openDialog({ name: 'capture', type: 'win' }) },
  { id: 'lesson', title: 'Write a lesson', group: 'Do', run: () => openDialog({ name: 'capture', type: 'lesson' }) },
  { id: 'feedback', title: 'Write down feedback', group: 'Do', also: 'said vague', run: () => openDialog({ name: 'feedback' }) },
  { id: 'talk', title: 'New conversation', group: 'Do', also: 'plan talk agenda one-to-one 1:1 manager meeting', run: () => openDialog({ name: 'talk' }) },
  { id: 'promise', title: 'Write down a promise', group: 'Do', also: 'owe commitment follow up', run: () => openDialog({ name: 'promise' }) },
  { id: 'contact', title: 'Log a contact', group: 'Do', also: 'touchpoint met call', keys: 'l', run: () => openDialog({ name: 'capture', type: 'contact' }) },
  { id: 'advice', title: 'Write down advice', group: 'Do', also: 'mentor told answer', run: () => openDialog({ name: 'advice' }) },
  { id: 'check-in', title: 'Check in for the week', group: 'Do', run: ({ go }) => go('/check-in') },
  { id: 'assess', title: 'Assess yourself, or type in what others said', group: 'Do', also: 'level rating skills', run: ({ go }) => go('/path/assess') },
  { id: 'person', title: 'Add a person', group: 'Do', keys: 'n', run: () => openDialog({ name: 'person' }) },
  { id: 'group', title: 'Make a group', group: 'Do', also: 'stakeholders tag rhythm', run: () => openDialog({ name: 'group' }) },
  { id: 'milestone', title: 'Add a milestone of somebody', group: 'Do', also: 'birthday launch new job peer', run: () => openDialog({ name: 'milestone' }) },
  { id: 'community', title: 'Add a community or conference', group: 'Do', also: 'meetup course association', run: () => openDialog({ name: 'community' }) },
  { id: 'opportunity', title: 'Add an opportunity', group: 'Do', also: 'job role offer application search', run: () => openDialog({ name: 'opportunity' }) },
  { id: 'learning', title: 'Add something to learn', group: 'Do', also: 'book course read', run: () => openDialog({ name: 'learning' }) },
  { id: 'experiment', title: 'New experiment', group: 'Do', also: 'test try lab plan', run: () => openDialog({ name: 'experiment' }) },
  { id: 'hypothesis', title: 'New hypothesis', group: 'Do', also: 'belief bet lab test', run: () => openDialog({ name: 'hypothesis' }) },
  {
    id: 'exposure',
    title: 'Log that somebody saw your work',
    group: 'Do',
    also: 'demo exposure witness committee',
    run: () => openDialog({ name: 'exposure' }),
  },
  {
    id: 'setback',
    title: 'Something hard happened',
    group: 'Do',
    also: 'setback layoff laid off passed over review stopped',
    run: () => openDialog({ name: 'setback' }),
  },
  { id: 'goal', title: 'Say what you are working toward', group: 'Do', also: 'goal target hours', run: () => openDialog({ name: 'goal' }) },
  { id: 'move', title: 'Add a move of your own', group: 'Do', run: () => openDialog({ name: 'move' }) },
  { id: 'quarter', title: 'Look back on your quarter', group: 'Do', also: 'review retrospective bets', run: ({ go }) => go('/review/quarter') },
  { id: 'year', title: 'Year in one page', group: 'Go to', also: 'review then now compare', run: ({ go }) => go('/review/year') },
  { id: 'handover', title: 'Handover brief', group: 'Go to', also: 'new manager document', run: ({ go }) => go('/review/documents/handover') },
  { id: 'one-to-one', title: 'Brief before a 1:1', group: 'Go to', also: 'one-to-one document prepare', run: ({ go }) => go('/review/documents/one-to-one') },
  { id: 'resume', title: 'Résumé', group: 'Go to', also: 'cv curriculum job application', run: ({ go }) => go('/path/resume') },
  { id: 'import', title: 'Import from LinkedIn, contacts or a résumé', group: 'Do', also: 'resume csv vcard upload', run: ({ go }) => go('/import') },
  {
    id: 'ladder',
    title: 'Import your company’s ladder',
    group: 'Do',
    also: 'paste competency levels career framework',
    run: ({ go }) => go('/import?paste'),
  },
  { id: 'export', title: 'Take everything out', group: 'Do', also: 'export backup download resume', run: ({ go }) => go('/settings') },
  { id: 'role', title: 'Add a role', group: 'Do', also: 'job position', run: ({ go }) => go('/path?add=role') },
  { id: 'project', title: 'Add a project', group: 'Do', run: ({ go }) => go('/path?add=project') },
  { id: 'evidence', title: 'Evidence for each skill', group: 'Go to', also: 'skills quarter energy', run: ({ go }) => go('/path/evidence') },
  { id: 'brag', title: 'Brag document', group: 'Go to', also: 'promotion review wins markdown print', run: ({ go }) => go('/path/brag') },
  { id: 'promotion', title: 'Promotion side', group: 'Go to', also: 'passed over round signal manager', run: ({ go }) => go('/radar/promotion') },
  { id: 'outlook', title: 'Answer the quarterly questions', group: 'Do', also: 'promotion plateau radar', run: ({ go }) => go('/radar/quarter') },
  { id: 'go-learning', title: 'Learning', group: 'Go to', also: 'books', run: ({ go }) => go('/path/learning') },
  { id: 'portable', title: 'What is yours to keep', group: 'Go to', also: 'portable safe leaving', run: ({ go }) => go('/path/portable') },
  { id: 'room', title: 'Room map', group: 'Go to', also: 'committee promotion who decides visibility sponsors', run: ({ go }) => go('/people/room') },
  { id: 'theme', title: 'Switch between light and dark', group: 'Do', also: 'theme mode night', run: switchTheme },
  { id: 'undo', title: 'Undo the last change', group: 'Do', keys: 'mod+z', run: ({ undo }) => undo() },
  { id: 'palette', title: 'Search and commands', group: 'Do', keys: 'mod+k', run: () => openDialog({ name: 'palette' }) },
  { id: 'keys', title: 'Keyboard shortcuts', group: 'Do', keys: '?', run: () => openDialog({ name: 'keys' }) },
  ...sections.map(
    (section): Command => ({ id: `go-${section.path}`, title: section.title, group: 'Go to', keys: `g ${section.key}`, run: ({ go }) => go(section.path) }),
  ),
  { id: 'go-ladders', title: 'Ladders', group: 'Go to', also: 'company levels competency map path', run: ({ go }) => go('/path/ladders') },
];

function switchTheme(): void {
  const dark = chosenTheme() === 'dark' || (chosenTheme() === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  chooseTheme(dark ? 'light' : 'dark');
}
