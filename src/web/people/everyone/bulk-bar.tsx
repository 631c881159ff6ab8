import { type ReactNode, useId, useState } from 'react';
import type * as z from 'zod/mini';
import type { Action } from '#core/action.ts';
import { editMany, removeMany } from '#core/insights/many-people.ts';
import { rhythms, ties, tieTitles } from '#core/people/people.ts';
import { tagCounts } from '#core/people/people-filter.ts';
import { addDays, type Day } from '#core/time.ts';
import { exportFormats } from '#exchange/exports.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { download } from '../../settings/download.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { counted, dayInWords } from '../../ui/words.ts';
import styles from './everyone.module.css';

type BarProps = {
  readonly ids: readonly string[];
  readonly all: readonly string[];
  readonly today: Day;
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onClose: () => void;
};

const pauses = [14, 30, 91];

const Pick = ({ label, children, onPick }: { label: string; children: ReactNode; onPick: (value: string) => void }) => (
  <select aria-label={label} value="" onChange={(event) => event.target.value && onPick(event.target.value)}>
    <option value="">{label}</option>
    {children}
  </select>
);

/** What can be done with everyone chosen, each as one step with one Undo. */
export function BulkBar({ ids, all, today, onSelect, onClose }: BarProps) {
  const career = useCareer();
  const act = useAct();
  const list = useId();
  const [tag, setTag] = useState('');
  const [error, setError] = useState('');
  const people = `${ids.length.toLocaleString('en')} ${ids.length === 1 ? 'person' : 'people'}`;
  const run = async <S extends z.ZodMiniType>(action: Action<S>, input: z.input<S>, title: string): Promise<boolean> => {
    const outcome = await act(action, input, { title });
    setError(outcome.ok ? '' : outcome.reason);
    return outcome.ok;
  };
  const edit = (patch: Omit<z.input<typeof editMany.input>, 'people'>, title: string) => run(editMany, { people: [...ids], ...patch }, title);
  const save = async (format: 'vcard' | 'csv') => {
    const form = exportFormats.find((one) => one.format === format);
    const chosen = new Map(ids.flatMap((id) => (career.person.has(id) ? [[id, career.person.get(id)] as const] : []))) as typeof career.person;
    if (form) download(form.fileName(today), form.type, await form.of({ ...career, person: chosen }, today));
  };
  const remove = async () => {
    if (await run(removeMany, { people: [...ids] }, `${counted(ids.length, 'person', 'people')} removed`)) onSelect([]);
  };
  const none = ids.length === 0;
  return (
    <section className={styles.bar} aria-label="With everyone chosen">
      <strong role="status">{none ? 'Nobody chosen yet' : `${people} chosen`}</strong>
      {ids.length < all.length && (
        <Button small onClick={() => onSelect(all)}>
          Choose all {all.length.toLocaleString('en')}
        </Button>
      )}
      {!none && (
        <>
          <form
            className={styles.tag}
            onSubmit={async (event) => {
              event.preventDefault();
              if (tag.trim() && (await edit({ addTag: tag }, `${people} tagged: ${tag.trim()}`))) setTag('');
            }}
          >
            <input aria-label="Tag" list={list} placeholder="Tag" maxLength={60} value={tag} onChange={(event) => setTag(event.target.value)} />
            <datalist id={list}>
              {tagCounts(career.person).map((one) => (
                <option key={one.tag} value={one.tag} />
              ))}
            </datalist>
            <Button small type="submit">
              Add tag
            </Button>
            <Button small look="quiet" disabled={!tag.trim()} onClick={() => edit({ removeTag: tag }, `Tag taken off ${people}`)}>
              Take off
            </Button>
          </form>
          <Pick label="Tie" onPick={(value) => edit({ tie: ties.find((tie) => tie === value) }, `Tie added for ${people}`)}>
            {ties.map((tie) => (
              <option key={tie} value={tie}>
                {tieTitles[tie]}
              </option>
            ))}
          </Pick>
          <Pick label="Rhythm" onPick={(value) => edit({ rhythmWeeks: value === 'none' ? null : Number(value) }, `Rhythm set for ${people}`)}>
            {rhythms.map(({ weeks, title }) => (
              <option key={weeks} value={weeks}>
                {title}
              </option>
            ))}
            <option value="none">No rhythm</option>
          </Pick>
          <Pick label="Pause" onPick={(value) => edit({ pausedUntil: value === 'none' ? null : addDays(today, Number(value)) }, `${people} paused`)}>
            {pauses.map((days) => (
              <option key={days} value={days}>
                Until {dayInWords(addDays(today, days), today)}
              </option>
            ))}
            <option value="none">End the pause</option>
          </Pick>
          {ids.length === 2 && (
            <Button small onClick={() => openDialog({ name: 'merge', people: ids })}>
              Merge
            </Button>
          )}
          <Button small onClick={() => save('vcard')}>
            vCard
          </Button>
          <Button small onClick={() => save('csv')}>
            CSV
          </Button>
          <Button small look="quiet" onClick={remove}>
            Remove
          </Button>
          <Button small look="quiet" onClick={() => openDialog({ name: 'erase', people: ids })}>
            Erase…
          </Button>
        </>
      )}
      <Button small look="quiet" onClick={onClose}>
        Done
      </Button>
      {error && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </section>
  );
}
