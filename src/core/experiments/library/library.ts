import type { LibraryExperiment, LibraryFamily } from './library-experiment.ts';
import { mentoring } from './mentoring.ts';
import { newIndustries } from './new-industries.ts';
import { shadowing } from './shadowing.ts';
import { sideProjects } from './side-projects.ts';
import { standingIn } from './standing-in.ts';
import { stretchAssignments } from './stretch-assignments.ts';
import { talks } from './talks.ts';
import { teaching } from './teaching.ts';
import { trials } from './trials.ts';
import { writing } from './writing.ts';

/** Tests to choose from, by family: the cheap ones first, those that settle most last. */
export const libraryFamilies: readonly LibraryFamily[] = [
  talks,
  shadowing,
  writing,
  teaching,
  mentoring,
  sideProjects,
  newIndustries,
  stretchAssignments,
  standingIn,
  trials,
];

const byId = new Map(libraryFamilies.flatMap(({ experiments }) => experiments.map((one) => [one.id, one] as const)));

/** The library's test with this id; undefined for one it does not hold. */
export const libraryExperiment = (id: string): LibraryExperiment | undefined => byId.get(id);

/** The family that holds the library's test with this id. */
export const libraryFamilyOf = (id: string): LibraryFamily | undefined => libraryFamilies.find(({ experiments }) => experiments.some((one) => one.id === id));
