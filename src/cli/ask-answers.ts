import { createInterface } from 'node:readline/promises';
import { pulseItems, pulseQuestions, tickQuestion } from '#core/pulse/pulse.ts';
import { askedWrongly } from './stop.ts';

type Given = { readonly [name: string]: unknown; readonly week?: string; readonly note?: string; readonly aYearAgo?: boolean };

const toAnswer = (text: string): number | undefined => (/^[1-5]$/.test(text.trim()) ? Number(text) : undefined);

/** The five answers of a check-in: those given as options, the others asked at the terminal until each is 1 to 5. */
export async function askForAnswers(given: Given): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = { week: given.week, note: given.note, couldAYearAgo: given.aYearAgo };
  const missing: (typeof pulseItems)[number][] = [];
  for (const item of pulseItems) {
    const text = given[item];
    if (typeof text !== 'string') missing.push(item);
    else if ((answers[item] = toAnswer(text)) === undefined) throw askedWrongly(`--${item} is answered from 1 to 5; “${text}” is not.`);
  }
  if (missing.length === 0) return answers;
  if (!process.stdin.isTTY) throw askedWrongly(`Still to be answered, from 1 to 5: ${missing.map((item) => `--${item}`).join(', ')}.`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    console.log('From 1, not at all, to 5, very much.');
    for (const item of missing) while (answers[item] === undefined) answers[item] = toAnswer(await terminal.question(`${pulseQuestions[item]}: `));
    if (given.aYearAgo === undefined) answers.couldAYearAgo = /^y/i.test(await terminal.question(`${tickQuestion} (y/n): `));
    if (given.note === undefined) answers.note = (await terminal.question('A line, if you like: ')) || undefined;
  } finally {
    terminal.close();
  }
  return answers;
}
