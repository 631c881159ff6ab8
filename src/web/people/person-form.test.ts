import { describe, expect, it, test } from 'vitest';
import { isRefusal, runAction } from '#core/action.ts';
import { emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { addPerson, editPerson } from '#core/people/actions.ts';
import { type Person, person } from '#core/people/people.ts';
import { must } from '#core/record.ts';
import { formToInput, inputErrors, type PersonForm, personToForm } from './person-form.ts';

const today = '2026-11-23';
const context = { today, now: `${today}T09:00:00Z`, newId: () => 'new' };
const blank = personToForm({});
const full: Person = {
  id: 'ines',
  name: 'Ines Moreau',
  emails: ['ines@example.org', 'i.moreau@example.com'],
  phones: ['+33 1 23 45'],
  links: ['https://example.org/ines', 'ftp://old.example.org'],
  company: 'Tidal',
  title: 'Chief Strategy Officer',
  met: 'At a conference',
  ties: [
    { tie: 'board', from: '2024' },
    { tie: 'manager', to: '2022' },
  ],
  needs: ['company-strategy', 'executive politics'],
  rhythmWeeks: 6,
  rhythmSince: '2026-01-05',
  aware: false,
  industry: 'Fintech',
  function: 'Strategy',
  relation: 'community',
  boundaries: 'Not on Fridays',
  weight: 2,
  tags: ['Berlin', 'Pricing'],
  birthday: '1980-05',
  note: 'Two lines\nof note',
  vcard: ['X-OLD:1'],
};

const changed = (row: Person, patch: Partial<PersonForm>) => formToInput({ ...personToForm(row), ...patch }, row, today);

describe('an edit', () => {
  it('of nothing changes nothing, not even what the form could not show', () => {
    expect(changed(full, {})).toEqual({});
    expect(inputErrors(changed(full, {}), 'ines')).toEqual({});
  });

  it('hands on only what was changed, and null for what was emptied', () => {
    expect(changed(full, { company: ' Lumen ', boundaries: ' ' })).toEqual({ company: 'Lumen', boundaries: null });
    expect(changed(full, { skills: ['company-strategy', 'design'] })).toEqual({ needs: ['company-strategy', 'design', 'executive politics'] });
    expect(changed(full, { skills: [], otherNeeds: '' })).toEqual({ needs: null });
    expect(changed(full, { aware: '', weight: '' })).toEqual({ aware: null, weight: null });
  });

  it('that ends a rhythm ends its clock, so that a later rhythm does not start late', () => {
    expect(changed(full, { rhythm: '' })).toEqual({ rhythmWeeks: null, rhythmSince: null });
    expect(changed(full, { rhythm: '13' })).toEqual({ rhythmWeeks: 13 });
  });

  it('keeps ties that ended, and ends those whose beginning is known', () => {
    expect(changed(full, { ties: ['peer'] })).toEqual({ ties: [{ tie: 'board', from: '2024', to: today }, { tie: 'manager', to: '2022' }, { tie: 'peer' }] });
  });

  it('is taken by the action as it is', () => {
    const career = applyWrites(emptyCareer, [person.put(full.id, full)]);
    const outcome = runAction(editPerson, career, { id: 'ines', ...changed(full, { note: '', links: 'example.com/x' }) }, context);
    expect(outcome.ok && must(outcome.writes[0], 'a write').body).toMatchObject({ links: ['https://example.com/x'], vcard: ['X-OLD:1'] });
    expect(isRefusal(outcome)).toBe(false);
  });
});

test('a name is enough for a new person, and what is left blank is not written', () => {
  const input = formToInput({ ...blank, name: ' Ines ' }, undefined, today);
  expect(input).toEqual({ name: 'Ines' });
  expect(runAction(addPerson, emptyCareer, input, context).ok).toBe(true);
});

test('addresses come in any row, links may lack their beginning', () => {
  const input = formToInput(
    { ...blank, name: 'I', emails: 'a@b.co, c@d.co\n a@b.co;', links: 'linkedin.com/in/ines\nhttp://x.org', tags: 'a, b ,, a' },
    undefined,
    today,
  );
  expect(input).toMatchObject({ emails: ['a@b.co', 'c@d.co'], links: ['https://linkedin.com/in/ines', 'http://x.org'], tags: ['a', 'b'] });
});

describe('what is wrong is said beside its field', () => {
  const errors = (patch: Partial<PersonForm>) => inputErrors(formToInput({ ...blank, name: 'Ines', ...patch }, undefined, today), undefined);
  test.each<[Partial<PersonForm>, string, RegExp]>([
    [{ name: '  ' }, 'name', /^Write something here\.$/],
    [{ name: 'x'.repeat(201) }, 'name', /under 200/],
    [{ emails: 'ines at example' }, 'emails', /“ines” is no e-mail/],
    [{ links: 'javascript:alert(1)' }, 'links', /no link that can be opened/],
    [{ rhythm: 'own', ownWeeks: '' }, 'rhythmWeeks', /whole number from 1 to 260/],
    [{ rhythm: 'own', ownWeeks: '2.5' }, 'rhythmWeeks', /whole number/],
    [{ rhythm: 'own', ownWeeks: '400' }, 'rhythmWeeks', /1 to 260/],
    [{ birthday: 'in May' }, 'birthday', /year, a month or a day/],
    [{ otherNeeds: 'n'.repeat(200) }, 'needs', /under 120/],
  ])('%j', (patch, field, says) => {
    const found = errors(patch);
    expect(Object.keys(found)).toEqual([field]);
    expect(found[field]).toMatch(says);
  });
  it('and nothing is wrong with a good one', () => expect(errors({ rhythm: 'own', ownWeeks: '6', birthday: '1990' })).toEqual({}));
});
