import { experimentTypes } from '#core/experiments/experiments.ts';
import { libraryFamilies } from '#core/experiments/library/library.ts';
import { SelectField } from '../../ui/field.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import type { LibraryFilter } from './filter-library.ts';
import styles from './library.module.css';

type FiltersProps = { readonly filter: LibraryFilter; readonly onChange: (filter: LibraryFilter) => void };

/** Narrows the library by words, family, hours and risk. */
export const LibraryFilters = ({ filter, onChange }: FiltersProps) => (
  <div className={styles.filters}>
    <SearchField label="Search the library" value={filter.words} onChange={(words) => onChange({ ...filter, words })} />
    <SelectField
      label="Family"
      value={filter.family}
      onChange={(event) => onChange({ ...filter, family: experimentTypes.find((one) => one === event.target.value) ?? '' })}
    >
      <option value="">All families</option>
      {libraryFamilies.map(({ type, title }) => (
        <option key={type} value={type}>
          {title}
        </option>
      ))}
    </SelectField>
    <SelectField label="Hours" value={filter.hours} onChange={(event) => onChange({ ...filter, hours: event.target.value })}>
      <option value="">Any</option>
      <option value="2">Up to 2 h</option>
      <option value="5">Up to 5 h</option>
      <option value="10">Up to 10 h</option>
      <option value="20">Up to 20 h</option>
    </SelectField>
    <SelectField label="Risk" value={filter.risk} onChange={(event) => onChange({ ...filter, risk: event.target.value })}>
      <option value="">Any</option>
      <option value="0">No risk</option>
      <option value="1">Low at most</option>
      <option value="2">Some at most</option>
    </SelectField>
  </div>
);
