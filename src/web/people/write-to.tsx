import type { Career } from '#core/career.ts';
import { assessableSkill } from '#core/insights/assessable.ts';
import { fitsFor } from '#core/insights/give-back.ts';
import { inSentence } from '#core/insights/skill-level-words.ts';
import { needKey } from '#core/need-words.ts';
import { oldestIn } from '#core/people/advice/advice.ts';
import { letterSent } from '#core/people/advice/exchange-actions.ts';
import { openWants } from '#core/people/advice/wants.ts';
import { askIn, type DraftKind, draftTitles, draftTo, fittingDrafts, isAsk, type MailDraft, waitsForOutcome } from '#core/people/drafts.ts';
import { milestoneSent } from '#core/people/milestone-actions.ts';
import { nearMilestoneOf } from '#core/people/milestones.ts';
import type { Person } from '#core/people/people.ts';
import { isWaiting, rhythmOf } from '#core/people/rhythm.ts';
import { wayToWrite } from '#core/people/ways.ts';
import { skillName } from '#core/skills/skill-name.ts';
import { skillTitle } from '#core/skills/skills.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { closeDialog, openDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SelectField } from '../ui/field.tsx';
import { onDay, quoted } from './advice/advice-words.ts';
import { OutcomeForm } from './advice/outcome-form.tsx';
import { useKeptDraft } from './kept-draft.ts';
import { LetterForm } from './letter-form.tsx';
import { WishesNote } from './wishes-note.tsx';
import styles from './write-to.module.css';

type WriteToProps = {
  readonly person: string;
  /** A need to ask about, also one they do not serve yet. */
  readonly need?: string | undefined;
  readonly start?: DraftKind | undefined;
  /** What they need, and the entry or person of yours that meets it. */
  readonly want?: string | undefined;
  readonly fit?: string | undefined;
  /** The milestone that a line is for, when it is not the nearest of theirs. */
  readonly milestone?: string | undefined;
  /** A skill they are asked to rate. */
  readonly level?: string | undefined;
};

/** A letter to one person: a short plain start to change as one likes. Nothing is sent from here; the mail program does that. */
export default function WriteTo({ person: id, ...rest }: WriteToProps) {
  const career = useCareer();
  const today = useToday();
  const row = career.person.get(id);
  if (!row)
    return (
      <Dialog title="Write" onClose={closeDialog}>
        <p>This person is no longer here.</p>
      </Dialog>
    );
  const waits = waitsForOutcome(career, row);
  return (
    <Dialog title={`Write to ${row.name}`} onClose={closeDialog}>
      {waits && (
        <section className={styles.waits} aria-label="Before you ask again">
          <p>
            {row.name} advised you {onDay(waits.day, today)}: {quoted(waits.said)} Before you ask anything again: what came of it?
          </p>
          <OutcomeForm key={waits.id} advice={waits} onDone={() => undefined} />
        </section>
      )}
      <Letter row={row} {...rest} />
    </Dialog>
  );
}

/** What was typed over a start, by the start it was typed over. */
type Typed = { readonly [start: string]: Partial<MailDraft> };
const noDraft: { kind: DraftKind | ''; need: string; typed: Typed } = { kind: '', need: '', typed: {} };

/** What an offer says: the entry's link, else its words, or whom you would introduce. */
function fitWords(career: Career, fit: string | undefined): string | undefined {
  const [entry, person] = [career.entry.get(fit ?? ''), career.person.get(fit ?? '')];
  if (person) return `I could introduce you to ${[person.name, person.title, person.company].filter(Boolean).join(', ')}.`;
  return entry && [entry.safeText ?? entry.text, entry.link].filter(Boolean).join(' ');
}

/** What a skill is called in a letter, and its levels as its standard has them now. */
function levelToRate(career: Career, skill: string) {
  const titles = assessableSkill(career, skill)?.skill.levels.map(({ title }) => title) ?? [];
  return { name: inSentence(skill, skillName(career, skill)), titles };
}

