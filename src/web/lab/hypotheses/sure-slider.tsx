import { useId } from 'react';
import { sureWords } from '#core/experiments/sure-words.ts';
import { sayPercent } from '#core/say.ts';
import styles from './sure-slider.module.css';

type SliderProps = { readonly label: string; readonly percent: number; readonly fixed: boolean; readonly onChange: (percent: number) => void };

/** How sure one is, from 1 to 99 %, moved by hand or by the arrow keys and said in words as it moves. */
export function SureSlider({ label, percent, fixed, onChange }: SliderProps) {
  const id = useId();
  const words = `${sayPercent(percent / 100)}, ${sureWords(percent / 100)}`;
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id}>{label}</label>
        <output htmlFor={id}>
          <strong>{sayPercent(percent / 100)}</strong> {sureWords(percent / 100)}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={1}
        max={99}
        value={percent}
        disabled={fixed}
        aria-valuetext={words}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <p className={styles.hint} id={`${id}-hint`}>
        {fixed
          ? 'It stays as you said it, because readouts build on it. If you see it differently now, write a new hypothesis.'
          : 'If you had to bet on it. Tests will move it from here, and where you began stays in sight.'}
      </p>
    </div>
  );
}
