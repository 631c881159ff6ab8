import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { reviewSteps, reviewStepTitles } from '#core/insights/drafts/quarterly-review.ts';
import { Card } from '../../ui/card.tsx';
import styles from './quarter.module.css';
import { stepMinutes } from './step-nav.tsx';

type FrameProps = {
  readonly at: number;
  /** One came here from another step: the keyboard goes along. */
  readonly focuses: boolean;
  readonly onNext: () => void;
  readonly children: ReactNode;
};

/** One step: Ctrl or ⌘ with Enter goes on from anywhere in it. */
export function StepFrame({ at, focuses, onNext, children }: FrameProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focuses) place.current?.focus();
  }, [focuses]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey) || event.defaultPrevented) return;
    event.preventDefault();
    onNext();
  };
  const title = reviewStepTitles[reviewSteps[at] ?? 'stand'];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the form inside
    <div ref={place} tabIndex={-1} className={styles.step} onKeyDown={onKeyDown}>
      <Card eyebrow={`Step ${at + 1} of ${reviewSteps.length}, about ${stepMinutes[at]} minutes`} title={title} label={title}>
        {children}
      </Card>
    </div>
  );
}
