import type { Career } from '#core/career.ts';
import { type Entry, entriesByDay, entryTypeTitles } from '#core/journal/journal.ts';
import type { Move, MoveState } from '#core/moves/moves.ts';
import { rhythmWeeksOf } from '#core/people/chosen-rhythm.ts';
import { type Group, groupRule, groupsByName, peopleIn } from '#core/people/groups.ts';
import { type Person, relationTitles, rhythmTitle, tieTitles } from '#core/people/people.ts';
import { channelTitles, touchpointsWith } from '#core/people/touchpoints.ts';
import { waysInWords } from '#core/people/ways.ts';
import { profileOf } from '#core/profile/profile.ts';
import { helpWords } from '#core/pulse/help-words.ts';
import { checkinsByWeek, pulseItems, pulseTitles } from '#core/pulse/pulse.ts';
import { type Project, projectsOf, type Role, rolesByTime } from '#core/roles/roles.ts';
import { monthName, sayList } from '#core/say.ts';
import { phaseTitles, skillTitle } from '#core/skills/skills.ts';
import { monthOf } from '#core/time.ts';
import { escapeLine, escapeMarkdown, item } from './markdown-text.ts';
import { committeeLines } from './write-committee.ts';
import { communityLines, milestoneLines } from './write-communities.ts';
import { conversationLines, feedbackLines, promiseLines } from './write-conversations.ts';
import { hypothesisLines } from './write-hypotheses.ts';
import { learningLines } from './write-learning.ts';
import { opportunityLines } from './write-opportunities.ts';
import { promotionLines } from './write-promotion.ts';
import { updateLines } from './write-updates.ts';

const span = (row: { readonly from?: string; readonly to?: string }): string => (row.from || row.to ? `${row.from ?? '…'} – ${row.to ?? 'now'}` : '');
const under = (text: string | undefined): string | undefined => (text ? escapeMarkdown(text, '  ') : undefined);
const said = (label: string, text: string | undefined): string | undefined => (text ? item(`${label}:`, under(text)) : undefined);
const listed = (label: string, values: readonly string[] | undefined): string | undefined =>
  values?.length ? item(`${label}:`, values.map(escapeLine).join(', ')) : undefined;
const block = (...lines: readonly (string | undefined | false)[]): string => lines.filter((line) => typeof line === 'string').join('\n');
const section = (title: string, parts: readonly string[]): string[] => (parts.length === 0 ? [] : [`## ${title}`, ...parts]);

function aboutMe(career: Career): string[] {
  const me = profileOf(career);
  return [
    `# ${me.name ? escapeLine(me.name) : 'My career'}`,
    ...(me.headline ? [escapeMarkdown(me.headline)] : []),
    block(
      said('Goal', me.goal),
      me.targetPhase && said('Target', phaseTitles[me.targetPhase]),
      me.hoursPerWeek !== undefined && said('Hours a week', String(me.hoursPerWeek)),
      listed('Skills', me.skills),
      listed('Needs', me.needs),
    ),
  ].filter(Boolean);
}

function projectLine(row: Project): string {
  const skills = row.skills?.map((skill) => escapeLine(skillTitle(skill))).join(', ');
  const done = [row.part && escapeLine(row.part), under(row.outcome)].filter(Boolean).join(': ');
  return item(`**${escapeLine(row.name)}**`, span(row) && `(${span(row)})`, done, skills && `*${skills}*`);
}

