import { useState } from 'react';
import { deleteTag, renameTag } from '#core/insights/many-people.ts';
import { functionTitle } from '#core/people/arena.ts';
import { contactSpans, contactSpanTitles, type NarrowBy, tagCounts } from '#core/people/people-filter.ts';
import { type PeopleOrder, peopleOrders, peopleOrderTitles } from '#core/people/people-order.ts';
import { jobFunctions, seniorities } from '#core/people/title-reading/lexicon.ts';
import { capitalised } from '#core/say.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './everyone.module.css';

const levelTitles: Record<(typeof seniorities)[number], string> = {
  entry: 'Beginning',
  practitioner: 'Practising',
  senior: 'Senior',
  manager: 'Leads people',
  head: 'Heads an area',
  executive: 'At the top',
};

type SelectProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly title: string }[];
  readonly onChange: (value: string) => void;
};

const Narrow = ({ label, value, options, onChange }: SelectProps) => (
  <select aria-label={label} className={value ? styles.on : undefined} value={value} onChange={(event) => onChange(event.target.value)}>
    <option value="">{label}: any</option>
    {options.map((one) => (
      <option key={one.value} value={one.value}>
        {one.title}
      </option>
    ))}
  </select>
);

/** A chosen tag may be renamed, made one with another, or taken off everyone. */
function TagTools({ tag, onChange }: { tag: string; onChange: (tag: string | undefined) => void }) {
  const act = useAct();
  const [name, setName] = useState<string | null>(null);
  const [error, setError] = useState('');
  const rename = async () => {
    const to = (name ?? '').trim();
    const outcome = await act(renameTag, { tag, to });
    if (!outcome.ok) return setError(outcome.reason);
    setName(null);
    onChange(to);
  };
  const drop = async () => {
    const outcome = await act(deleteTag, { tag }, { title: `Tag deleted: ${tag}` });
    if (outcome.ok) onChange(undefined);
  };
  if (name === null)
    return (
      <span className={styles.tools}>
        <Button small look="quiet" onClick={() => setName(tag)}>
          Rename the tag
        </Button>
        <Button small look="quiet" onClick={drop}>
          Delete the tag
        </Button>
      </span>
    );
  return (
    <form
      className={styles.tools}
      onSubmit={(event) => {
        event.preventDefault();
        rename();
      }}
    >
      <input aria-label="New name of the tag" maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
      <Button small type="submit">
        Rename
      </Button>
      {error && <span role="alert">{error}</span>}
    </form>
  );
}

type FiltersProps = {
  readonly by: NarrowBy;
  readonly order: PeopleOrder;
  readonly onChange: (by: NarrowBy) => void;
  readonly onOrder: (order: PeopleOrder) => void;
};

/** Tag, trade, level and last contact: what everyone is narrowed to, each taken away again by itself or all at once. */
export function Filters({ by, order, onChange, onOrder }: FiltersProps) {
  const tags = tagCounts(useCareer().person);
  const any = Boolean(by.tag || by.trade || by.level || by.contact);
  return (
    <div className={styles.filters}>
      {tags.length > 0 && (
        <Narrow
          label="Tag"
          value={by.tag ?? ''}
          options={tags.map(({ tag, people }) => ({ value: tag, title: `${tag} (${people.toLocaleString('en')})` }))}
          onChange={(tag) => onChange({ ...by, tag: tag || undefined })}
        />
      )}
      <Narrow
        label="Trade"
        value={by.trade ?? ''}
        options={jobFunctions.map((value) => ({ value, title: capitalised(functionTitle(value)) }))}
        onChange={(trade) => onChange({ ...by, trade: jobFunctions.find((one) => one === trade) })}
      />
      <Narrow
        label="Level"
        value={by.level ?? ''}
        options={seniorities.map((value) => ({ value, title: levelTitles[value] }))}
        onChange={(level) => onChange({ ...by, level: seniorities.find((one) => one === level) })}
      />
      <Narrow
        label="Last contact"
        value={by.contact ?? ''}
        options={contactSpans.map((value) => ({ value, title: contactSpanTitles[value] }))}
        onChange={(contact) => onChange({ ...by, contact: contactSpans.find((one) => one === contact) })}
      />
      <select aria-label="Order" value={order} onChange={(event) => onOrder(peopleOrders.find((one) => one === event.target.value) ?? 'name')}>
        {peopleOrders.map((value) => (
          <option key={value} value={value}>
            Order: {peopleOrderTitles[value].toLowerCase()}
          </option>
        ))}
      </select>
      {any && (
        <Button small look="quiet" onClick={() => onChange({})}>
          Clear all
        </Button>
      )}
      {by.tag && <TagTools key={by.tag} tag={by.tag} onChange={(tag) => onChange({ ...by, tag })} />}
    </div>
  );
}
