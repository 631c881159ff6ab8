import { isSafeLink } from '#core/fields.ts';
import { addPerson, editPerson } from '#core/people/actions.ts';
import { isAddress } from '#core/people/mailto.ts';
import { type Person, rhythms, type Tie, ways } from '#core/people/people.ts';
import { chooseTies, tiesNow } from '#core/people/ties.ts';
import { isSkillId } from '#core/skills/skills.ts';
import type { Day } from '#core/time.ts';

/** A person as the form holds them: text as typed. */
export type PersonForm = {
  readonly name: string;
  /** Weeks as text, '' for none or a group's, 'never' for none at all, 'own' for a number of weeks of one's own. */
  readonly rhythm: string;
  readonly ownWeeks: string;
  readonly ties: readonly Tie[];
  readonly emails: string;
  readonly phones: string;
  readonly title: string;
  readonly company: string;
  readonly met: string;
  readonly skills: readonly string[];
  readonly otherNeeds: string;
  readonly industry: string;
  readonly function: string;
  readonly relation: string;
  readonly boundaries: string;
  /** Months by number, ways by name. */
  readonly quietMonths: readonly string[];
  readonly onlyBy: readonly string[];
  readonly aware: '' | 'yes' | 'no';
  readonly weight: string;
  readonly birthday: string;
  readonly tags: string;
  readonly links: string;
  readonly note: string;
};

const isNamedRhythm = (weeks: number) => rhythms.some((rhythm) => rhythm.weeks === weeks);

export function personToForm(row: Partial<Person>): PersonForm {
  const weeks = row.rhythmWeeks;
  const own = weeks !== undefined && !isNamedRhythm(weeks);
  return {
    name: row.name ?? '',
    rhythm: weeks === undefined ? (row.noRhythm ? 'never' : '') : own ? 'own' : String(weeks),
    ownWeeks: own ? String(weeks) : '',
    ties: tiesNow(row.ties),
    emails: (row.emails ?? []).join('\n'),
    phones: (row.phones ?? []).join('\n'),
    title: row.title ?? '',
    company: row.company ?? '',
    met: row.met ?? '',
    skills: (row.needs ?? []).filter(isSkillId),
    otherNeeds: (row.needs ?? []).filter((need) => !isSkillId(need)).join('\n'),
    industry: row.industry ?? '',
    function: row.function ?? '',
    relation: row.relation ?? '',
    boundaries: row.boundaries ?? '',
    quietMonths: (row.quietMonths ?? []).map(String),
    onlyBy: row.onlyBy ?? [],
    aware: row.aware === undefined ? '' : row.aware ? 'yes' : 'no',
    weight: row.weight === undefined ? '' : String(row.weight),
    birthday: row.birthday ?? '',
    tags: (row.tags ?? []).join(', '),
    links: (row.links ?? []).join('\n'),
    note: row.note ?? '',
  };
}

const pieces = (text: string, at: RegExp): string[] => [
  ...new Set(
    text
      .split(at)
      .map((piece) => piece.trim())
      .filter(Boolean),
  ),
];
const eachLine = (text: string) => pieces(text, /\n/);
/** A bare "linkedin.com/in/ines" is meant as a link. */
const withScheme = (link: string): string => (/^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(link) ? `https://${link}` : link);

/** The weeks a form asks for; NaN for a number that is none, which the action refuses. */
const formWeeks = (form: PersonForm): number | null =>
  form.rhythm === '' || form.rhythm === 'never' ? null : Number(form.rhythm === 'own' ? form.ownWeeks.trim() || Number.NaN : form.rhythm);

const blankToNull = <T>(value: T): T | null => (value === '' || (Array.isArray(value) && value.length === 0) ? null : value);

function fieldsOf(form: PersonForm, row: Partial<Person>, today: Day) {
  return {
    name: form.name.trim(),
    rhythmWeeks: formWeeks(form),
    noRhythm: form.rhythm === 'never' ? true : null,
    ties: blankToNull(chooseTies(row.ties, form.ties, today)),
    emails: blankToNull(pieces(form.emails, /[\s,;]+/)),
    phones: blankToNull(eachLine(form.phones)),
    title: blankToNull(form.title.trim()),
    company: blankToNull(form.company.trim()),
    met: blankToNull(form.met.trim()),
    needs: blankToNull([...form.skills, ...eachLine(form.otherNeeds)]),
    industry: blankToNull(form.industry.trim()),
    function: blankToNull(form.function.trim()),
    relation: blankToNull(form.relation),
    boundaries: blankToNull(form.boundaries.trim()),
    quietMonths: blankToNull(form.quietMonths.map(Number).sort((a, b) => a - b)),
    onlyBy: blankToNull(ways.filter((way) => form.onlyBy.includes(way))),
    aware: form.aware === '' ? null : form.aware === 'yes',
    weight: form.weight === '' ? null : Number(form.weight),
    birthday: blankToNull(form.birthday.trim()),
    tags: blankToNull(pieces(form.tags, /[,;\n]+/)),
    links: blankToNull(eachLine(form.links).map(withScheme)),
    note: blankToNull(form.note.trim()),
  };
}

type Fields = Record<string, unknown>;

/** What to hand to the action: everything that is said for a new person, only what was changed for one already here. */
export function formToInput(form: PersonForm, row: Person | undefined, today: Day): Fields {
  const fields: Fields = fieldsOf(form, row ?? {}, today);
  if (!row) return Object.fromEntries(Object.entries(fields).filter(([field, value]) => value !== null || field === 'name'));
  const before: Fields = fieldsOf(personToForm(row), row, today);
  const changed = Object.fromEntries(Object.entries(fields).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field])));
  return 'rhythmWeeks' in changed && changed.rhythmWeeks === null ? { ...changed, rhythmSince: null } : changed;
}

const asSentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);

/** What is wrong with an input, a sentence for each field. */
export function inputErrors(input: Fields, id: string | undefined): Readonly<Record<string, string>> {
  const parsed = id === undefined ? addPerson.input.safeParse(input) : editPerson.input.safeParse({ id, ...input });
  const errors: Record<string, string> = {};
  for (const issue of parsed.success ? [] : parsed.error.issues) errors[String(issue.path[0] ?? 'form')] ??= asSentence(issue.message);
  const address = strings(input.emails).find((text) => !isAddress(text));
  if (address) errors.emails = `“${address}” is no e-mail address.`;
  const link = strings(input.links).find((text) => !isSafeLink(text));
  if (link) errors.links = `“${link}” is no link that can be opened. It begins with https:// or http://.`;
  return errors;
}
