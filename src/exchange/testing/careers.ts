import fc from 'fast-check';
import { type Career, emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { type Body, put, type Write } from '#core/record.ts';
import { anyLine, bodyOf, id, json, week } from './any-fields.ts';
import { checkin, competency, cycle, experiment, hypothesis, ladder, learning, outlook, ringing, setback, signal, writing } from './any-growth.ts';
import { committee, community, conversation, decider, exposure, feedback, milestone, person, promise, touchpoint } from './any-people.ts';
import { document, entry, move, opportunity, profile, project, role, term } from './any-work.ts';

/** A kind of a newer version. */
const compass = bodyOf({ name: anyLine() }, { points: json });

const tableOf = (kind: string, body: fc.Arbitrary<Body>, key: fc.Arbitrary<string> = id): fc.Arbitrary<Write[]> =>
  fc.uniqueArray(fc.tuple(key, body), { selector: ([row]) => row, maxLength: 4 }).map((rows) => rows.map(([row, held]) => put(kind, row, held)));

/** Whole careers that every check takes, with a kind and fields of a newer version among them. */
export const careers: fc.Arbitrary<Career> = fc
  .tuple(
    tableOf('person', person),
    tableOf('role', role),
    tableOf('project', project),
    tableOf('entry', entry),
    tableOf('checkin', checkin, week),
    tableOf('touchpoint', touchpoint),
    tableOf('move', move),
    tableOf('profile', profile, fc.constant('me')),
    tableOf('community', community),
    tableOf('milestone', milestone),
    tableOf('opportunity', opportunity),
    tableOf('document', document),
    tableOf('hypothesis', hypothesis),
    tableOf('experiment', experiment),
    tableOf('decider', decider),
    tableOf('exposure', exposure),
    tableOf('committee', committee, fc.constant('next')),
    tableOf('conversation', conversation),
    tableOf('promise', promise),
    tableOf('feedback', feedback),
    tableOf('ladder', ladder),
    tableOf('competency', competency),
    tableOf('ringing', ringing, week),
    tableOf('cycle', cycle),
    tableOf('signal', signal),
    tableOf('outlook', outlook, week),
    tableOf('learning', learning),
    tableOf('term', term),
    tableOf('setback', setback),
    tableOf('writing', writing),
    tableOf('compass', compass),
  )
  .map((tables) => applyWrites(emptyCareer, tables.flat()));
