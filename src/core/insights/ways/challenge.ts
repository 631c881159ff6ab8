import type { Career } from '../../career.ts';
import type { ExperimentType } from '../../experiments/experiments.ts';
import { libraryFamilies } from '../../experiments/library/library.ts';
import type { LibraryExperiment } from '../../experiments/library/library-experiment.ts';
import type { Project } from '../../roles/roles.ts';
import { capitalised, quote, sayList } from '../../say.ts';
import { skillTitle } from '../../skills/skills.ts';
import { type Day, firstDayOf, lastDayOf } from '../../time.ts';
import { inSentence } from '../skill-level-words.ts';
import { testWords } from './taken.ts';
import { evidenceWords, type ThinSkill, thinSkills } from './thin-skills.ts';
import type { Way } from './way.ts';

const thinnest = 2;
/** What stretches most at work comes first; a mere talk or shadowing is no challenge. */
const stretching: readonly ExperimentType[] = ['stretch-assignment', 'standing-in', 'side-project', 'mentoring', 'teaching', 'writing'];

type Assignment = { readonly type: ExperimentType; readonly test: LibraryExperiment };

/** The library's assignment that stretches the thinnest skill, both of the two thinnest if one does; none done before. */
function assignmentFor(career: Career, [first, second]: readonly ThinSkill[]): Assignment | undefined {
  if (first === undefined) return undefined;
  const done = new Set([...career.experiment.values()].map(({ template }) => template));
  const fitting = stretching
    .flatMap((type) => libraryFamilies.filter((family) => family.type === type))
    .flatMap(({ type, experiments }) => experiments.map((test) => ({ type, test })))
    .filter(({ test }) => test.skills.includes(first.skill) && !done.has(test.id));
  return fitting.find(({ test }) => second !== undefined && test.skills.includes(second.skill)) ?? fitting[0];
}

/** What runs now, the latest begun first. */
function runningProjects(career: Career, day: Day): Project[] {
  return [...career.project.values()]
    .filter(({ from, to }) => from !== undefined && firstDayOf(from) <= day && (to === undefined || lastDayOf(to) >= day))
    .sort((a, b) => (b.from ?? '').localeCompare(a.from ?? '') || (a.id < b.id ? -1 : 1));
}

/** P29: an assignment that would stretch the skills the record says least about, beside what runs now. */
export function challengeWay(career: Career, day: Day): Way {
  const skills = thinSkills(career, day);
  const [first] = skills;
  const assignment = assignmentFor(career, skills);
  const test = assignment?.test;
  const thin = skills.slice(0, thinnest).filter((one, i) => i === 0 || test?.skills.includes(one.skill));
  const running = runningProjects(career, day);
  const touching = running.find((row) => thin.some(({ skill }) => row.skills?.includes(skill)));
  const project = touching ?? running[0];
  const names = sayList(thin.map(({ skill }) => inSentence(skill)));
  const now = touching
    ? `${quote(touching.name)} touches ${thin.length > 1 ? 'them' : 'it'}: ask for the part that does.`
    : project
      ? `${quote(project.name)}, which runs now, does not touch ${thin.length > 1 ? 'them' : 'it'}.`
      : 'No project that runs now is written down.';
  return {
    id: 'challenge',
    title: 'Seek a challenge',
    principle: 'P29',
    says: `${capitalised(names)}: your record says least about ${thin.length > 1 ? 'these' : 'this'}. ${now}${test ? ` A stretch to ask for: ${test.title.charAt(0).toLowerCase()}${test.title.slice(1)}.` : ''}`,
    rows: [
      ...thin.map((one) => ({ words: `${skillTitle(one.skill)}: ${evidenceWords(one, day)}`, to: `/path/evidence/${one.skill}` })),
      ...(project ? [{ words: `Project: ${project.name}`, to: '/path' }] : []),
    ],
    offers:
      assignment && first
        ? [
            {
              id: 'challenge',
              label: 'Plan it as a test',
              step: {
                does: 'test',
                plan: { ...assignment, belief: `Harder work on ${names} would stretch me again where I am`, about: 'skill', subject: first.skill },
              },
              taken: testWords(career, 'challenge'),
            },
          ]
        : [],
    missing: undefined,
  };
}
