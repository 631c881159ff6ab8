import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { oneToOne } from '#core/insights/drafts/one-to-one.ts';
import { hasTie } from '#core/people/people.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { PeoplePicker } from '../../people/people-picker.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { ReviewViews } from '../review-views.tsx';
import { DocumentPage } from './document-page.tsx';

/** One page before a talk with somebody; the manager unless somebody else is chosen. */
export default function OneToOnePage() {
  const career = useCareer();
  const today = useToday();
  const [params, setParams] = useSearchParams();
  const asked = params.get('person');
  const usual = asked === null ? [...career.person.values()].find((row) => hasTie(row, 'manager')) : undefined;
  const row = career.person.get(asked ?? '') ?? usual;
  const draft = useMemo(() => row && oneToOne(career, row, today), [career, row, today]);
  const picker = (
    <PeoplePicker
      label="With whom"
      values={row ? [row.id] : []}
      onChange={(values) => setParams({ person: values.at(-1) ?? '' }, { replace: true })}
      hint="Type another name to change it."
    />
  );
  if (!row || !draft)
    return (
      <Page title="Brief before a 1:1" finding="One page before a talk with somebody">
        <ReviewViews />
        <Empty action={picker}>Choose with whom you talk, and what is new since the last time stands on one page.</Empty>
      </Page>
    );
  return (
    <DocumentPage
      of={{ purpose: 'one-to-one', person: row.id }}
      draft={draft}
      options={picker}
      note="Check-ins, energy, notes on people and what your board is for never go in."
    />
  );
}
