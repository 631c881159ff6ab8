import { type ComponentProps, type ReactNode, type RefObject, useRef } from 'react';
import styles from './mention-box.module.css';
import { useMentions } from './use-mentions.ts';

type AreaProps = ComponentProps<'textarea'>;
type MentionBoxProps = {
  readonly value: string;
  readonly onText: (text: string) => void;
  /** The text with the name in it, and the person it names. */
  readonly onNamed: (text: string, person: string) => void;
  readonly box?: RefObject<HTMLTextAreaElement | null>;
  readonly children: (props: AreaProps) => ReactNode;
};

/** A text box in which an @ opens a list of people; choosing one writes the name and says whom it names. */
export function MentionBox({ value, onText, onNamed, box: given, children }: MentionBoxProps) {
  const own = useRef<HTMLTextAreaElement>(null);
  const box = given ?? own;
  const { options, chosen, listId, choose, onKeyDown, typed, moved, close } = useMentions({ box, value, onNamed });
  const open = options.length > 0;
  return (
    <div className={styles.box}>
      {children({
        ref: box,
        value,
        'aria-autocomplete': 'list',
        'aria-haspopup': 'listbox',
        'aria-controls': open ? listId : undefined,
        'aria-activedescendant': open && chosen >= 0 ? `${listId}-${chosen}` : undefined,
        onChange: (event) => {
          onText(event.target.value);
          typed(event.target);
        },
        onSelect: (event) => moved(event.currentTarget),
        onKeyDown,
        onBlur: close,
      })}
      <p className="visually-hidden" role="status">
        {open ? `${options.length === 1 ? 'One match' : `${options.length} matches`}; the arrow keys choose.` : ''}
      </p>
      <div role="listbox" id={listId} aria-label="People to name" className={styles.list} hidden={!open}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the text box above handles the keys
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the text box, by aria-activedescendant
          <div
            key={option.id ?? 'new'}
            role="option"
            id={`${listId}-${index}`}
            aria-selected={index === chosen}
            className={styles.option}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            <span>{option.id ? option.name : `Add “${option.name}” as a new person`}</span>
            <span className={styles.detail}>{option.detail}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
