import { Link, useLocation, useSearchParams } from 'wouter';
import { isAnswered } from '#core/ladders/answers.ts';
import { competenciesOf, type Ladder } from '#core/ladders/ladders.ts';
import { careerToSheet, holesIn } from '#core/ladders/sheet.ts';
import { must } from '#core/record.ts';
import { capitalised, sayCount, sayDay, sayNumber } from '#core/say.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { EarlierWords } from './earlier-words.tsx';
import { EvidenceUnder } from './evidence-under.tsx';
import { LadderActions } from './ladder-actions.tsx';
import { LadderName } from './ladder-name.tsx';
import { sizeInWords } from './ladder-words.ts';
import styles from './ladders.module.css';
import { MapSkills } from './map/map-skills.tsx';
import { LadderSheet } from './sheet/ladder-sheet.tsx';
import { useLadderEdits } from './use-ladder-edits.ts';

const modes = [
  { value: 'read' as const, title: 'Read' },
  { value: 'edit' as const, title: 'Edit in place' },
  { value: 'map' as const, title: 'Map to the framework' },
];

/** One ladder: what it asks for, changed in place, and which of the framework's skills its own are like. */
export default function LadderPage({ id }: { id: string }) {
  const row = useCareer().ladder.get(id);
  if (row) return <Known row={row} />;
  return (
    <Page title="Nothing by this address">
      <Empty action={<LinkButton to="/path/ladders">Back to ladders</LinkButton>}>
        The ladder may have been removed, or the address is old. If you removed it just now, Undo brings it back.
      </Empty>
    </Page>
  );
}

function Known({ row }: { row: Ladder }) {
  const career = useCareer();
  const today = useToday();
  const [, go] = useLocation();
  const [params, setParams] = useSearchParams();
  const edits = useLadderEdits(row);
  const sheet = must(careerToSheet(career, row.id), `the ladder ${row.id}`);
  const mode = modes.find(({ value }) => value === params.get('mode'))?.value ?? 'read';
  const holes = holesIn(sheet);
  const facts = [
    sizeInWords(career, row),
    `version ${row.version}`,
    row.source && `from ${row.source}`,
    row.retired && `retired ${sayDay(row.retired, today)}`,
  ].filter(Boolean);
  return (
    <Page
      title={row.name}
      finding={findingOf(row, competenciesOf(career, row.id).filter(isAnswered).length, sheet.skills.length)}
      lead={facts.join(' · ')}
      actions={
        <Link href="/path/ladders" className={styles.back}>
          All ladders
        </Link>
      }
    >
      <div className={styles.bar}>
        <Choice
          label="What to do with it"
          hideLabel
          options={modes}
          value={mode}
          onChange={(to) => setParams(to === 'read' ? {} : { mode: to }, { replace: true })}
        />
        <LadderActions row={row} onRemove={() => go('/path/ladders')} />
      </div>
      {mode === 'map' ? (
        <MapSkills row={row} />
      ) : (
        <Card label="Skills by level">
          {mode === 'edit' && <LadderName key={`${row.name} ${row.note}`} row={row} />}
          {row.note && <p className={styles.note}>{row.note}</p>}
          {holes > 0 && (
            <p className={styles.quiet}>{capitalised(sayCount(holes, 'place says', 'places say'))} nothing. That is how the ladder is, and no gap of yours.</p>
          )}
          {sheet.skills.length === 0 && mode === 'read' && <p className={styles.quiet}>It has no skills yet. Edit in place adds them.</p>}
          <LadderSheet
            sheet={sheet}
            label={`${row.name}, skills by level`}
            edits={mode === 'edit' ? edits : undefined}
            under={mode === 'read' ? (skill) => <EvidenceUnder ladder={row.id} competency={skill} /> : undefined}
          />
        </Card>
      )}
      <EarlierWords row={row} />
    </Page>
  );
}

/** The headline: how far the ladder is tied to the framework. */
function findingOf({ name }: Ladder, answered: number, all: number): string {
  if (all === 0) return name;
  if (answered === 0) return `${name}: not tied to the framework yet`;
  if (answered === all) return `${name}, tied to the framework`;
  return `${name}: ${sayNumber(answered)} of ${sayCount(all, 'skill')} tied to the framework`;
}
