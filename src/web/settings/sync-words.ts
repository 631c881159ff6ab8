import type { Career } from '#core/career.ts';
import { bodyAt, type Tables } from '#core/change.ts';
import type { Body } from '#core/record.ts';
import { capitalised, quote, sayCount } from '#core/say.ts';
import { isPrivate } from '#core/setbacks/setbacks.ts';
import { skillTitle } from '#core/skills/skills.ts';
import type { SyncStatus } from '#device/status.ts';

/** The headline of the settings: how safe everything is that was written. */
export function syncFinding({ state, waiting }: SyncStatus): string {
  if (state === 'ask') return 'Which of the two should stand?';
  if (waiting > 0 && state !== 'saving') return `${capitalised(sayCount(waiting, 'change'))} ${waiting === 1 ? 'is' : 'are'} only in this browser yet`;
  return state === 'trouble' ? 'Something needs a look' : 'Yours, on your machine';
}

const kinds: { readonly [kind: string]: string } = {
  entry: 'Journal entry',
  checkin: 'Check-in',
  touchpoint: 'Contact',
  competency: 'Skill of a ladder',
  writing: 'Private writing',
};
const text = (value: Body[string]): string => (typeof value === 'string' ? value : '');

/** Which record a notice is about: "Person Ines Moreau", "Journal entry “Cut onboarding…”". */
export function recordInWords(career: Career, kind: string, id: string): string {
  const body = bodyAt(career as unknown as Tables, kind, id);
  const title = kinds[kind] ?? capitalised(kind);
  if (!body) return `${title}, removed`;
  if (isPrivate(kind)) return [title, text(body.day)].filter(Boolean).join(' ');
  const name = text(body.name) || text(body.title) || text(body.belief);
  const words = text(body.text) || text(body.what) || text(body.note);
  return [title, name || (words && quote(words, 48)) || text(body.week) || text(body.day)].filter(Boolean).join(' ');
}

/** What a field says, for somebody to compare: names for people, beliefs, experiments and skills, "nothing" for a field that is empty. */
export function valueInWords(career: Career, value: Body[string]): string {
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) return 'nothing';
  if (Array.isArray(value)) return value.map((item) => valueInWords(career, item)).join(', ');
  if (typeof value === 'object')
    return Object.values(value)
      .map((item) => valueInWords(career, item))
      .join(' ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const id = String(value);
  return career.person.get(id)?.name ?? career.hypothesis.get(id)?.belief ?? career.experiment.get(id)?.title ?? skillTitle(id);
}
