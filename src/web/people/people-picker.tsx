import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { addPerson } from '#core/people/actions.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { matchPeople } from './match-people.ts';
import styles from './people-picker.module.css';

type PickerProps = { readonly label: string; readonly values: readonly string[]; readonly onChange: (values: string[]) => void; readonly hint?: string };
type Option = { readonly id: string | null; readonly name: string; readonly detail: string };

/** Chooses people by typing a part of a name; somebody new is added on the way. */
export function PeoplePicker({ label, values, onChange, hint }: PickerProps) {
  const career = useCareer();
  const act = useAct();
  const fieldId = useId();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const options = useMemo((): Option[] => {
    const name = words.trim();
    if (!name) return [];
    const known = matchPeople(career, name, values).map(
      (person): Option => ({ id: person.id, name: person.name, detail: [person.title, person.company].filter(Boolean).join(' · ') }),
    );
    const exact = known.some((option) => option.name.toLowerCase() === name.toLowerCase());
    return exact ? known : [...known, { id: null, name, detail: 'Add as a new person' }];
  }, [career, words, values]);

  const choose = async (option: Option | undefined) => {
    if (!option) return;
    setWords('');
    setAt(0);
    if (option.id) return onChange([...values, option.id]);
    const outcome = await act(addPerson, { name: option.name }, { title: `${option.name} added` });
    const id = outcome.ok ? outcome.writes[0]?.id : undefined;
    if (id) onChange([...values, id]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && options.length > 0) {
      event.preventDefault();
      setAt((at + step + options.length) % options.length);
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && options.length > 0) {
      event.preventDefault();
      choose(options[at]);
    } else if (event.key === 'Escape' && words) {
      event.stopPropagation();
      event.preventDefault();
      setWords('');
    } else if (event.key === 'Backspace' && !words && values.length > 0) onChange(values.slice(0, -1));
  };

  return (
    <div className={styles.picker}>
      <label htmlFor={fieldId}>{label}</label>
      <div className={styles.box}>
        {values.map((id) => (
          <span key={id} className={styles.chosen}>
            {career.person.get(id)?.name ?? 'Somebody'}
            <button
              type="button"
              aria-label={`Take ${career.person.get(id)?.name ?? 'somebody'} out`}
              onClick={() => onChange(values.filter((value) => value !== id))}
            >
              <X size={13} aria-hidden="true" />
            </button>
          </span>
        ))}
        <input
          id={fieldId}
          role="combobox"
          autoComplete="off"
          aria-expanded={options.length > 0}
          aria-controls={`${fieldId}-list`}
          aria-activedescendant={options.length > 0 ? `${fieldId}-${at}` : undefined}
          placeholder={values.length === 0 ? 'Type a name' : ''}
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      {hint && <p className={styles.hint}>{hint}</p>}
      <div role="listbox" id={`${fieldId}-list`} aria-label={`${label}: matches`} className={styles.list} hidden={options.length === 0}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box above handles the keys
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the box, by aria-activedescendant
          <div
            key={option.id ?? 'new'}
            role="option"
            id={`${fieldId}-${index}`}
            aria-selected={index === at}
            className={styles.option}
            onClick={() => choose(option)}
          >
            <span>{option.id ? option.name : `Add “${option.name}”`}</span>
            <span className={styles.detail}>{option.id ? option.detail : ''}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
