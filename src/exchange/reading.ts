import type { Body } from '#core/record.ts';
import type { Day } from '#core/time.ts';
import type { ColumnMapping } from './csv/columns.ts';
import type { UnderstoodLadder } from './ladder/understood.ts';

export type InputFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Said to be a ladder: read as one, or told why it is none. */
  readonly as?: 'ladder';
};

/** Where something was found: the file, and the line its record begins on. Line 0 means the file as a whole. */
export type Place = { readonly file: string; readonly line: number };
export type Refused = Place & { readonly reason: string };
/** Something that was read, but not all of it; the sentence says what was left out. */
export type Remark = Place & { readonly remark: string };

export type PersonFields = {
  name: string;
  emails?: string[];
  phones?: string[];
  links?: string[];
  company?: string;
  title?: string;
  met?: string;
  connectedOn?: string;
  industry?: string;
  function?: string;
  relation?: string;
  needs?: string[];
  rhythmWeeks?: number;
  boundaries?: string;
  tags?: string[];
  birthday?: string;
  note?: string;
  vcard?: string[];
};
export type RoleFields = { title: string; company?: string; from?: string; to?: string; place?: string; about?: string };
export type ProjectFields = { name: string; part?: string; from?: string; to?: string; outcome?: string };
export type ProfileFields = { name?: string; headline?: string; email?: string; link?: string };

export type FoundPerson = Place & { readonly person: PersonFields; readonly source: 'linkedin' | 'vcard' | 'csv' };
export type FoundRole = Place & { readonly role: RoleFields };
export type FoundProject = Place & { readonly project: ProjectFields };
export type FoundSkill = Place & { readonly skill: string };
export type FoundProfile = Place & { readonly profile: ProfileFields };
export type FoundRecord = Place & { readonly kind: string; readonly id: string; readonly body: Body };

/** Somebody at a meeting, by the address they were invited at. */
export type Attendee = { readonly email: string; readonly name: string; readonly declined: boolean };
/** One time a meeting took place: the day it was first planned for names it, however it was moved later. `off`: it did not take place after all. */
export type MeetingTime = { readonly key: string; readonly day: Day; readonly off: boolean };
/** A meeting with everybody at it, the organiser too, at the times that had them. */
export type Meeting = {
  readonly uid: string;
  readonly title: string;
  readonly call: boolean;
  readonly allDay: boolean;
  readonly people: readonly Attendee[];
  readonly times: readonly MeetingTime[];
};
export type FoundLadder = Place & { readonly ladder: UnderstoodLadder };
export type FoundMeeting = Place & { readonly meeting: Meeting };

/** What a file turned out to be. */
export type Form =
  | 'linkedin-zip'
  | 'linkedin-connections'
  | 'linkedin-positions'
  | 'linkedin-profile'
  | 'linkedin-skills'
  | 'linkedin-emails'
  | 'linkedin-other'
  | 'vcard'
  | 'jsonresume'
  | 'career'
  | 'calendar'
  | 'ladder'
  | 'csv'
  | 'unknown';

export type FileReading = {
  readonly file: string;
  readonly form: Form;
  /** One sentence why nothing of it could be read; such a file has no other findings. */
  readonly unreadable?: string;
  /** For a plain CSV: its columns, some of its rows, and what each column was taken for. */
  readonly columns?: {
    readonly headers: readonly string[];
    readonly sample: readonly (readonly string[])[];
    readonly mapping: ColumnMapping;
    readonly sure: boolean;
  };
  /** For a calendar: whose it is, where it says so, by e-mail. */
  readonly owner?: string;
};

/** Everything found in some files. Plain data: it can be posted from a worker. */
export type Reading = {
  readonly files: readonly FileReading[];
  readonly people: readonly FoundPerson[];
  readonly roles: readonly FoundRole[];
  readonly projects: readonly FoundProject[];
  readonly skills: readonly FoundSkill[];
  readonly profile: readonly FoundProfile[];
  readonly records: readonly FoundRecord[];
  readonly meetings: readonly FoundMeeting[];
  readonly ladders: readonly FoundLadder[];
  readonly refused: readonly Refused[];
  readonly remarks: readonly Remark[];
};

/** How far reading is: `done` of `total` bytes or characters of the file named. */
export type Progress = { readonly file: string; readonly done: number; readonly total: number };

/** A reading while it grows. */
export type Findings = { -readonly [K in keyof Reading]: Reading[K] extends readonly (infer T)[] ? T[] : never };

export const noFindings = (): Findings => ({
  files: [],
  people: [],
  roles: [],
  projects: [],
  skills: [],
  profile: [],
  records: [],
  meetings: [],
  ladders: [],
  refused: [],
  remarks: [],
});
