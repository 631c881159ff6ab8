import { useDeferredValue, useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { Career } from '#core/career.ts';
import { duplicates } from '#core/people/duplicates.ts';
import { type Person, ties, tieTitles } from '#core/people/people.ts';
import { isNarrow } from '#core/people/people-filter.ts';
import { listPeople, type PeopleList } from '#core/people/people-list.ts';
import { orderPeople } from '#core/people/people-order.ts';
import { recentLayoff } from '#core/standing.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { openDialog } from '../shell/dialogs.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { DueCalendarButton } from './due-calendar-button.tsx';
import { BulkBar } from './everyone/bulk-bar.tsx';
import { Filters } from './everyone/filters.tsx';
import type { ListView, Show } from './list-view.ts';
import { NobodyHere } from './nobody-here.tsx';
import { PeopleRows } from './people-rows.tsx';
import styles from './people-screen.module.css';
import { PeopleViews } from './people-views.tsx';
import { peopleFinding, peopleLead } from './people-words.ts';
import { useListView } from './use-list-view.ts';

function firstShow(career: Career, today: Day): Show {
  const { due, inRhythm } = listPeople(career, today);
  if (due.length > 0 && recentLayoff(career, today) === undefined) return 'due';
  return inRhythm.length > 0 ? 'rhythm' : 'everyone';
}

function shownIn(list: PeopleList, show: 'due' | 'rhythm'): readonly Person[] {
  return (show === 'due' ? list.due : list.inRhythm).map(({ person }) => person);
}

const addPerson = () => openDialog({ name: 'person' });
const importButton = <LinkButton to="/import">Import people</LinkButton>;

/** Who is due, who has a rhythm, everyone: found as one types. */
export function PeopleScreen() {
  const career = useCareer();
  const today = useToday();
  const { view, change } = useListView();
  const [first] = useState(() => firstShow(career, today));
  const gentle = recentLayoff(career, today) !== undefined;
  const wanted = view.show ?? first;
  const show = gentle && wanted === 'due' ? 'rhythm' : wanted;
  const words = useDeferredValue(view.words);
  const all = useMemo(() => listPeople(career, today), [career, today]);
  const list = useMemo(() => listPeople(career, today, { words, tie: view.tie || undefined, ...view.by }), [career, today, words, view.tie, view.by]);
  const people = useMemo(() => (show === 'everyone' ? orderPeople(career, list.everyone, view.order) : shownIn(list, show)), [career, list, show, view.order]);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const twice = useMemo(() => (show === 'everyone' ? duplicates(career.person).length : 0), [career.person, show]);
  // Who was removed, or merged into somebody, is no longer chosen.
  const ids = useMemo(() => (chosen ? [...chosen].filter((id) => career.person.has(id)) : []), [chosen, career.person]);
  const narrow = (patch: Partial<ListView>) => change({ lastSeen: null, ...patch });

  if (career.person.size === 0)
    return (
      <Page title="People" finding={peopleFinding(all, gentle)}>
        <Empty
          action={
            <div className={styles.buttons}>
              <Button look="primary" onClick={addPerson}>
                Add a person
              </Button>
              {importButton}
            </div>
          }
        >
          One or two people you learn from, and how often you want to be in touch, are enough to begin.
        </Empty>
      </Page>
    );

  const narrowed = view.words !== '' || view.tie !== '' || isNarrow(view.by);
  const tab = (value: Show, title: string, count: number) => ({
    value,
    title: (
      <>
        {title} <small className={styles.count}>{count.toLocaleString('en')}</small>
      </>
    ),
  });
  return (
    <Page
      title="People"
      finding={peopleFinding(all, gentle)}
      lead={peopleLead(all)}
      actions={
        <>
          {all.inRhythm.length > 0 && !gentle && <DueCalendarButton />}
          {importButton}
          <Button look="primary" onClick={addPerson}>
            Add a person
          </Button>
        </>
      }
    >
      <PeopleViews />
      <search className={styles.filters}>
        <Choice<Show>
          label="Show"
          hideLabel
          value={show}
          onChange={(value) => narrow({ show: value })}
          options={[
            ...(gentle ? [] : [tab('due', 'Due', list.due.length)]),
            tab('rhythm', 'In rhythm', list.inRhythm.length),
            tab('everyone', 'Everyone', list.everyone.length),
          ]}
        />
        <div className={styles.narrow}>
          <SearchField label="Search people" value={view.words} onChange={(text) => narrow({ words: text })} />
          <select aria-label="Tie" value={view.tie} onChange={(event) => narrow({ tie: ties.find((tie) => tie === event.target.value) ?? '' })}>
            <option value="">Every tie</option>
            {ties.map((tie) => (
              <option key={tie} value={tie}>
                {tieTitles[tie]}
              </option>
            ))}
          </select>
          <Button aria-pressed={chosen !== null} onClick={() => setChosen(chosen ? null : new Set())}>
            Select
          </Button>
        </div>
      </search>
      {show === 'everyone' && <Filters by={view.by} order={view.order} onChange={(by) => narrow({ by })} onOrder={(order) => narrow({ order })} />}
      {twice > 0 && (
        <p className={styles.twice}>
          <Link href="/people/duplicates">{twice === 1 ? 'One person is' : `${twice.toLocaleString('en')} people are`} perhaps here twice</Link>
        </p>
      )}
      <p className="visually-hidden" role="status">
        {narrowed ? `${people.length.toLocaleString('en')} found` : ''}
      </p>
      {people.length > 0 ? (
        <PeopleRows
          people={people}
          today={today}
          gentle={gentle}
          lastSeen={view.lastSeen}
          onSeen={(id) => change({ lastSeen: id })}
          chosen={chosen}
          onChoose={setChosen}
        />
      ) : (
        <NobodyHere all={all} found={list} show={show} narrowed={narrowed} today={today} onNarrow={narrow} />
      )}
      {chosen && (
        <BulkBar ids={ids} all={people.map(({ id }) => id)} today={today} onSelect={(next) => setChosen(new Set(next))} onClose={() => setChosen(null)} />
      )}
    </Page>
  );
}
