import { defineAction, isRefusal } from '../action.ts';
import { libraryExperiment } from '../experiments/library/library.ts';
import { readOutExperiment } from '../experiments/run-actions.ts';
import { entry } from '../journal/journal.ts';

/** Whether the weeks gave energy or drained it, on the whole; undefined when neither. */
function energyOf(readings: readonly { readonly energy: number }[]): 'gave' | 'drained' | undefined {
  const sum = readings.reduce((all, { energy }) => all + energy, 0);
  return Math.abs(sum) < readings.length / 2 || sum === 0 ? undefined : sum > 0 ? 'gave' : 'drained';
}

export const readOutWithLesson = defineAction({
  name: 'experiments.read-out-lesson',
  title: 'Test read out',
  description: 'Reads a running test out, and keeps what was learnt in the journal as a lesson, with the energy its weeks gave or took.',
  input: readOutExperiment.input,
  writes: (career, input, context) => {
    const writes = readOutExperiment.writes(career, input, context);
    const row = career.experiment.get(input.id);
    if (isRefusal(writes) || !row) return writes;
    const { title, person, readings = [], template = '' } = row;
    const skills = libraryExperiment(template)?.skills;
    const lesson = { day: context.today, type: 'lesson', text: `${title}: ${input.learnt}`, energy: energyOf(readings) } as const;
    return [...writes, entry.put(context.newId(), { ...lesson, ...(person && { people: [person] }), ...(skills && { skills: [...skills] }) })];
  },
});
