import { fitsFor } from '#core/insights/give-back.ts';
import { noteSent } from '#core/insights/show-work.ts';
import { needKey } from '#core/need-words.ts';
import { oldestIn } from '#core/people/advice/advice.ts';
import { letterSent } from '#core/people/advice/exchange-actions.ts';
import { openWants } from '#core/people/advice/wants.ts';
import { askIn, type DraftKind, draftTitles, draftTo, fittingDrafts, isAsk, type MailDraft, waitsForOutcome } from '#core/people/drafts.ts';
import { milestoneSent } from '#core/people/milestone-actions.ts';
import { nearMilestoneOf } from '#core/people/milestones-near.ts';
import type { Person } from '#core/people/people.ts';
import { isWaiting, rhythmOf } from '#core/people/rhythm.ts';
import { wayToWrite } from '#core/people/ways.ts';
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
import { beginsWith, draftAbout, draftName, fitWords, type LetterAbout } from './letter-about.ts';
import { LetterForm } from './letter-form.tsx';
import { WishesNote } from './wishes-note.tsx';
import styles from './write-to.module.css';

/** A letter to one person: a short plain start to change as one likes. Nothing is sent from here; the mail program does that. */
export default function WriteTo({ person: id, ...about }: LetterAbout & { readonly person: string }) {
  const career = useCareer();
  const today = useToday();
  const row = career.person.get(id);
  if (!row)
    return (
      <Dialog title="Write" onClose={closeDialog}>
        <p>This person is no longer here.</p>
      </Dialog>
    );
  // In a hard week nobody is asked first what came of old advice.
  const waits = about.start === 'support' || about.start === 'tell' ? undefined : waitsForOutcome(career, row);
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
      <Letter row={row} about={about} />
    </Dialog>
  );
}

/** What was typed over a start, by the start it was typed over. */
type Typed = { readonly [start: string]: Partial<MailDraft> };
const noDraft: { kind: DraftKind | ''; need: string; typed: Typed } = { kind: '', need: '', typed: {} };

function Letter({ row, about: opened }: { row: Person; about: LetterAbout }) {
  const career = useCareer();
  const act = useAct();
  const today = useToday();
  const near = nearMilestoneOf(career, row.id, today, opened.milestone);
  const about = draftAbout(career, row, opened);
  const usual = fittingDrafts(career, row, today);
  const begin = beginsWith(opened);
  const first = begin && isAsk(begin) && waitsForOutcome(career, row) ? undefined : begin;
  const cannot = first === undefined || (first === 'milestone' && !near) || (first === 'introduction' && !about.sought);
  const fitting = cannot ? usual : [first, ...usual.filter((one) => one !== first)];
  const served = row.needs ?? (row.warmUp?.need === undefined ? [] : [row.warmUp.need]);
  const asked = opened.need;
  const needs = asked === undefined ? served : [asked, ...served.filter((one) => needKey(one) !== needKey(asked))];
  const { draft, change, drop } = useKeptDraft(draftName(row.id, opened), noDraft);
  const kind = fitting.find((one) => one === draft.kind) ?? fitting[0] ?? usual[0];
  const need = needs.find((one) => one === draft.need) ?? needs[0];
  const want = openWants(row).find((one) => one.want === opened.want) ?? openWants(row)[0];
  const [best] = want && kind === 'offer' && opened.fit === undefined ? fitsFor(career, row, want, today) : [];
  const meets = fitWords(career, opened.fit ?? (best?.kind === 'person' ? best.person.id : best?.entry.id));
  const details: Partial<Record<DraftKind, string | undefined>> = { question: need, milestone: near?.id, show: opened.show?.how };
  const start = kind in details ? `${kind} ${details[kind]}` : kind;
  const letter: MailDraft = { ...draftTo(career, row, kind, today, { ...about, need, want: want?.want, fit: meets }), ...draft.typed[start] };
  const way = wayToWrite(row);
  const { sought, learned } = about;

  const type = (patch: Partial<MailDraft>) => change({ typed: { ...draft.typed, [start]: { ...draft.typed[start], ...patch } } });
  const log = (note: string) => {
    const title = { title: `Contact with ${row.name} logged` };
    if (kind === 'milestone' && near) return act(milestoneSent, { id: near.id, channel: way, note }, title);
    if (kind === 'show' && opened.show?.how === 'note') return act(noteSent, { to: row.id, text: note, channel: way, entry: opened.show.entry }, title);
    const answers = kind === 'thanks' && !learned ? oldestIn(career, row.id, 'to-tell') : undefined;
    const asks = (isAsk(kind) && kind !== 'first' && kind !== 'seat') || kind === 'show';
    return act(
      letterSent,
      {
        to: row.id,
        text: note,
        channel: way,
        ...(asks ? { asked: kind === 'introduction' && sought ? `An introduction to ${sought.company}` : askIn(letter.text) } : {}),
        ...(kind === 'looking' ? { told: 'looking' as const, given: 'That I am looking for my next role' } : {}),
        ...(answers ? { advice: answers.id, given: 'What came of their advice' } : {}),
        ...(kind === 'thanks' && learned ? { given: `What I took from ${learned.title}`.slice(0, 5_000) } : {}),
        ...(kind === 'offer' && want ? { want: want.want, given: meets?.slice(0, 5_000) ?? want.want } : {}),
      },
      title,
    );
  };
  const sent = async (note: string) => {
    const outcome = await log(note);
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
