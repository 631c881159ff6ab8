import type { Career } from '#core/career.ts';
import type { ImportPlan, PlanContext } from '#exchange/plan/plan.ts';
import { planImportSteps } from '#exchange/plan/plan-import.ts';
import type { Reading } from '#exchange/reading.ts';

const sliceMs = 12;
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Plans an import in slices short enough that the page keeps answering. */
export async function planCalmly(career: Career, reading: Reading, context: PlanContext): Promise<ImportPlan> {
  const steps = planImportSteps(career, reading, context);
  for (let since = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < sliceMs) continue;
    await breathe();
    since = performance.now();
  }
}
