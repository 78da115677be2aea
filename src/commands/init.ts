/** `zoogate init`: looks at the repository, asks where somebody can answer, writes what is not there yet. */
import { execFile } from 'node:child_process';
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { acquire } from '../artifact/acquire.ts';
import { acquireWorld } from '../artifact/acquire-subjects.ts';
import { openFetch } from '../artifact/download/http.ts';
import { readHosts } from '../artifact/hosts.ts';
import { openModel } from '../artifact/open-model.ts';
import { parseLocator } from '../artifact/parse-locator.ts';
import type { Claim } from '../claims/claim.ts';
import { readAllClaims } from '../claims/read-model-claims.ts';
import { loadConfig } from '../config/load-config.ts';
import { UserError } from '../errors.ts';
import { claimRule } from '../gate/defaults.ts';
import { describeStructure } from '../graph/describe.ts';
import { formatValue } from '../graph/format-value.ts';
import { readModel } from '../graph/read-model.ts';
import { type Found, lookAround } from '../init/look.ts';
import { type Choices, starterConfig } from '../init/write-config.ts';
import { checkAction, commentWorkflow, measureWorkflow } from '../init/write-workflows.ts';
import { METRICS } from '../measurement/metrics.ts';
import { plainText } from '../report/escape.ts';
import type { AddCommand } from './command.ts';
import { log } from './streams.ts';

type Flags = { readonly yes?: boolean; readonly action?: string };

export const addInit: AddCommand = (program, finish) => {
  program
    .command('init')
    .description('write a starter zoogate.yml and two workflows from what the repository holds')
    .option('--yes', 'take what is found without asking')
    .option('--action <owner/name@commit>', 'where the workflows take zoogate from (default: this checkout)')
    .action((flags: Flags) => finish(init(flags)));
};

async function init({ yes = false, action }: Flags): Promise<number> {
  const root = process.cwd();
  const interactive = process.stdin.isTTY === true && process.stderr.isTTY === true;
  if (!yes && !interactive) {
    throw new UserError({
      code: 'nobody-to-ask',
      what: 'there is no terminal to ask on',
      where: 'zoogate init',
      hint: 'zoogate init --yes takes what it finds',
    });
  }
  const found = await lookAround(root);
  log(inWords(found));
  const ask = yes ? firstOf : askOnTerminal;
  const model = await ask(
    'model',
    found.models.map(({ path }) => path),
  );
  if (model === undefined) {
    throw new UserError({
      code: 'nothing-to-check',
      what: 'there is no ONNX model in this folder',
      where: root,
      expected: 'a file that ends in .onnx',
      hint: 'run init where the model is, or write zoogate.yml by hand: model takes https:, hf: and release: too',
    });
  }
  const card = await ask('model card', nearestFirst(found.cards, model));
  const data = await ask(
    'dataset',
    found.datasets.map(({ path }) => path),
  );
  const dataset = found.datasets.find(({ path }) => path === data);
  const preprocessor = nearestFirst(found.preprocessors, model)[0];
  const pointer = found.models.some((one) => one.path === model && one.pointer);
  const claims = card === undefined ? [] : await claimsOf(join(root, card), card);
  const choices: Choices = {
    model,
    card: claims.length === 0 ? undefined : card,
    dataset,
    scope: scopeOf(claims),
    preprocessor,
    ...(pointer ? {} : await inputOf(model)),
    gates: gatesFor(claims, dataset !== undefined),
  };
  const from = action ?? (await ownAction()) ?? (yes ? undefined : await askForAction());
  const workflow = from === undefined ? undefined : { action: checkAction(from), lfs: found.lfs || pointer };
  const files = {
    'zoogate.yml': starterConfig(choices),
    ...(workflow && {
      '.github/workflows/zoogate.yml': measureWorkflow(workflow),
      '.github/workflows/zoogate-comment.yml': commentWorkflow(workflow),
    }),
  };
  for (const [name, text] of Object.entries(files)) log(await writeNew(join(root, name), name, text));
  if (workflow === undefined) log(NO_WORKFLOWS);
  else
    log('next: zoogate check, then commit the three files; docs/forks.md says why there are two workflows');
  return 0;
}

/** A workflow that names no commit of zoogate would not run as it is. */
const NO_WORKFLOWS =
  'no workflow is written, since nothing says where one takes zoogate from: zoogate init --yes --action OWNER/NAME@COMMIT\n' +
  'next: zoogate check';

/** Never over what is there. */
async function writeNew(path: string, name: string, text: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, text, { flag: 'wx' });
    return `wrote ${name}`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return `kept ${name}, which is there already`;
    throw error;
  }
}

function inWords({ models, lfs, cards, datasets, preprocessors, workflows }: Found): string {
  const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
  const parts = [
    count(models.length, 'ONNX model') + (lfs ? ' (Git LFS is in use)' : ''),
    count(cards.length, 'model card'),
    count(datasets.length, 'dataset'),
    count(preprocessors.length, 'preprocessor configuration'),
    count(workflows.length, 'workflow'),
  ];
  return `found ${parts.join(', ')}`;
}

