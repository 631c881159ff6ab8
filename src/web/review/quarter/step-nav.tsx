import { type ComposedSection, linesIn } from '#core/documents/compose.ts';
import { reviewSteps } from '#core/insights/drafts/quarterly-review.ts';
import styles from './quarter.module.css';

const names = ['Then and now', 'Tried and learned', 'Energy', 'People', 'Radar', 'Bets'];
/** Together twenty. */
export const stepMinutes = [4, 4, 3, 3, 2, 4];

type NavProps = { readonly at: number; readonly sections: readonly ComposedSection[]; readonly onStep: (at: number) => void };

/** The six steps, and in which one has written something. */
export const StepNav = ({ at, sections, onStep }: NavProps) => (
  <nav className={styles.steps} aria-label="Steps of the review">
    <ol>
      {reviewSteps.map((step, place) => {
        const section = sections.find(({ id }) => id === step);
        const written = section ? linesIn(section).filter(({ state }) => state === 'own').length : 0;
        return (
          <li key={step}>
            <button type="button" aria-current={place === at ? 'step' : undefined} onClick={() => onStep(place)}>
              <span>
                {place + 1}. {names[place]}
              </span>
              <small>
                {stepMinutes[place]} min{written > 0 && ', written'}
              </small>
            </button>
          </li>
        );
      })}
    </ol>
  </nav>
);
