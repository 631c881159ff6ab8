import type { CareerMap } from '#core/insights/career-map.ts';
import type { MapPoint } from '#core/insights/career-map-points.ts';
import { sayCount, sayList } from '#core/say.ts';
import { monthInWords } from '../../ui/words.ts';
import { laneTitles } from './draw-map.ts';

export const typeTitles: Record<MapPoint['type'], string> = {
  turning: 'Turning point',
  promotion: 'Promotion',
  setback: 'Setback',
  role: 'Role',
  project: 'Project',
  decision: 'Decision',
};

/** What a point says beside its label: when, what it changed, in which phase. */
export function pointDetail({ on, says, lane, type }: MapPoint): string {
  const what = type === 'project' || type === 'decision' ? says : [typeTitles[type].toLowerCase(), ...says];
  return [monthInWords(on), what.join(', '), lane === 'unsaid' ? 'no phase said' : laneTitles[lane]].join('; ');
}

/** The whole map in one sentence. */
export function mapSummary({ from, to, spans, points, futures, plateauFrom }: CareerMap): string {
  const of = (type: MapPoint['type']): number => points.filter((point) => point.type === type).length;
  const held = [
    sayCount(spans.length, 'role'),
    of('promotion') > 0 && sayCount(of('promotion'), 'promotion'),
    of('project') > 0 && sayCount(of('project'), 'project'),
    of('setback') > 0 && sayCount(of('setback'), 'setback'),
    futures.length > 0 && sayCount(futures.length, 'way ahead', 'ways ahead'),
    plateauFrom !== undefined && `what may be a plateau since about ${monthInWords(plateauFrom)}`,
  ].filter((part) => part !== false);
  const years = [...new Set([from.slice(0, 4), to.slice(0, 4)])].join(' to ');
  return `${years}: ${sayList(held)}`;
}
