import type { Career } from '#core/career.ts';
import type { ImportPlan, PlanContext } from '#exchange/plan/plan.ts';
import { planImportSteps } from '#exchange/plan/plan-import.ts';
import type { Reading } from '#exchange/reading.ts';

const sliceMs = 12;

/** Lets what waits go first: keys, clicks, drawing. A message comes back sooner than a timer does. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

/** Plans an import in slices short enough that the page keeps answering; null when it was stopped. */
export async function planCalmly(career: Career, reading: Reading, context: PlanContext, signal: AbortSignal): Promise<ImportPlan | null> {
  const steps = planImportSteps(career, reading, context);
  for (let since = performance.now(); !signal.aborted; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < sliceMs) continue;
    await breathe();
    since = performance.now();
  }
  return null;
}
