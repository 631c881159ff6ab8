import { testsDue } from '#core/experiments/schedule.ts';
import { planWeek } from '#core/insights/plan-week.ts';
import { thisWeek } from '#core/insights/this-week.ts';

/** What reads every room to plan a week. */
export default { planWeek, thisWeek, testsDue };
