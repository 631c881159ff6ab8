import type { Career } from '#core/career.ts';
import { type Composed, type ComposedSection, linesIn, type ShownLine } from '#core/documents/compose.ts';
import { without } from './without.ts';
import { schema } from './write-resume.ts';

const sourceOf = (line: ShownLine | undefined, kind: string): string => line?.sources.find((one) => one.kind === kind)?.id ?? '';
const textOf = (lines: readonly ShownLine[], field: string): string | undefined => lines.find((line) => line.field === field)?.text;
const isLink = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);
const isMail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

/** What was added to the top by hand goes where it is understood: an address, a link, else the summary. */
function basics(lines: readonly ShownLine[]): Record<string, unknown> {
  const own = lines.filter(({ field }) => field === undefined).map(({ text }) => text);
  const others = own.filter((text) => !isMail(text) && !isLink(text));
  return without({
    name: textOf(lines, 'name'),
    label: textOf(lines, 'label'),
    email: textOf(lines, 'email') ?? own.find(isMail),
    url: textOf(lines, 'link') ?? own.find(isLink),
    summary: others.join('\n'),
  });
}

function work(career: Career, { id, lines: all }: ComposedSection, lines: readonly ShownLine[]): Record<string, unknown> {
  const row = career.role.get(id.slice('role.'.length));
  const dates = all.some(({ field, state }) => field === 'dates' && state === 'hidden') ? undefined : row;
  return without({
    name: textOf(lines, 'company'),
    position: textOf(lines, 'position') ?? row?.title,
    location: textOf(lines, 'place'),
    startDate: dates?.from,
    endDate: dates?.to,
    summary: textOf(lines, 'about'),
    highlights: lines.filter(({ form }) => form === 'bullet').map(({ text }) => text),
  });
}

function project(career: Career, line: ShownLine): Record<string, unknown> {
  const row = career.project.get(sourceOf(line, 'project'));
  const [named, ...rest] = line.text.split(': ');
  const begins = row !== undefined && line.text.startsWith(`${row.name}: `);
  return without({
    name: row?.name ?? (rest.length > 0 ? named : line.text),
    description: begins ? line.text.slice(row.name.length + 2) : row ? line.text : rest.join(': '),
    roles: row?.part ? [row.part] : [],
    startDate: row?.from,
    endDate: row?.to,
    entity: row?.role ? career.role.get(row.role)?.company : undefined,
  });
}

/** The résumé as it was edited, in the JSON Resume format, version 1: what is left out on the page is not in the file. */
export function exportEditedResume(career: Career, { sections }: Composed): string {
  const of = (id: string): readonly ShownLine[] => sections.filter((one) => one.id === id).flatMap(linesIn);
  const jobs = sections.filter(({ id }) => id.startsWith('role.')).flatMap((one) => (linesIn(one).length > 0 ? [work(career, one, linesIn(one))] : []));
  const resume = {
    $schema: schema,
    basics: basics(of('head')),
    work: jobs,
    projects: of('projects').map((line) => project(career, line)),
    skills: of('skills').map(({ text }) => ({ name: text })),
    ...(of('courses').length > 0 ? { certificates: of('courses').map(({ text }) => ({ name: text })) } : {}),
    meta: { version: 'v1.0.0' },
  };
  return `${JSON.stringify(resume, null, 2)}\n`;
}
