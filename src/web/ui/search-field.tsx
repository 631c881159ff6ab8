import { Search } from 'lucide-react';
import styles from './search-field.module.css';

type SearchProps = { readonly label: string; readonly value: string; readonly onChange: (value: string) => void };

export const SearchField = ({ label, value, onChange }: SearchProps) => (
  <label className={styles.search}>
    <Search size={16} aria-hidden="true" />
    <span className="visually-hidden">{label}</span>
    <input type="search" placeholder={label} value={value} onChange={(event) => onChange(event.target.value)} />
  </label>
);
