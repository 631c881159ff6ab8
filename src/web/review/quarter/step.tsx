import { useState } from 'react';
import { addLine } from '#core/documents/actions.ts';
import { type ComposedSection, linesIn } from '#core/documents/compose.ts';
import { type DocumentKey, documentId } from '#core/documents/documents.ts';
import { reviewSteps } from '#core/insights/drafts/quarterly-review.ts';
import { useAct } from '../../book/book.tsx';
import { LineGroup } from '../../documents/line-group.tsx';
import { groupLines } from '../../documents/line-groups.ts';
import { MoreLines } from '../../documents/more-lines.tsx';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { FormEnd, FormError, TextArea } from '../../ui/field.tsx';
import styles from './quarter.module.css';
import { StepFrame } from './step-frame.tsx';

const asks = {
  stand: { ask: 'What has really moved?', none: 'Nothing of this is in your record yet. Say in your own words where you stand.' },
  tried: {
    ask: 'What would you not have known without trying?',
    none: 'No experiment and no lesson is written down for this quarter. What did it teach you all the same?',
  },
  energy: { ask: 'Of what do you want more, of what less?', none: 'No entry says what gave energy and what drained. You know it: write a line.' },
  people: { ask: 'Who mattered, and who is missing?', none: 'No seat changed and no contact is written down. Who mattered all the same?' },
  radar: { ask: 'Does it ring true?', none: 'The radar has nothing to say yet. How does it feel to you?' },
  bets: { ask: '', none: '' },
} as const;

export type StepProps = {
  readonly of: DocumentKey;
  readonly section: ComposedSection;
  readonly at: number;
  readonly focuses: boolean;
  readonly onStep: (at: number) => void;
};

/** What the record shows for a step, and place for one's own words. */
export function Step({ of, section, at, focuses, onStep }: StepProps) {
  const act = useAct();
  const { draft, change, drop } = useKeptDraft(`review-${documentId(of)}-${section.id}`, { text: '' });
  const [error, setError] = useState('');
  const { ask, none } = asks[reviewSteps[at] ?? 'stand'];
  const lines = linesIn(section);
  const goOn = async (to: number) => {
    if (draft.text.trim() !== '') {
      const outcome = await act(addLine, { document: of, section: section.id, text: draft.text }, { title: 'Written into your review' });
      if (!outcome.ok) return setError(outcome.reason);
      drop();
    }
    onStep(to);
  };
  return (
    <StepFrame at={at} focuses={focuses} onNext={() => goOn(at + 1)}>
      {lines.length === 0 && <p className={styles.none}>{none}</p>}
      {groupLines(lines).map((group) => (
        <LineGroup key={group[0]?.id} lines={group} section={section} of={of} />
      ))}
      <MoreLines section={section} of={of} />
      <div className={styles.own}>
        <TextArea
          label={ask}
          hint="In your own words, if you like."
          rows={3}
          maxLength={5_000}
          value={draft.text}
          onChange={(event) => change({ text: event.target.value })}
        />
        <FormError>{error}</FormError>
        <FormEnd>
          <span className={styles.hint}>Ctrl or ⌘ with Enter goes on.</span>
          {at > 0 && <Button onClick={() => goOn(at - 1)}>Back</Button>}
          <Button look="primary" onClick={() => goOn(at + 1)}>
            Next
          </Button>
        </FormEnd>
      </div>
    </StepFrame>
  );
}