function roleText(career: Career, row: Role): string {
  const manager = row.manager ? career.person.get(row.manager)?.name : undefined;
  const projects = projectsOf(career, row.id).map(projectLine);
  return [
    `### ${[row.title, row.company]
      .filter((part) => part !== undefined)
      .map(escapeLine)
      .join(', ')}`,
    block(
      [span(row), row.place && escapeLine(row.place), row.phase && phaseTitles[row.phase], manager && `manager ${escapeLine(manager)}`]
        .filter(Boolean)
        .join(' · '),
    ),
    row.about ? escapeMarkdown(row.about) : '',
    block(...projects),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function entryText(career: Career, row: Entry): string {
  const people = row.people?.map((id) => career.person.get(id)?.name ?? id);
  const project = row.project ? career.project.get(row.project)?.name : undefined;
  const also = [
    row.skills?.map(skillTitle).join(', '),
    people?.length && `with ${people.join(', ')}`,
    project && `project ${project}`,
    row.energy && (row.energy === 'gave' ? 'gave energy' : 'drained energy'),
    row.link,
  ].filter(Boolean);
  return block(
    item(`**${row.day} · ${entryTypeTitles[row.type] ?? escapeLine(row.type)}**`, under(row.text)),
    row.safeText && `  ${item('Safe to keep:', escapeMarkdown(row.safeText, '    '))}`,
    also.length > 0 && `  ${item(escapeLine(also.join(' · ')))}`,
  );
}

function journal(career: Career): string[] {
  const months = new Map<string, string[]>();
  for (const row of entriesByDay(career.entry)) months.set(monthOf(row.day), [...(months.get(monthOf(row.day)) ?? []), entryText(career, row)]);
  return [...months].flatMap(([month, entries]) => [`### ${month}`, entries.join('\n')]);
}

function checkins(career: Career): string[] {
  const rows = checkinsByWeek(career);
  if (rows.length === 0) return [];
  const head = ['Week', ...pulseItems.map((name) => pulseTitles[name]), 'Note'];
  const cells = rows.map((row) => [
    row.week,
    ...pulseItems.map((name) => String(row[name])),
    escapeLine(`${row.note ?? ''} ${helpWords(career, row)}`.trim().replace(/\s+/g, ' ')).replaceAll('|', '\\|'),
  ]);
  return [[head, head.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n')];
}

function rhythmSaid(career: Career, row: Person): string | undefined {
  const chosen = rhythmWeeksOf(career, row);
  return chosen && `${rhythmTitle(chosen.weeks)}${chosen.from === 'own' ? '' : `, by the group ${chosen.from.name}`}`;
}

function groupText(career: Career, row: Group): string {
  const people = peopleIn(career, row).map(({ name }) => name);
  return [
    `### ${escapeLine(row.name)}`,
    block(
      said('Who', groupRule(row)),
      row.rhythmWeeks !== undefined && said('Rhythm', rhythmTitle(row.rhythmWeeks)),
      listed('Now', people),
      said('Note', row.note),
    ),
  ].join('\n\n');
}

function personText(career: Career, row: Person): string {
  const ties = row.ties?.map((held) => [tieTitles[held.tie] ?? held.tie, span(held)].filter(Boolean).join(' '));
  const contacts = touchpointsWith(career, row.id).map((touch) => {
    const text = [touch.asked && `asked: ${touch.asked}`, touch.given && `gave: ${touch.given}`, touch.note, touch.next && `next: ${touch.next}`]
      .filter(Boolean)
      .join('\n');
    return `  ${item(touch.day, touch.channel && channelTitles[touch.channel], text && escapeMarkdown(text, '    '))}`;
  });
  const milestones = milestoneLines(career, row.id);
  return [
    `### ${escapeLine(row.name)}`,
    block(
      said('Post', [row.title, row.company].filter(Boolean).join(', ')),
      listed('Ties', ties),
      said('Rhythm', rhythmSaid(career, row)),
      row.relation && said('Relation', relationTitles[row.relation] ?? row.relation),
      listed('Needs they serve', row.needs),
      listed('E-mail', row.emails),
      listed('Phone', row.phones),
      listed('Links', row.links),
      said('Met', row.met),
      said('Boundaries', row.boundaries),
      said('Quiet in', row.quietMonths?.length ? sayList(row.quietMonths.map(monthName)) : undefined),
      said('Ways', waysInWords(row) || undefined),
      said('Note', row.note),
      milestones.length > 0 && block(item('Milestones:'), ...milestones),
      contacts.length > 0 && block(item('Contacts:'), ...contacts),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const stateTitles: Record<MoveState, string> = {
  open: 'open',
  done: 'done',
  'not-this-week': 'not that week',
  'not-for-me': 'not for me',
  replanned: 'replanned',
};
const moveText = (row: Move): string => item(row.week, stateTitles[row.state] ?? row.state, `**${escapeLine(row.what)}**`, under(row.why));

/** The whole career as Markdown, to read, print and search, room by room; without what was written privately about setbacks. */
export function exportMarkdown(career: Career): string {
  const people = [...career.person.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
  const moves = [...career.move.values()].sort((a, b) => (a.week > b.week ? -1 : a.week < b.week ? 1 : a.id < b.id ? -1 : 1));
  const loose = [...career.project.values()].filter((row) => row.role === undefined || !career.role.has(row.role)).map(projectLine);
  const parts = [
    ...aboutMe(career),
    ...section(
      'Roles',
      rolesByTime(career).map((row) => roleText(career, row)),
    ),
    ...section('Other projects', loose.length > 0 ? [loose.join('\n')] : []),
    ...section('Journal', journal(career)),
    ...section('Check-ins', checkins(career)),
    ...section('Promotion', promotionLines(career)),
    ...section(
      'People',
      people.map((row) => personText(career, row)),
    ),
    ...section(
      'Groups',
      groupsByName(career.group).map((row) => groupText(career, row)),
    ),
    ...section('Communities', communityLines(career)),
    ...section('Opportunities', opportunityLines(career)),
    ...section('Learning', learningLines(career)),
    ...section('Hypotheses', hypothesisLines(career)),
    ...section('Room map', committeeLines(career)),
    ...section('Conversations', conversationLines(career)),
    ...section('Promises', promiseLines(career)),
    ...section('Feedback', feedbackLines(career)),
    ...section('Monthly updates', updateLines(career)),
    ...section('Moves', moves.length > 0 ? [moves.map(moveText).join('\n')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
