import type { Career } from '#core/career.ts';
import type { Day } from '#core/time.ts';

/** A form a career can be taken out in. What makes it is loaded when it is first wanted. */
export type ExportFormat = {
  /** The name that asks for it: `export --format csv`, `/api/export?format=csv`. */
  readonly format: string;
  readonly title: string;
  /** What is in it and what it is good for, for the person who chooses. */
  readonly about: string;
  readonly type: string;
  fileName(today: Day): string;
  /** `now` is an ISO instant, for forms that say when they were made; without it the day's first. */
  of(career: Career, today: Day, now?: string): Promise<string>;
};

/**
 * Every form, once: the settings page, the server and the command line list and make these. Each is made from the
 * records of the career alone, so none can hold a password, a token or where the career is kept.
 */
export const exportFormats: readonly ExportFormat[] = [
  {
    format: 'json',
    title: 'Everything (JSON)',
    about: 'The whole career in one file, what you wrote privately included. Import it into any Windward and everything is back.',
    type: 'application/json; charset=utf-8',
    fileName: (today) => `windward-${today}.json`,
    of: async (career, today) => (await import('./career/export-career.ts')).exportCareer(career, { exportedOn: today }),
  },
  {
    format: 'md',
    title: 'Everything, to read (Markdown)',
    about:
      'Roles, journal, check-ins, people, communities, conversations, experiments, opportunities, the room map and moves as plain text. What you wrote privately about setbacks is only in the JSON.',
    type: 'text/markdown; charset=utf-8',
    fileName: (today) => `windward-${today}.md`,
    of: async (career) => (await import('./markdown/write-markdown.ts')).exportMarkdown(career),
  },
  {
    format: 'jsonresume',
    title: 'Résumé (JSON Resume)',
    about: 'Name, headline, roles, projects and skills, for résumé builders. Nothing from your journal or about people.',
    type: 'application/json; charset=utf-8',
    fileName: (today) => `windward-resume-${today}.json`,
    of: async (career) => (await import('./jsonresume/write-resume.ts')).exportResume(career),
  },
  {
    format: 'vcard',
    title: 'People (vCard)',
    about: 'For the address book of a phone, Google, Apple or Outlook. Your notes about each person are in it.',
    type: 'text/vcard; charset=utf-8',
    fileName: (today) => `windward-people-${today}.vcf`,
    of: async (career) => (await import('./vcard/write-vcard.ts')).exportVCard(career),
  },
  {
    format: 'csv',
    title: 'People (CSV)',
    about: 'A table for Excel, Numbers or Google Sheets, a row each. Your notes about each person are in it.',
    type: 'text/csv; charset=utf-8',
    fileName: (today) => `windward-people-${today}.csv`,
    of: async (career) => (await import('./csv/people-csv.ts')).exportPeopleCsv(career),
  },
  {
    format: 'ics',
    title: 'Who is due (calendar)',
    about: 'A day for each person with a rhythm, for any calendar. Only names are in it. Import it again and the days move along.',
    type: 'text/calendar; charset=utf-8',
    fileName: (today) => `windward-due-${today}.ics`,
    of: async (career, today, now) => (await import('./calendar/write-due.ts')).dueCalendar(career, today, now),
  },
];
