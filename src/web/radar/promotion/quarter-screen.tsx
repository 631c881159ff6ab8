import { type FormEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { answerOutlook } from '#core/promotion/actions.ts';
import { type Outlook, upTo } from '#core/promotion/promotion.ts';
import { type OutlookItem, outlookItems, outlookQuestions } from '#core/promotion/questions.ts';
import { weekOf } from '#core/time.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FormEnd, FormError } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { focusItem, Scale, ScaleHint } from '../../ui/scale.tsx';
import { agoInWords } from '../../ui/words.ts';
import { RadarViews } from '../radar-views.tsx';
import { OutlookTable } from './outlook-table.tsx';
import styles from './promotion.module.css';

type Answers = { readonly [K in OutlookItem]?: number };

/** The quarterly view: eight questions in a minute, and the answers of the quarters so far. */
export default function QuarterScreen() {
  const career = useCareer();
  const today = useToday();
  const rows = upTo(career.outlook, today);
  const given = career.outlook.get(weekOf(today));
  const last = rows[0];
  return (
    <Page
      title="Quarterly questions"
      finding={given ? 'You have answered for this quarter' : 'Eight questions about the road ahead'}
      lead={last ? `Last answered ${agoInWords(last.day, today)}. Once a quarter is enough.` : 'A minute, once a quarter. Three of them tell of promotion.'}
      actions={<LinkButton to="/radar/promotion">The promotion side</LinkButton>}
    >
      <RadarViews />
      <Card className={styles.form}>
        <QuarterForm key={weekOf(today)} given={given} />
      </Card>
      {rows.length > 0 && <OutlookTable rows={rows} />}
    </Page>
  );
}

function QuarterForm({ given }: { given: Outlook | undefined }) {
  const act = useAct();
  const [, go] = useLocation();
  const form = useRef<HTMLFormElement>(null);
  const start: Answers = Object.fromEntries(outlookItems.map((item) => [item, given?.[item]]));
  const { draft, change, drop } = useKeptDraft(`outlook ${given?.id ?? 'new'}`, start);
  const [error, setError] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing = outlookItems.find((item) => draft[item] === undefined);
    if (missing) {
      focusItem(form, missing);
      return setError(`One more tap: “${outlookQuestions[missing]}”.`);
    }
    const answers = Object.fromEntries(outlookItems.map((item) => [item, draft[item]])) as Record<OutlookItem, number>;
    const outcome = await act(answerOutlook, answers);
    if (!outcome.ok) return setError(outcome.reason);
    drop();
    go('/radar/promotion');
  };
  return (
    <form ref={form} onSubmit={submit} onKeyDown={(event) => event.key === 'Enter' && (event.metaKey || event.ctrlKey) && submit(event)}>
      <Scale
        items={outlookItems}
        questions={outlookQuestions}
        answers={draft}
        form={form}
        ends={['not true', 'very true']}
        then="save"
        onAnswer={(item, value) => {
          setError('');
          change({ [item]: value });
        }}
      />
      <FormError>{error}</FormError>
      <FormEnd>
        <ScaleHint />
        <Button look="primary" type="submit" name="save">
          {given ? 'Save changes' : 'Save answers'}
        </Button>
      </FormEnd>
    </form>
  );
}
