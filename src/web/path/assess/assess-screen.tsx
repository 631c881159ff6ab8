import { useSearchParams } from 'wouter';
import { isDay } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { runOf } from './assess-run.ts';
import { AssessSetup } from './assess-setup.tsx';
import { AssessSteps } from './assess-steps.tsx';
import { SideBySide } from './side-by-side.tsx';

/** Rates skills by their written levels: first whose rating it is, then skill by skill, then what all said side by side. */
export default function AssessScreen() {
  const career = useCareer();
  const [params] = useSearchParams();
  const seen = params.get('seen');
  if (seen !== null && isDay(seen)) return <SideBySide day={seen} skill={params.get('skill') ?? undefined} />;
  const run = runOf(career, params);
  return run ? <AssessSteps key={params.toString()} run={run} query={params.toString()} /> : <AssessSetup />;
}
