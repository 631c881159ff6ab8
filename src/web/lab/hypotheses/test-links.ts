import type { WeighedTest } from '#core/insights/next-test.ts';

/** Where the library helps to design a test of a hypothesis, of a strength where one is given. */
export const designHref = (hypothesis: string, steps?: number): string =>
  `/lab/library?for=${encodeURIComponent(hypothesis)}${steps === undefined ? '' : `&rung=${steps}`}`;

/** The page of a test that is planned or running; for one that is only proposed, where it is designed. */
export const hrefOfTest = ({ hypothesis, test }: Pick<WeighedTest, 'hypothesis' | 'test'>): string =>
  test.experiment ? `/lab/${test.experiment.id}` : designHref(hypothesis.id, test.steps);
