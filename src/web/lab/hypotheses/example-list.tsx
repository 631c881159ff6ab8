import { sayPercent } from '#core/say.ts';
import { openDialog } from '../../shell/dialogs.ts';
import styles from './beliefs.module.css';
import { exampleBeliefs } from './example-beliefs.ts';
import { aboutWords } from './hypothesis-words.ts';

/** Beliefs that others might hold, each of which opens the form with its words in it. */
export const ExampleBeliefs = () => (
  <section className={styles.examples}>
    <h2>Or begin from one of these</h2>
    <ul aria-label="Beliefs to begin from">
      {exampleBeliefs.map((one) => (
        <li key={one.id} data-item>
          <button type="button" className={styles.example} onClick={() => openDialog({ name: 'hypothesis', example: one.id })}>
            “{one.belief}”{' '}
            <small>
              {aboutWords(one)} · {sayPercent(one.percent / 100)} to begin with
            </small>
          </button>
        </li>
      ))}
    </ul>
  </section>
);
