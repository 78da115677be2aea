/**
 * The defect zoo: planted discrepancies that have to be caught and named, and harmless changes that have to stay green.
 * Prints the table, and fails where the score is not what is required.
 *
 *   npm run defects -- [NAME]... [--seeds 1] [--minutes N] [--json FILE] [--markdown FILE]
 *                     [--at-once N] [--entry dist/cli.js] [--require causes|verdicts] [--keep] [--take FILE]...
 *
 * NAME is part of a case's name. --seeds is how often each harmless change is measured. --minutes: no case is begun
 * later than that; one of each family comes first. --require verdicts: the score
 * counts what is caught alone, and not whether its cause is named. --keep leaves what was planted. --take: what another
 * run wrote with --json is taken over, and its cases are not run again.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { renderTable, summarize, tableRow } from './defects/render.ts';
import { type Case, familiesInTurns, type Outcome, readCases, runCase } from './defects/run-case.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string', default: '1' },
    minutes: { type: 'string' },
    json: { type: 'string' },
    markdown: { type: 'string' },
    'at-once': { type: 'string', default: String(Math.max(1, Math.floor(availableParallelism() / 2))) },
    entry: { type: 'string', default: 'dist/cli.js' },
    require: { type: 'string', default: 'causes' },
    keep: { type: 'boolean', default: false },
    take: { type: 'string', multiple: true, default: [] },
  },
});

const wanted = (name: string): boolean =>
  positionals.length === 0 || positionals.some((part) => name.includes(part));
const cases = [...readCases('defects'), ...readCases('harmless')].filter(({ kind, name }) =>
  wanted(`${kind}/${name}`),
);
const outcomes: Outcome[] = values.take.flatMap(
  (file) => (JSON.parse(readFileSync(file, 'utf8')) as { readonly outcomes: readonly Outcome[] }).outcomes,
);
const taken = new Set(outcomes.map((outcome) => `${outcome.kind}/${outcome.case}`));

async function seedsOf(one: Case): Promise<void> {
  const seeds = one.kind === 'harmless' ? Number(values.seeds) : 1;
  for (let seed = 0; seed < seeds; seed += 1) {
    const outcome = await runCase(one, resolve(values.entry), seed);
    outcomes.push(outcome);
    process.stdout.write(`${tableRow(outcome)}\n`);
  }
  if (!values.keep) rmSync(join(one.folder, 'planted'), { recursive: true, force: true });
}

const until = values.minutes === undefined ? Infinity : Date.now() + 60_000 * Number(values.minutes);

async function inTurns(queue: Case[], atOnce: number): Promise<void> {
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (Date.now() < until) await seedsOf(next);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

const queue = familiesInTurns(cases.filter(({ kind, name }) => !taken.has(`${kind}/${name}`)));
await inTurns(
  queue.filter(({ timed }) => !timed),
  Number(values['at-once']),
);
await inTurns(
  queue.filter(({ timed }) => timed),
  1,
);

const ordered = cases.flatMap(({ kind, name }) =>
  outcomes.filter((outcome) => outcome.kind === kind && outcome.case === name),
);
const summary = summarize(ordered);
if (values.json !== undefined) {
  writeFileSync(values.json, `${JSON.stringify({ summary, outcomes: ordered }, null, 2)}\n`);
}
if (values.markdown !== undefined) writeFileSync(values.markdown, renderTable(cases, ordered, summary));
process.stdout.write(`${summary.sentence}\n`);
const passed =
  values.require === 'verdicts' ? summary.caught === summary.defects && summary.red === 0 : summary.passed;
if (!passed) process.exitCode = 1;
