import { useEffect, useMemo, useRef, useState } from 'react';
import type { Career } from '#core/career.ts';
import type { ImportPlan, PlanItem } from '#exchange/plan/plan.ts';
import type { Progress, Reading } from '#exchange/reading.ts';
import { useApply, useShelf } from '../book/book.tsx';
import { localClock, localToday, newId } from '../book/clock.ts';
import type { ChosenFile } from './chosen-files.ts';
import { importedInWords } from './import-words.ts';
import { planCalmly } from './plan-calmly.ts';
import { readInWorker } from './reader.ts';
import { allAsked, nothingSaid, type Said, type Stage, troublesOf } from './stage.ts';

const fault = 'Something went wrong inside Windward while it worked on these files. Nothing was changed. Try them one at a time.';

/** What is known of the files under way; null for what has to be made (again). */
type Work = {
  readonly files: readonly ChosenFile[];
  said: Said;
  reading: Reading | null;
  plan: ImportPlan | null;
  plannedOn: Career | null;
  asked: readonly PlanItem[];
};
const workOn = (files: readonly ChosenFile[]): Work => ({ files, said: nothingSaid, reading: null, plan: null, plannedOn: null, asked: [] });

export type Import = {
  readonly stage: Stage;
  begin(files: readonly ChosenFile[]): void;
  stop(): void;
  /** Answers questions. */
  answer(answers: Said['answers']): void;
  /** Says what of a calendar is taken, and whose it is. */
  choose(calendar: Said['calendar']): void;
  /** Corrects a ladder as it was understood, or leaves it out. */
  correct(ladders: Said['ladders']): void;
  /** Corrects what columns hold: the files are read again, and answers given before are forgotten. */
  map(mappings: Said['mappings']): void;
  take(): void;
  again(note?: string): void;
};

/** An import from the choice of files to what was done; leaving the page ends what is under way. */
export function useImport(): Import {
  const { book } = useShelf();
  const apply = useApply();
  const [stage, setStage] = useState<Stage>({ at: 'choose' });
  const work = useRef(workOn([]));
  const job = useRef(new AbortController());
  useEffect(() => () => job.current.abort(), []);

  const steps = useMemo(() => {
    const start = (): AbortSignal => {
      job.current.abort();
      job.current = new AbortController();
      return job.current.signal;
    };

    /** Reads and plans what has to be; the sentences that say why not, or null. */
    const catchUp = async (now: Work, signal: AbortSignal): Promise<readonly string[] | null> => {
      if (!now.reading) {
        const onProgress = (progress: Progress) => setStage((shown) => (shown.at === 'reading' && !signal.aborted ? { ...shown, progress } : shown));
        const read = await readInWorker(now.files, { mappings: now.said.mappings, clock: localClock() }, { onProgress, signal });
        if ('failed' in read) return [read.failed];
        now.reading = read;
      }
      const career = book.career();
      const plan = await planCalmly(
        career,
        now.reading,
        { today: localToday(), newId, answers: now.said.answers, calendar: now.said.calendar, ladders: now.said.ladders },
        signal,
      );
      if (!plan) return null;
      [now.plan, now.plannedOn, now.asked] = [plan, career, allAsked(now.asked, plan)];
      return troublesOf(now.reading);
    };

    /** A fault of ours must not leave the page waiting for ever. */
    const giveUp = (error: unknown): never => {
      setStage({ at: 'choose', troubles: [fault] });
      throw error;
    };

    /** Shows what the files hold; a preview that stands stays until the next one is there. */
    const update = async () => {
      const [now, signal] = [work.current, start()];
      setStage((shown) => (shown.at === 'preview' ? { ...shown, said: now.said, working: true } : { at: 'reading', progress: null }));
      const troubles = await catchUp(now, signal).catch(giveUp);
      if (signal.aborted) return;
      const { reading, plan, said, asked } = now;
      setStage(reading && plan && !troubles ? { at: 'preview', reading, plan, said, asked, working: false } : { at: 'choose', troubles: troubles ?? [] });
    };

    const take = async () => {
      const now = work.current;
      // While columns are read anew nobody has seen what would be taken in.
      if (!now.reading) return;
      const signal = start();
      setStage({ at: 'saving' });
      // What was said or written since the preview, here or elsewhere, is planned with, not passed or written over.
      if (!now.plan || book.career() !== now.plannedOn) await catchUp(now, signal).catch(giveUp);
      if (signal.aborted || !now.plan) return;
      const { plan } = now;
      const outcome = await apply(importedInWords(plan), plan.writes).catch(giveUp);
      if (!outcome.ok) setStage({ at: 'choose', troubles: [outcome.reason] });
      else if (outcome.writes.length === 0) setStage({ at: 'choose', note: 'All of this is here already. Nothing was changed.' });
      else setStage({ at: 'done', plan, step: outcome.writes });
    };

    const say = (more: Partial<Said>) => {
      work.current.said = { ...work.current.said, ...more };
      work.current.plan = null;
      update();
    };
    const again = (note?: string) => {
      start();
      setStage({ at: 'choose', note });
    };
    return {
      begin: (files: readonly ChosenFile[]) => {
        work.current = workOn(files);
        setStage({ at: 'reading', progress: null });
        update();
      },
      stop: () => again('Stopped. Nothing was changed.'),
      answer: (answers: Said['answers']) => say({ answers: { ...work.current.said.answers, ...answers } }),
      choose: (calendar: Said['calendar']) => say({ calendar: { ...work.current.said.calendar, ...calendar } }),
      correct: (ladders: Said['ladders']) => say({ ladders: { ...work.current.said.ladders, ...ladders } }),
      map: (mappings: Said['mappings']) => {
        const said = { ...nothingSaid, mappings: { ...work.current.said.mappings, ...mappings } };
        work.current = { ...workOn(work.current.files), said };
        update();
      },
      take,
      again,
    };
  }, [book, apply]);

  return { stage, ...steps };
}
