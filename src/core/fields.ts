import * as z from 'zod/mini';
import { isRecordId } from './record.ts';
import { isDay, isMonth, isRoughDay, isWeek } from './time.ts';

/** Field types the rooms share. Each message finishes the sentence "<Field>: …". */
export const line = (max = 300) => z.string().check(z.trim(), z.minLength(1, 'write something here'), z.maxLength(max, `keep it under ${max} characters`));
export const optionalLine = (max = 300) => z.optional(z.string().check(z.trim(), z.maxLength(max, `keep it under ${max} characters`)));
export const text = (max = 20_000) => z.string().check(z.minLength(1, 'write something here'), z.maxLength(max, `keep it under ${max} characters`));
export const optionalText = (max = 20_000) => z.optional(z.string().check(z.maxLength(max, `keep it under ${max} characters`)));
export const id = () => z.string().check(z.refine(isRecordId, 'this is no id'));
export const ids = () => z.optional(z.array(id()).check(z.maxLength(500)));
export const lines = (max = 300) => z.optional(z.array(line(max)).check(z.maxLength(200)));
export const day = () => z.string().check(z.refine(isDay, 'write a day as 2026-11-23'));
export const roughDay = () => z.string().check(z.refine(isRoughDay, 'write a year, a month or a day, as 2026, 2026-11 or 2026-11-23'));
export const month = () => z.string().check(z.refine(isMonth, 'write a month as 2026-11'));
export const week = () => z.string().check(z.refine(isWeek, 'write a week as 2026-W48'));
export const whole = (min: number, max: number) =>
  z.int(`choose a whole number from ${min} to ${max}`).check(z.minimum(min, `choose ${min} to ${max}`), z.maximum(max, `choose ${min} to ${max}`));
/** A number that is not below zero: of money, of hours. */
export const amount = (what: string) =>
  z
    .number('write a number, as 240 or 12.50')
    .check(z.minimum(0, `a ${what} is not below zero`), z.maximum(1_000_000_000, `this is more than any ${what} comes to`));
/** Links open with one click, so only schemes that are safe to open are taken. */
export const isSafeLink = (url: string): boolean => /^(https?:\/\/|mailto:|tel:)\S+$/i.test(url);
export const link = () => z.string().check(z.trim(), z.maxLength(2_000), z.refine(isSafeLink, 'use a link that starts with https:// or http://'));