function Letter({ row, need: asked, start: opened, want: wanted, fit, milestone, level }: { row: Person } & Omit<WriteToProps, 'person'>) {
  const career = useCareer();
  const act = useAct();
  const today = useToday();
  const near = nearMilestoneOf(career, row.id, today, milestone);
  const usual = fittingDrafts(career, row, today);
  const begin = level !== undefined ? 'level' : (opened ?? (asked === undefined ? undefined : 'question'));
  const first = begin && isAsk(begin) && waitsForOutcome(career, row) ? undefined : begin;
  const fitting = first === undefined || (first === 'milestone' && !near) ? usual : [first, ...usual.filter((one) => one !== first)];
  const served = row.needs ?? (row.warmUp?.need === undefined ? [] : [row.warmUp.need]);
  const needs = asked === undefined ? served : [asked, ...served.filter((one) => needKey(one) !== needKey(asked))];
  const { draft, change, drop } = useKeptDraft(['write-to', row.id, asked, wanted, level && `level ${level}`].filter(Boolean).join(' '), noDraft);
  const kind = fitting.find((one) => one === draft.kind) ?? fitting[0] ?? usual[0];
  const need = needs.find((one) => one === draft.need) ?? needs[0];
  const want = openWants(row).find((one) => one.want === wanted) ?? openWants(row)[0];
  const [best] = want && kind === 'offer' && fit === undefined ? fitsFor(career, row, want, today) : [];
  const meets = fitWords(career, fit ?? (best?.kind === 'person' ? best.person.id : best?.entry.id));
  const start = kind === 'question' ? `${kind} ${need}` : kind === 'milestone' ? `${kind} ${near?.id}` : kind;
  const letter: MailDraft = {
    ...draftTo(career, row, kind, today, {
      need,
      want: want?.want,
      fit: meets,
      milestone,
      level: level === undefined ? undefined : levelToRate(career, level),
    }),
    ...draft.typed[start],
  };
  const way = wayToWrite(row);

  const type = (patch: Partial<MailDraft>) => change({ typed: { ...draft.typed, [start]: { ...draft.typed[start], ...patch } } });
  const sent = async (note: string) => {
    const title = { title: `Contact with ${row.name} logged` };
    const answers = kind === 'thanks' ? oldestIn(career, row.id, 'to-tell') : undefined;
    const outcome =
      kind === 'milestone' && near
        ? await act(milestoneSent, { id: near.id, channel: way, note }, title)
        : await act(
            letterSent,
            {
              to: row.id,
              text: note,
              channel: way,
              ...(kind === 'question' || kind === 'call' || kind === 'level' ? { asked: askIn(letter.text) } : {}),
              ...(answers ? { advice: answers.id, given: 'What came of their advice' } : {}),
              ...(kind === 'offer' && want ? { want: want.want, given: meets?.slice(0, 5_000) ?? want.want } : {}),
            },
            title,
          );
    if (outcome.ok) {
      drop();
      closeDialog();
    }
    return outcome;
  };

  return (
    <>
      <WishesNote row={row} today={today} />
      {fitting.length > 1 && (
        <Choice<DraftKind>
          label="Start from"
          options={fitting.map((value) => ({ value, title: draftTitles[value] }))}
          value={kind}
          onChange={(value) => change({ kind: value })}
        />
      )}
      <LetterForm
        to={row}
        letter={letter}
        onType={type}
        onSent={sent}
        aside={
          isWaiting(rhythmOf(career, row, today)) && (
            <Button look="quiet" onClick={() => openDialog({ name: 'snooze', person: row.id })}>
              Later
            </Button>
          )
        }
      >
        {kind === 'question' && needs.length > 1 && (
          <SelectField label="About" value={need} onChange={(event) => change({ need: event.target.value })}>
            {needs.map((one) => (
              <option key={one} value={one}>
                {skillTitle(one)}
              </option>
            ))}
          </SelectField>
        )}
      </LetterForm>
    </>
  );
}
