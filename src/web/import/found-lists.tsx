import type { Body, Table } from '#core/record.ts';
import { isPrivate } from '#core/setbacks/setbacks.ts';
import { type ImportPlan, type PlanItem, questionKey } from '#exchange/plan/plan.ts';
import type { FoundPerson } from '#exchange/reading.ts';
import { useCareer } from '../book/book.tsx';
import styles from './import.module.css';
import { fieldInWords, kindOfOne, placeInWords, signInWords } from './import-words.ts';
import { gainInWords } from './person-facts.ts';
import { ShortList } from './short-list.tsx';

const kinds: { readonly [what: string]: string } = { people: 'person', roles: 'role', projects: 'project' };
const keyOf = (item: PlanItem): string => `${item.what} ${questionKey(item)} ${item.label}`;

/** What the files say otherwise, line by line; what is here stays. */
const Differences = ({ item }: { item: PlanItem }) =>
  item.differs.map(({ field, here, found }) => (
    <span key={field} className={styles.difference}>
      {fieldInWords(field)} stays “{here}”; the file says “{found}”
    </span>
  ));

type ListsProps = { readonly plan: ImportPlan; readonly asked: readonly PlanItem[]; readonly foundAt: ReadonlyMap<string, FoundPerson> };

/** Who joins whom, what differs, and what is new. Whoever was asked about is told of there, and so are meetings, who was at them, and ladders. */
export function FoundLists({ plan, asked, foundAt }: ListsProps) {
  const career = useCareer();
  const told = new Set(asked.map(questionKey));
  const met = new Set(plan.calendar?.people.map(({ name }) => name));
  const shown = (item: PlanItem) =>
    item.what !== 'meetings' && item.what !== 'ladders' && (foundAt.has(questionKey(item)) || item.what !== 'people' || !met.has(item.label));
  const items = plan.items.filter((item) => shown(item) && !told.has(questionKey(item)));
  const merged = items.filter(({ state }) => state === 'merged');
  const otherwise = items.filter(({ state, differs }) => state === 'unchanged' && differs.length > 0);
  const fresh = items.filter(({ state }) => state === 'new');
  const severalKinds = fresh.some(({ what }) => what !== fresh[0]?.what);

  const gains = (item: PlanItem): string => {
    const kind = kinds[item.what] ?? item.what;
    const before = (career as unknown as { readonly [kind: string]: Table | undefined })[kind]?.get(item.with?.id ?? '') as Body | undefined;
    const after = item.with && plan.writes.find((write) => write.kind === kind && write.id === item.with?.id)?.body;
    return item.adds.map((field) => gainInWords(field, before, isPrivate(kind) ? undefined : (after ?? undefined))).join(' · ');
  };
  const post = (item: PlanItem): string => {
    const found = item.what === 'people' ? foundAt.get(questionKey(item))?.person : undefined;
    const words = [found?.title, found?.company].filter(Boolean).join(', ');
    return severalKinds ? [kindOfOne(item.what), words].filter(Boolean).join(' · ') : words;
  };
  const joined = (item: PlanItem) => (
    <>
      <span>{[item.with && signInWords(item.with.by), item.adds.length > 0 && `gets ${gains(item)}`].filter(Boolean).join(', ')}</span>
      <Differences item={item} />
    </>
  );
  return (
    <>
      <ShortList
        title="Here already, with more to add"
        lead="Empty fields are filled and lists grow. Nothing that is here is changed or lost."
        items={merged}
        row={(item) => ({ key: keyOf(item), head: item.label, detail: joined(item) })}
      />
      <ShortList
        title="Here already, and said otherwise"
        lead="What is here stays. Change it by hand where the file is right."
        items={otherwise}
        row={(item) => ({ key: keyOf(item), head: item.label, detail: <Differences item={item} /> })}
      />
      <ShortList title="New" items={fresh} row={(item) => ({ key: keyOf(item), head: item.label, detail: post(item) })} />
    </>
  );
}

const inOrder = <T extends { readonly file: string; readonly line: number }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));

/** What is refused, and what was read only in part, each with its line and its reason. */
export const Refusals = ({ plan }: { plan: ImportPlan }) => (
  <>
    <ShortList
      title="Not taken in, and why"
      items={inOrder(plan.refused)}
      row={(row) => ({ key: `${row.file} ${row.line} ${row.reason}`, head: placeInWords(row), detail: row.reason })}
    />
    <ShortList
      title="Taken in, but not all of it"
      items={inOrder(plan.remarks)}
      row={(row) => ({ key: `${row.file} ${row.line} ${row.remark}`, head: placeInWords(row), detail: row.remark })}
    />
  </>
);
