import { type BragOptions, type BragType, bragTypes } from '#core/insights/brag-document.ts';
import { type BragPeriod, bragSpan, isBragPeriod } from '#core/insights/brag-periods.ts';
import { type Day, isDay } from '#core/time.ts';

/** What is chosen on the screen. It stands in the address, so that it can be kept, gone back to and opened again. */
export type BragChoice = {
  readonly by: 'skill' | 'time';
  readonly period: BragPeriod;
  readonly from: string;
  readonly to: string;
  readonly parts: readonly BragPart[];
  readonly portable: boolean;
};

/** What may go in beside the wins. */
export const bragParts = ['lesson', 'feedback', 'projects', 'thanks'] as const;
export type BragPart = (typeof bragParts)[number];

const usual: BragChoice = { by: 'skill', period: 'year', from: '', to: '', parts: ['projects', 'thanks'], portable: false };

const usualParts = usual.parts.join('.');

export function readChoice(params: URLSearchParams): BragChoice {
  const period = params.get('period');
  const parts = (params.get('with') ?? usualParts).split('.');
  return {
    by: params.get('by') === 'time' ? 'time' : 'skill',
    period: isBragPeriod(period) ? period : usual.period,
    from: params.get('from') ?? '',
    to: params.get('to') ?? '',
    parts: bragParts.filter((part) => parts.includes(part)),
    portable: params.get('portable') === 'yes',
  };
}

/** The address of a choice; what is as usual is left out. */
export function writeChoice({ by, period, from, to, parts, portable }: BragChoice): Record<string, string> {
  const chosen = bragParts.filter((part) => parts.includes(part)).join('.');
  return {
    ...(by === usual.by ? {} : { by }),
    ...(period === usual.period ? {} : { period }),
    ...(period === 'own' && from ? { from } : {}),
    ...(period === 'own' && to ? { to } : {}),
    ...(chosen === usualParts ? {} : { with: chosen }),
    ...(portable ? { portable: 'yes' } : {}),
  };
}

const dayOf = (text: string): Day | undefined => (isDay(text) ? text : undefined);

export function choiceToOptions({ by, period, from, to, parts, portable }: BragChoice, today: Day): BragOptions {
  const types: readonly BragType[] = bragTypes.filter((type) => type === 'win' || parts.includes(type));
  const own = { from: dayOf(from), to: dayOf(to) };
  return { ...bragSpan(period, today, own), by, types, projects: parts.includes('projects'), thanks: parts.includes('thanks'), portable };
}
