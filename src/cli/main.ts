#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import type { DataOption } from './open-book.ts';
import { Stop } from './stop.ts';

const dataFlag = ['--data <dir>', 'the data folder (default: WINDWARD_DATA, or the system’s place for it)'] as const;
const collect = (value: string, all: string[] = []): string[] => [...all, value];

/** Every command once. What a command needs is loaded when it runs. */
function program(): Command {
  const windward = new Command('windward')
    .description('A navigator for a product career, from the command line.')
    .exitOverride()
    .configureOutput({ outputError: () => {} });
  const command = (name: string, about: string) =>
    windward
      .command(name)
      .description(about)
      .option(...dataFlag);

  command('serve', 'run the app in the browser')
    .option('--port <n>', 'the port (default: the one used before, or 4747)')
    .option('--no-open', 'do not open the browser')
    .action(async (options) => (await import('./serve.ts')).serveHere(options));
  command('capture', 'write a line to the journal')
    .argument('<text>')
    .option('--kind <kind>', 'win, lesson, feedback, decision or note', 'win')
    .option('--day <day>', 'as 2026-11-23 (default: today)')
    .option('--skill <id>', 'a skill it shows; may be given several times', collect)
    .option('--json', 'print the id as JSON')
    .action(async (text, options) => (await import('./acts.ts')).capture(text, options));
  command('week', 'show this week’s moves')
    .option('--plan', 'plan the week first')
    .option('--json', 'print them as JSON')
    .action(async (options) => (await import('./acts.ts')).week(options));
  const checkin = command('checkin', 'answer the weekly check-in')
    .option('--week <week>', 'as 2026-W48 (default: this week)')
    .option('--note <text>')
    .option('--a-year-ago', 'most of the week you could have done a year ago');
  for (const item of ['challenge', 'learning', 'energy', 'impact', 'support']) checkin.option(`--${item} <1-5>`);
  checkin.action(async (options) => (await import('./acts.ts')).checkin(options));
  command('import', 'bring in LinkedIn exports, contacts, calendars, résumés, tables or a Windward export')
    .argument('<files...>')
    .option('--dry-run', 'say what would happen and write nothing')
    .option('--same', 'take people of the same name and company for the same person')
    .option('--json', 'print the report as JSON')
    .action(async (files, options) => (await import('./import.ts')).importFiles(files, options));
  command('export', 'print the career')
    .option('--format <format>', 'json, jsonresume, vcard, csv or md', 'json')
    .option('--out <file>', 'write to a file instead')
    .action(async (options) => (await import('./export.ts')).exportTo(options));
  command('erase', 'erase a person for good: the record, its history, and the name wherever you wrote it')
    .argument('<person>', 'their id, or the full name')
    .option('--yes', 'do it; without it you are told what would go')
    .action(async (person, options) => (await import('./erase.ts')).erase(person, options));
  command('act', 'run any action by its name')
    .argument('<name>')
    .option('--json <input>', 'its input as JSON', '{}')
    .action(async (name, options) => (await import('./acts.ts')).act(name, options));
  command('insight', 'ask for any insight by its name')
    .argument('<name>')
    .option('--day <day>', 'as of a day')
    .option('--json', 'print it as JSON')
    .action(async (name, options) => (await import('./acts.ts')).insight(name, options));
  command('doctor', 'check the file and the career in it')
    .option('--json', 'print what was found as JSON')
    .action(async (options) => (await import('./doctor.ts')).doctor(options));
  command('restore', 'list the backups, or put one in place')
    .argument('[backup]')
    .action(async (backup, options: DataOption) => (await import('./doctor.ts')).restore(backup, options));
  return windward;
}

/** Runs a command line; answers the exit code: 0 done, 1 could not be done, 2 asked wrongly. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    await program().parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      if (error.code !== 'commander.help') console.error(`${error.message.replace(/^error: /, '')}. Try “windward --help”.`);
      return 2;
    }
    if (error instanceof Stop) {
      console.error(error.message);
      return error.code;
    }
    console.error('Windward could not finish this. Nothing that was saved before is lost; “windward doctor” checks the file.');
    if (process.env.WINDWARD_DEBUG) console.error(error);
    return 1;
  }
}

if (import.meta.main) {
  const code = await run(process.argv.slice(2));
  // A server that could not start has said so and set the code itself.
  if (code !== 0) process.exitCode = code;
}
