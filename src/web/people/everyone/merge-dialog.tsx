import { useState } from 'react';
import { mergePeople } from '#core/insights/merge-people.ts';
import { mergeFields } from '#core/people/merge-fields.ts';
import { type Body, type Json, rowToBody } from '#core/record.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { closeDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd, FormError } from '../../ui/field.tsx';
import styles from './everyone.module.css';

const fieldTitle = (field: string): string => {
  const words = field
    .replace(/([A-Z])/g, ' $1')
    .replace(/\./g, ', ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function said(value: Json | undefined): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map((item) => said(item)).join(', ');
  if (typeof value === 'object')
    return Object.values(value)
      .map((item) => said(item as Json))
      .join(', ');
  return String(value);
}

const silent = new Set(['vcard', 'notSame', 'rhythmSince']);

/** Two records of one person side by side: what becomes one, and where both differ, which is right. */
export default function MergeDialog({ people }: { people: readonly string[] }) {
  const career = useCareer();
  const act = useAct();
  const [swapped, setSwapped] = useState(false);
  const [take, setTake] = useState<readonly string[]>([]);
  const [error, setError] = useState('');
  const [first, second] = swapped ? [people[1], people[0]] : [people[0], people[1]];
  const [keep, other] = [career.person.get(first ?? ''), career.person.get(second ?? '')];
  if (!keep || !other)
    return (
      <Dialog title="Merge" onClose={closeDialog}>
        <p>One of them is no longer here, so there is nothing to merge.</p>
      </Dialog>
    );
  const bodyOf = (row: typeof keep): Body => rowToBody(row as never);
  const { body, chosen } = mergeFields(bodyOf(keep), bodyOf(other), take);
  const differing = new Map(chosen.map((one) => [one.field, one]));
  const isChoice = (field: string): boolean => differing.has(field) && !Array.isArray(body[field]) && field !== 'connectedOn' && !silent.has(field);
  const merge = async () => {
    const outcome = await act(mergePeople, { keep: keep.id, other: other.id, take: [...take] }, { title: `${keep.name} merged` });
    if (!outcome.ok) return setError(outcome.reason);
    closeDialog();
  };
  const rest = Object.keys(body).filter((field) => !silent.has(field) && !isChoice(field));
  return (
    <Dialog title="Make one person of two" onClose={closeDialog} wide>
      <p className={styles.hint}>
        Contacts, entries, advice and everything else that names {other.name} will name {keep.name}. One Undo brings both back.
      </p>
      <Button
        small
        onClick={() => {
          setSwapped(!swapped);
          setTake([]);
        }}
      >
        Keep the other record instead
      </Button>
      <table className={styles.merge}>
        <tbody>
          {[...differing.keys()].filter(isChoice).map((field) => (
            <tr key={field}>
              <th scope="row">{fieldTitle(field)}</th>
              <td>
                {([false, true] as const).map((other) => {
                  const one = differing.get(field);
                  const isKept = take.includes(field) === other;
                  return (
                    <label key={String(other)}>
                      <input
                        type="radio"
                        name={`merge-${field}`}
                        checked={isKept}
                        onChange={() => setTake(other ? [...take, field] : take.filter((name) => name !== field))}
                      />
                      <span>{said(isKept ? one?.kept : one?.over)}</span>
                    </label>
                  );
                })}
              </td>
            </tr>
          ))}
          {rest.map((field) => (
            <tr key={field}>
              <th scope="row">{fieldTitle(field)}</th>
              <td>{said(body[field])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <FormError>{error}</FormError>
      <FormEnd>
        <Button onClick={closeDialog}>Cancel</Button>
        <Button look="primary" onClick={merge}>
          Merge
        </Button>
      </FormEnd>
    </Dialog>
  );
}