type Ask = (what: string, options: readonly string[]) => Promise<string | undefined>;

const firstOf: Ask = async (what, options) => {
  const [first] = options;
  if (first !== undefined) {
    const more = options.length > 1 ? `, the first of ${options.length}` : '';
    log(`${what}: ${plainText(first)}${more}`);
  }
  return first;
};

const MOST_SHOWN = 20;

const askOnTerminal: Ask = async (what, options) => {
  if (options.length === 0) return undefined;
  const shown = options.slice(0, MOST_SHOWN);
  for (const [at, option] of shown.entries()) log(`  ${at + 1}. ${plainText(option)}`);
  const answer = await question(`${what} [1-${shown.length}, 0 for none; 1]: `);
  const number = answer === '' ? 1 : Number(answer);
  if (number === 0) return undefined;
  if (Number.isInteger(number) && shown[number - 1] !== undefined) return shown[number - 1];
  log(`"${plainText(answer)}" is none of them`);
  return askOnTerminal(what, options);
};

async function question(text: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(text)).trim();
  } finally {
    terminal.close();
  }
}

/** Files beside the model before those further away. */
function nearestFirst(files: readonly string[], model: string): readonly string[] {
  const distance = (file: string): number => {
    const folder = dirname(file);
    return folder === dirname(model) ? 0 : folder === '.' ? 1 : 2;
  };
  return files.toSorted((a, b) => distance(a) - distance(b));
}

/** A card that can't be read is no reason not to start. */
async function claimsOf(path: string, card: string): Promise<readonly Claim[]> {
  const told = await readAllClaims([path], () => card).catch(() => undefined);
  return told?.claims.filter(({ form }) => form !== 'table') ?? [];
}

function scopeOf(claims: readonly Claim[]): Choices['scope'] {
  const only = (values: readonly (string | undefined)[]): string | undefined => {
    const [first, ...others] = [...new Set(values.filter((value) => value !== undefined))];
    return others.length === 0 ? first : undefined;
  };
  return { name: only(claims.map(({ dataset }) => dataset)), split: only(claims.map(({ split }) => split)) };
}

/** What can be decided with what there is; that a model needs no operators of its own always can. */
function gatesFor(claims: readonly Claim[], hasDataset: boolean): readonly string[] {
  const rules = [...new Set(claims.map(({ metric }) => metric))].flatMap((metric) => {
    const { from } = METRICS[metric];
    const decidable = from === 'graph' || (from === 'examples' && hasDataset);
    const rule = decidable ? claimRule(metric) : undefined;
    return rule === undefined ? [] : [rule];
  });
  return [...rules, 'custom_operators == 0'];
}

/** Side and layout of an image input, from the model itself. */
async function inputOf(model: string): Promise<Pick<Choices, 'inputSize' | 'layout'>> {
  const config = await loadConfig({ model, spell: () => 'model' }, process.cwd(), process.env);
  const world = { fetch: openFetch(), hosts: readHosts(process.env), env: process.env, log };
  const locator = parseLocator(model, process.cwd(), 'model');
  const artifact = await acquire({ locator }, acquireWorld(config, world, model));
  const [input] = describeStructure(readModel(openModel(artifact), model)).inputs.map(formatValue);
  const channelsFirst = /\[[^,\]]+,[13],(\d+),\1\]$/u.exec(input ?? '');
  if (channelsFirst !== null) return { inputSize: Number(channelsFirst[1]), layout: 'NCHW' };
  const channelsLast = /\[[^,\]]+,(\d+),\1,[13]\]$/u.exec(input ?? '');
  return channelsLast === null ? {} : { inputSize: Number(channelsLast[1]), layout: 'NHWC' };
}

/** The repository and commit of the checkout that this program runs from, where it runs from one. */
async function ownAction(): Promise<string | undefined> {
  const folder = dirname(dirname(fileURLToPath(import.meta.url)));
  const git = async (...args: string[]): Promise<string> =>
    (await promisify(execFile)('git', ['-C', folder, ...args])).stdout.trim();
  try {
    // Installed below somebody's repository, git would tell of that one.
    if ((await realpath(await git('rev-parse', '--show-toplevel'))) !== (await realpath(folder)))
      return undefined;
    const remote = await git('remote', 'get-url', 'origin');
    const name = /github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?$/u.exec(remote)?.[1];
    return name === undefined ? undefined : `${name}@${await git('rev-parse', 'HEAD')}`;
  } catch {
    return undefined;
  }
}

/** Nothing, where no workflow is wanted. */
async function askForAction(): Promise<string | undefined> {
  const answer = await question(
    'repository and commit to take zoogate from (OWNER/NAME@COMMIT; nothing: no workflow): ',
  );
  return answer === '' ? undefined : answer;
}
