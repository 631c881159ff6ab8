import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { addPerson } from '#core/people/actions.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { matchNames } from './match-people.ts';

/** One line of the list that opens at an @: somebody here, or the name that was typed as a new person. */
export type MentionOption = { readonly id: string | null; readonly name: string; readonly detail: string };

type Mentions = {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly value: string;
  /** The text after a name was put in, and who it names. */
  readonly onNamed: (text: string, person: string) => void;
};

type Asked = { readonly start: number; readonly end: number; readonly words: string };

const beforeCaret = /(?:^|[^\p{L}\p{N}\p{M}._%+-])@(\p{L}[^\n@]{0,40})$/u;
const mostWords = 3;

function askedAt(text: string, caret: number): Asked | null {
  const words = beforeCaret.exec(text.slice(0, caret))?.[1];
  if (words === undefined || words.trim().split(/\s+/).length > mostWords) return null;
  return { start: caret - words.length - 1, end: caret, words };
}

/** The people an @ in a text box may mean, while it is typed. The keys are those of a list box; the focus stays in the text. */
export function useMentions({ box, value, onNamed }: Mentions) {
  const career = useCareer();
  const act = useAct();
  const listId = useId();
  const [caret, setCaret] = useState<number | null>(null);
  const [at, setAt] = useState<number | null>(null);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const moveTo = useRef<number | null>(null);
  const asked = caret === null ? null : askedAt(value, caret);
  const words = asked?.words ?? '';
  const open = asked !== null && asked.start !== closedAt;

  const options = useMemo((): MentionOption[] => {
    if (!open) return [];
    const known = matchNames(career, words).map(
      (person): MentionOption => ({ id: person.id, name: person.name, detail: [person.title, person.company].filter(Boolean).join(' · ') }),
    );
    const name = words.trim();
    const isNew = name.split(/\s+/).length <= 2 && !words.endsWith(' ') && !known.some((one) => one.name.toLowerCase() === name.toLowerCase());
    return isNew ? [...known, { id: null, name, detail: '' }] : known;
  }, [career, open, words]);
  // A new person is never what Enter means by itself: "@home" is mostly just a word.
  const chosen = at ?? (options[0]?.id ? 0 : -1);

  useLayoutEffect(() => {
    if (moveTo.current === null) return;
    box.current?.setSelectionRange(moveTo.current, moveTo.current);
    setCaret(moveTo.current);
    moveTo.current = null;
  });

  const put = (asked: Asked, name: string, person: string) => {
    const after = value.slice(asked.end);
    const said = `${value.slice(0, asked.start)}@${name}`;
    setClosedAt(asked.start);
    moveTo.current = said.length + 1;
    onNamed(`${said}${/^[\s.,;:!?)]/.test(after) ? '' : ' '}${after}`, person);
  };
  const choose = async (option: MentionOption | undefined) => {
    if (!option || !asked) return;
    if (option.id) return put(asked, option.name, option.id);
    const outcome = await act(addPerson, { name: option.name }, { title: `${option.name} added` });
    const id = outcome.ok ? outcome.writes[0]?.id : undefined;
    if (id) put(asked, option.name, id);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (options.length === 0 || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setAt(chosen < 0 && step > 0 ? 0 : (Math.max(chosen, 0) + step + options.length) % options.length);
    else if (event.key === 'Escape') setClosedAt(asked?.start ?? null);
    else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && chosen >= 0) choose(options[chosen]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const typed = (element: HTMLTextAreaElement): void => {
    const place = element.selectionStart === element.selectionEnd ? element.selectionStart : null;
    const next = place === null ? null : askedAt(element.value, place);
    setCaret(place);
    setAt(null);
    if (next?.start !== closedAt) setClosedAt(null);
  };
  /** The list belongs to what is being typed: it goes when the caret is moved elsewhere. */
  const moved = (element: HTMLTextAreaElement): void => {
    if (caret !== null && element.selectionEnd !== caret) setCaret(null);
  };
  return { options, chosen, listId, choose, onKeyDown, typed, moved, close: () => setCaret(null) };
}
