import * as z from 'zod/mini';
import { defineAction } from '../action.ts';
import { patchOf } from '../kind.ts';
import { profile, profileOf, profileShape } from './profile.ts';

const { goal, targetPhase, fork, hoursPerWeek, checkinDay } = profileShape;

export const setProfile = defineAction({
  name: 'profile.set',
  title: 'Profile saved',
  description: 'Sets name, goal, target, hours a week or check-in day; what is left out stays, null clears a field.',
  input: z.strictObject(patchOf(profileShape)),
  writes: (career, input) => [profile.edit(profileOf(career), input)],
});

export const setGoal = defineAction({
  name: 'profile.set-goal',
  title: 'Goal saved',
  description: 'Says what the person is working toward.',
  input: z.strictObject({ goal, targetPhase, fork, hoursPerWeek, checkinDay }),
  writes: (career, input) => [profile.edit(profileOf(career), input)],
});
