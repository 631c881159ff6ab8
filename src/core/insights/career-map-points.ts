import type { Career } from '../career.ts';
import type { Entry } from '../journal/journal.ts';
import type { Project } from '../roles/roles.ts';
import { setbackTitles } from '../setbacks/words.ts';
import { addDays, type Day, firstDayOf, lastDayOf } from '../time.ts';
import type { Lane, MapSpan } from './career-map-lanes.ts';
import { turnsOf } from './career-map-turns.ts';

/** What happened: a role that began, one that turned something, a promotion, a layoff, a project, a decision that was written down. */
export type PointType = 'role' | 'turning' | 'promotion' | 'setback' | 'project' | 'decision';

export type MapPoint = {
  readonly id: string;
  readonly type: PointType;
  readonly on: Day;
  readonly lane: Lane;
  readonly track: number;
  readonly words: string;
  /** What it changed or what came of it, in short phrases. */
  readonly says: readonly string[];
  readonly opens: { readonly kind: 'role' | 'project' | 'entry' | 'setback'; readonly id: string };
};

/** Days before a role in which a decision that is about no project is taken to be the one that led there. */
const decidedWithin = 60;
/** How outcomes begin that tell of a project that was ended rather than finished. */
const ended = /^\W*(cancel+ed|stopped|shut down|discontinued|abandoned|scrapped|killed|dropped)\b/i;

function rolePoints(career: Career, spans: readonly MapSpan[]): MapPoint[] {
  return spans.flatMap((span, at) => {
    const row = career.role.get(span.id);
    if (!row) return [];
    const before = spans[at - 1];
    const { type, says } = turnsOf(career, span, spans.slice(0, at));
    const words = span.company && span.company !== before?.company ? `${span.title}, ${span.company}` : span.title;
    const place = { lane: span.lane, track: span.track, opens: { kind: 'role', id: span.id } } as const;
    const began: MapPoint = { id: `role.${span.id}`, type, on: span.from, words, says, ...place };
    if (row.ended !== 'layoff' || row.to === undefined) return [began];
    return [began, { id: `end.${span.id}`, type: 'setback', on: span.to, words: 'Laid off', says: [`from ${span.company ?? span.title}`], ...place }];
  });
}

/** The day a project stands for: that it ended, or began while it runs. */
function dayOf({ from, to }: Project, today: Day): Day | undefined {
  const end = to === undefined || firstDayOf(to) > today ? undefined : lastDayOf(to) > today ? today : lastDayOf(to);
  return end ?? (from === undefined ? undefined : firstDayOf(from));
}

/** The span a day belongs to: the one that runs then and began last, else the one that is nearest. */
function spanOn(spans: readonly MapSpan[], on: Day): MapSpan | undefined {
  return spans.findLast((span) => span.from <= on && span.to >= on) ?? spans.findLast((span) => span.from <= on) ?? spans[0];
}

function projectPoints(career: Career, spans: readonly MapSpan[], today: Day): MapPoint[] {
  const byRole = new Map(spans.map((span) => [span.id, span]));
  return [...career.project.values()].flatMap((row): MapPoint[] => {
    const on = dayOf(row, today);
    if (on === undefined) return [];
    const span = (row.role === undefined ? undefined : byRole.get(row.role)) ?? spanOn(spans, on);
    const running = row.to === undefined || firstDayOf(row.to) > today;
    const state = on > today ? 'planned' : running ? 'running' : row.outcome !== undefined && ended.test(row.outcome) ? 'ended early' : 'finished';
    const place = { lane: span?.lane ?? 'unsaid', track: span?.track ?? 0, opens: { kind: 'project', id: row.id } } as const;
    const says = [`project, ${state}`, ...(row.part ? [row.part] : [])];
    return [{ id: `project.${row.id}`, type: state === 'ended early' ? 'setback' : 'project', on, words: row.name, says, ...place }];
  });
}

/** Setbacks that are over and that neither a role's end nor a project shows already: in a word, never in what was written about them. */
function setbackPoints(career: Career, spans: readonly MapSpan[], today: Day): MapPoint[] {
  return [...career.setback.values()].flatMap((row): MapPoint[] => {
    if (row.type === 'layoff' || row.project !== undefined || row.ended === undefined || row.ended > today) return [];
    const span = spans.find(({ id }) => id === row.role) ?? spanOn(spans, row.day);
    const place = { lane: span?.lane ?? 'unsaid', track: span?.track ?? 0, opens: { kind: 'setback', id: row.id } } as const;
    return [
      {
        id: `setback.${row.id}`,
        type: 'setback',
        on: row.day,
        words: setbackTitles[row.type],
        says: span ? [`at ${span.company ?? span.title}`] : [],
        ...place,
      },
    ];
  });
}

const longest = 42;

/** A decision in short: its first sentence, else what comes before the first comma; nothing is cut within either. */
function inShort(text: string): string {
  const [sentence, clause] = [/^[^.!?\n]+/, /^[^.!?,;:\n–—]+/].map((part) => text.slice(0, 300).match(part)?.[0].trim() ?? '');
  return [sentence, clause].find((part) => part && part.length <= longest) ?? 'Decision';
}

/** For each role the last decision written down in the weeks before it, about no project: how it was come to. */
function decisionPoints(career: Career, spans: readonly MapSpan[]): MapPoint[] {
  const latest = new Map<MapSpan, Entry>();
  const windows = spans.map((span) => ({ span, since: addDays(span.from, -decidedWithin) }));
  for (const row of career.entry.values()) {
    if (row.type !== 'decision' || row.project !== undefined) continue;
    for (const { span, since } of windows) {
      if (row.day < since || row.day > span.from) continue;
      const known = latest.get(span);
      if (!known || row.day > known.day || (row.day === known.day && row.id > known.id)) latest.set(span, row);
    }
  }
  const rows = new Map([...latest].map(([span, row]) => [row.id, { span, row }]));
  return [...rows.values()].map(({ span, row }) => ({
    id: `entry.${row.id}`,
    type: 'decision',
    on: row.day,
    lane: span.lane,
    track: span.track,
    words: inShort(row.text),
    says: [`decision before ${span.company ?? span.title}`],
    opens: { kind: 'entry', id: row.id },
  }));
}

/** Everything that happened on a day, the earliest first. */
export function pointsOf(career: Career, spans: readonly MapSpan[], today: Day): MapPoint[] {
  const points = [
    ...rolePoints(career, spans),
    ...projectPoints(career, spans, today),
    ...setbackPoints(career, spans, today),
    ...decisionPoints(career, spans),
  ];
  return points.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1));
}
