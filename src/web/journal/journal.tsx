import { useDeferredValue, useMemo, useState } from 'react';
import { useSearchParams } from 'wouter';
import { entriesBetween, entryTypes, entryTypeTitles } from '#core/journal/journal.ts';
import { type EntryFilter, searchEntries } from '#core/journal/search.ts';
import { skills } from '#core/skills/skills.ts';
import { mondayOf } from '#core/time.ts';
import { useCareer } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { openDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { SearchField } from '../ui/search-field.tsx';
import styles from './journal.module.css';
import { journalFinding } from './journal-words.ts';
import { Timeline } from './timeline.tsx';

/** Everything written, the latest first, found as one types. */
export default function Journal() {
  const career = useCareer();
  const today = useToday();
  const [params, setParams] = useSearchParams();
  const [words, setWords] = useState('');
  const [type, setType] = useState('');
  const [skill, setSkill] = useState(params.get('skill') ?? '');
  const chosen = params.get('entry');
  const searched = useDeferredValue(words);
  const filter = useMemo((): EntryFilter => ({ words: searched, type, skill }), [searched, type, skill]);
  const found = useMemo(() => {
    if (!chosen) return searchEntries(career, filter);
    const entry = career.entry.get(chosen);
    return entry ? [entry] : [];
  }, [career, filter, chosen]);
  const thisWeek = entriesBetween(career, mondayOf(today), today);
  const filtering = words !== '' || type !== '' || skill !== '';
  const write = (
    <Button look="primary" onClick={() => openDialog({ name: 'capture' })}>
      Write an entry
    </Button>
  );

  return (
    <Page
      title="Journal"
      finding={journalFinding(career.entry.size, thisWeek)}
      lead={
        career.entry.size > 0
          ? `${career.entry.size.toLocaleString('en')} ${career.entry.size === 1 ? 'entry' : 'entries'} in all. Each is evidence, and material for what you send and prepare.`
          : undefined
      }
      actions={career.entry.size > 0 && write}
    >
      {career.entry.size === 0 ? (
        <Empty action={write}>A line a week is enough: a win, a lesson, what somebody told you. Press C anywhere to write one.</Empty>
      ) : (
        <>
          <search className={styles.filters}>
            <SearchField label="Search the journal" value={words} onChange={setWords} />
            <select aria-label="Kind" value={type} onChange={(event) => setType(event.target.value)}>
              <option value="">Every kind</option>
              {entryTypes.map((value) => (
                <option key={value} value={value}>
                  {entryTypeTitles[value]}
                </option>
              ))}
            </select>
            <select aria-label="Skill" value={skill} onChange={(event) => setSkill(event.target.value)}>
              <option value="">Every skill</option>
              {skills.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
            {chosen && <Button onClick={() => setParams({})}>Show all entries</Button>}
          </search>
          <p className={styles.count} role="status">
            {filtering ? `${found.length.toLocaleString('en')} found` : ''}
          </p>
          {found.length > 0 ? (
            <Timeline entries={found} today={today} />
          ) : (
            <Empty>{chosen ? 'That entry is no longer there.' : 'Nothing holds all of these words. Try fewer, or another kind.'}</Empty>
          )}
        </>
      )}
    </Page>
  );
}
