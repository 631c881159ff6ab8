import type { Career } from '#core/career.ts';
import type { Day } from '#core/time.ts';
import sampleUrl from '../../../examples/sample-career.json?url';

/** The invented career of the examples, moved so that it ends this week. What reads and moves it comes only when it is asked for. */
export async function loadSample(today: Day): Promise<Career> {
  const [text, { importCareer }, { shiftCareer }] = await Promise.all([
    fetch(sampleUrl).then((answer) => answer.text()),
    import('#exchange/career/import-career.ts'),
    import('#core/shift.ts'),
  ]);
  const read = importCareer(text);
  if (!read.ok) throw new Error(`Bug: the sample cannot be read: ${read.reason}`);
  const { exportedOn } = JSON.parse(text) as { exportedOn: Day };
  return shiftCareer(read.career, exportedOn, today);
}
