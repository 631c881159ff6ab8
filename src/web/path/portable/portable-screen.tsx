import { useParams, useSearchParams } from 'wouter';
import { type PortableRow, portableEvidence } from '#core/insights/portable-evidence.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { counted } from '../../ui/words.ts';
import { PathViews } from '../path-views.tsx';
import { EntryList } from './entry-list.tsx';
import { OwnWords } from './own-words.tsx';
import styles from './portable.module.css';
import { honest, portableFinding } from './portable-words.ts';
import { SafeEditor } from './safe-editor.tsx';
import { SetScreen } from './set-screen.tsx';
import { useWalkKeys } from './use-walk-keys.ts';

/** Wins in the version that is safe to keep: one after another, the own list of words, and what to take along on the last day. */
export default function PortableScreen() {
  const { part } = useParams<{ part?: string }>();
  return part === 'set' ? <SetScreen /> : <Versions />;
}

const first = ({ state }: PortableRow): number => (state === 'kept' ? 1 : 0);

function Versions() {
  const career = useCareer();
  const today = useToday();
  const [params, setParams] = useSearchParams();
  const view = portableEvidence.of(career, today);
  const chosen = view.rows.find(({ entry }) => entry.id === params.get('entry')) ?? unlisted(career, params.get('entry'));
  // What there is to do comes first; the one that is open stays where it was.
  const walk = [...view.rows].sort((a, b) => first(a) - first(b));
  const todo = walk.filter(({ state }) => state !== 'kept');
  const at = walk.findIndex(({ entry }) => entry.id === chosen?.entry.id);
  const go = (row: PortableRow | undefined) => setParams(row ? { entry: row.entry.id } : {});
  const step = (by: 1 | -1) => () => go(walk[(at + by + walk.length) % walk.length]);
  const kept = () => {
    const place = todo.findIndex(({ entry }) => entry.id === chosen?.entry.id);
    const rest = todo.filter((_, index) => index !== place);
    go(place < 0 ? undefined : (rest[place] ?? rest[0]));
  };
  useWalkKeys((by) => chosen && step(by)());
  const finding = portableFinding(view);
  if (view.rows.length === 0 && !chosen)
    return (
      <Page title="To keep" finding={finding} lead={honest}>
        <PathViews />
        <Empty
          action={
            <Button look="primary" onClick={() => openDialog({ name: 'capture', type: 'win' })}>
              Write a win
            </Button>
          }
        >
          Each win can have a second version without customers, code names and inside figures. That one stays yours when the job ends.
        </Empty>
      </Page>
    );
  return (
    <Page
      title="To keep"
      finding={finding}
      lead={honest}
      actions={
        <>
          {chosen ? (
            <LinkButton to="/path/portable">All of them</LinkButton>
          ) : (
            todo[0] && (
              <Button look="primary" onClick={() => go(todo[0])}>
                Go through {todo.length === 1 ? 'it' : `the ${todo.length.toLocaleString('en')}`}
              </Button>
            )
          )}
          <LinkButton to="/path/portable/set">What you would take along</LinkButton>
        </>
      }
    >
      <PathViews />
      <div className={styles.columns}>
        {chosen ? (
          <SafeEditor
            key={chosen.entry.id}
            row={chosen}
            today={today}
            place={todo.length === 0 ? 'Each has a version to keep' : `${counted(todo.length, 'is', 'are')} still to do`}
            onKept={kept}
            onNext={step(1)}
            onBack={step(-1)}
          />
        ) : (
          <EntryList view={view} today={today} />
        )}
        <OwnWords />
      </div>
    </Page>
  );
}

/** An entry that is no win and has no version to keep yet, opened by its address. */
function unlisted(career: ReturnType<typeof useCareer>, id: string | null): PortableRow | undefined {
  const entry = career.entry.get(id ?? '');
  return entry && { entry, state: 'none', marks: [] };
}
