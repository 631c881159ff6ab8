import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { promotionCase } from '#core/insights/drafts/promotion-case.ts';
import { laddersByName } from '#core/ladders/ladders.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { SelectField } from '../../ui/field.tsx';
import { DocumentPage } from './document-page.tsx';

/** The case for a promotion, by the company's ladder or by the framework. */
export default function PromotionCasePage() {
  const career = useCareer();
  const today = useToday();
  const [params, setParams] = useSearchParams();
  const ladders = laddersByName(career);
  const asked = params.get('ladder');
  const row = asked === '' ? undefined : (ladders.find(({ id }) => id === asked) ?? ladders.find(({ retired }) => retired === undefined));
  const level = row?.levels.find(({ id }) => id === params.get('level')) ?? row?.levels.at(-1);
  const [ladder, at] = [row?.id, level?.id];
  const draft = useMemo(() => promotionCase(career, { ladder, level: at }, today), [career, ladder, at, today]);
  return (
    <DocumentPage
      of={{ purpose: 'promotion-case' }}
      draft={draft}
      note="Gaps stand in it as they are: a case that names them is believed. Check-ins, energy and ratings never go in."
      options={
        ladders.length > 0 && (
          <>
            <SelectField label="By" value={ladder ?? ''} onChange={(event) => setParams({ ladder: event.target.value })}>
              {ladders.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
              <option value="">Windward’s framework</option>
            </SelectField>
            {row && (
              <SelectField label="Level asked for" value={at ?? ''} onChange={(event) => setParams({ ladder: row.id, level: event.target.value })}>
                {row.levels.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </SelectField>
            )}
          </>
        )
      }
    />
  );
}
