// npm run bench: every bench in turn, one table. npm run bench -- plan web --seed 7 --json runs some, seeded, as JSON.
// npm run bench:radar -- --careers 200 draws fewer careers, npm run bench:experiments -- --instances 20 fewer worlds: sooner done, less exact.
// npm run bench:tagging -- statements.jsonl: files after the name of a single bench are measured by it, if it reads files.
// Starts on Node 20 with nothing installed.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser.js';
import { ensureBuilt } from './build.js';
import { endRefused, ensureInstalled, Refusal, run } from './install.js';

const inTurn = ['plan', 'board', 'skills', 'experiments', 'committee', 'radar', 'insights', 'tagging', 'push', 'start', 'web', 'lighthouse'];
const readFiles = ['tagging'];
const needBrowser = ['web', 'lighthouse'];
const isFigure = (one) => typeof one?.name === 'string' && typeof one.value === 'number';

function figuresIn(text) {
  const line = text.split('\n').findLast((one) => one.startsWith('['));
  try {
    const figures = JSON.parse(line ?? '');
    return figures.every(isFigure) ? figures : undefined;
  } catch {
    return undefined;
  }
}

const given = (options) => Object.entries(options).flatMap(([option, value]) => (value === undefined ? [] : [`--${option}`, value]));

async function runBench(name, { seed, careers, instances }, files, env) {
  const log = { text: '' };
  const few = name === 'radar' ? { careers } : name === 'experiments' ? { instances } : {};
  const code = await run([`bench/${name}.ts`, '--json', ...given({ seed, ...few }), ...files], { env, collect: log });
  const figures = figuresIn(log.text);
  if (!figures) throw new Refusal(`The bench ${name} ended with ${code} and no figures:\n${log.text.trim()}`);
  return figures.map((figure) => ({ bench: name, ...figure }));
}

try {
  const { values, positionals } = parseArgs({
    options: { seed: { type: 'string' }, careers: { type: 'string' }, instances: { type: 'string' }, json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [first, ...rest] = positionals;
  const files = readFiles.includes(first) && !rest.some((one) => inTurn.includes(one)) ? rest.map((one) => resolve(process.env.INIT_CWD ?? '.', one)) : [];
  const names = files.length > 0 ? [first] : positionals.length > 0 ? positionals : inTurn;
  const unknown = names.find((name) => !inTurn.includes(name));
  if (unknown) throw new Refusal(`There is no bench ${unknown}; there are ${inTurn.join(', ')}.`);
  const say = values.json ? console.error : console.log;
  await ensureInstalled({ dev: true, say });
  const inBrowser = names.some((name) => needBrowser.includes(name));
  if (inBrowser || names.includes('start')) await ensureBuilt({ say });
  const env = inBrowser ? { CHROMIUM_PATH: await ensureBrowser({ say }) } : {};
  const figures = [];
  for (const name of names) {
    say(`Measuring ${name}…`);
    figures.push(...(await runBench(name, values, files, env)));
  }
  process.exitCode = await run(['bench/figures.ts', JSON.stringify(figures), ...(values.json ? ['--json'] : [])]);
} catch (error) {
  endRefused(error);
}
