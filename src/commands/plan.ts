/** `zoogate plan`: before a run, how many examples each gate on accuracy needs. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { namesOf } from '../claims/candidate.ts';
import { chooseClaim } from '../claims/choose-claim.ts';
import { type ModelClaims, readModelClaims } from '../claims/read-model-claims.ts';
import type { ModelConfig } from '../config/config.ts';
import { DEFAULT_CONFIG, loadConfig } from '../config/load-config.ts';
import { UserError } from '../errors.ts';
import { defaultRules } from '../gate/defaults.ts';
import { parseRule } from '../gate/parse.ts';
import type { Rule } from '../gate/rule.ts';
import { quietJson, withoutWorkflowCommands } from '../report/escape.ts';
import { type AddCommand, formatOption, repeated } from './command.ts';
import { examplesNeeded, levelOfEach, type Prospect, whyNotPlanned } from './examples-needed.ts';
import { readAgainst, readCount, readExpectations, readPower, readShare } from './plan-figures.ts';
import { type MatrixFlags, planMatrix } from './plan-matrix.ts';
import { type Plan, renderPlan } from './render-plan.ts';
import { say } from './streams.ts';

export const addPlan: AddCommand = (program, finish) => {
  program
    .command('plan')
    .description('how many examples a gate on accuracy needs')
    .option('--gate <rule>', 'such as "top1 >= claim - 0.5pp"; may be repeated', repeated)
    .option('--config <file>', 'take gates, claims and the name of the dataset from a zoogate.yml')
    .option(
      '--expect <[metric=]value>',
      'what the candidate is thought to reach, such as 76%; once a metric',
      repeated,
    )
    .option('--against <subject=value>', 'what the reference or baseline is thought to reach', repeated)
    .option(
      '--discordant <share>',
      'share of examples on which exactly one of candidate and other subject is right',
    )
    .option('--population <n>', 'size of the whole evaluation set')
    .option('--power <probability>', 'of a decision', '0.9')
    .option('--claims <place>', 'model card, claims file, folder or pattern; may be repeated', repeated)
    .option('--dataset-name <name>', 'which dataset the claim is for')
    .option('--matrix', "instead: the jobs of a run as JSON, for fromJSON in a workflow's matrix")
    .option('--budget <time>', 'what a job of the matrix may take, such as 10m: their number follows')
    .option('--jobs <n>', 'number of jobs, instead of a budget')
    .option('--runner <label>', 'label of a runner; repeated, they are given out in turn', repeated)
    .option('--shard-by <what>', 'what the jobs share out: examples (default) or models')
    .option('--timings <report>', 'report.json of an earlier run, for what models took')
    .addOption(formatOption(['human', 'json']))
    .action((flags: PlanFlags) => {
      refuseOtherFlags(flags);
      finish(flags.matrix === true ? planMatrix(flags) : plan(flags));
    });
};

const OF_MATRIX = ['budget', 'jobs', 'runner', 'shardBy', 'timings'] as const satisfies (keyof PlanFlags)[];
const OF_GATES = [
  ...(['gate', 'expect', 'against', 'discordant', 'population', 'claims', 'datasetName'] as const),
] satisfies (keyof PlanFlags)[];

/** A flag that would say nothing is a mistake. */
function refuseOtherFlags(flags: PlanFlags): void {
  const ofOther = flags.matrix === true ? OF_GATES : OF_MATRIX;
  const given = ofOther.find((name) => flags[name] !== undefined);
  if (given === undefined) return;
  const flag = `--${given.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new UserError({
    code: 'plan-flag-unused',
    what:
      flags.matrix === true
        ? 'this says how many examples a gate needs, and nothing about the jobs of a matrix'
        : 'this is about the jobs of a matrix, which was not asked for',
    where: flag,
    expected: flags.matrix === true ? `zoogate plan without --matrix` : `zoogate plan --matrix ${flag} ...`,
  });
}

type PlanFlags = MatrixFlags & {
  matrix?: true;
  gate?: readonly string[];
  config?: string;
  expect?: readonly string[];
  against?: readonly string[];
  discordant?: string;
  population?: string;
  power: string;
  claims?: readonly string[];
  datasetName?: string;
  format: 'human' | 'json';
};

async function plan(flags: PlanFlags): Promise<number> {
  const { rules, claims, scope } = await readSetting(flags);
  const planned = rules.filter((rule) => whyNotPlanned(rule) === undefined);
  refuseWhatIsNotPlanned(rules, planned, flags);
  const { discordant, population } = flags;
  const prospect: Prospect = {
    expected: readExpectations(planned, flags.expect),
    against: readAgainst(planned, flags.against),
    discordant: discordant === undefined ? undefined : readShare(discordant, '--discordant'),
    populationSize: population === undefined ? undefined : readCount(population, '--population'),
    power: readPower(flags.power),
    claims,
    scope,
  };
  const family = levelOfEach(rules);
  const answers: Plan = {
    power: prospect.power,
    family,
    populationSize: prospect.populationSize,
    gates: rules.map((rule) => {
      const reason = whyNotPlanned(rule);
      if (reason === undefined) return examplesNeeded(rule, prospect, family.alpha);
      return { kind: 'not_planned', rule: rule.text, metric: rule.metric, reason };
    }),
  };
  say(flags.format === 'json' ? quietJson(answers) : withoutWorkflowCommands(renderPlan(answers)));
  return 0;
}

type Setting = {
  readonly rules: readonly Rule[];
  readonly claims: ModelClaims | undefined;
  readonly scope: Prospect['scope'];
};

async function readSetting({ config, gate, claims, datasetName }: PlanFlags): Promise<Setting> {
  const cwd = process.cwd();
  const file = config ?? (gate === undefined && existsSync(DEFAULT_CONFIG) ? DEFAULT_CONFIG : undefined);
  if (file === undefined) {
    if (gate === undefined) {
      throw new UserError({
        code: 'plan-gate-missing',
        what: 'there is no gate to plan for',
        where: 'zoogate plan',
        expected: `--gate 'top1 >= 75%', --config FILE, or a ${DEFAULT_CONFIG} here`,
      });
    }
    const rules = gate.map((rule) => parseRule(rule, '--gate'));
    const read = await readModelClaims(
      claims?.map((place) => resolve(cwd, place)),
      { workingDirectory: cwd },
    );
    return { rules, claims: read, scope: { dataset: datasetName } };
  }
  const loaded = await loadConfig(
    { config: file, gates: gate, claims, spell: (name) => `--${name}` },
    cwd,
    process.env,
  );
  const model = onlyModel(loaded.models, file);
  const read = await readModelClaims(model.claims, loaded);
  const scope = {
    dataset: datasetName ?? model.dataset?.name,
    split: model.dataset?.split,
    subject: { names: namesOf(model.name, model.candidate.locator.text) },
  };
  return {
    rules:
      model.gates.length > 0
        ? model.gates
        : defaultRules(read, model, model.dataset !== undefined, (metric) =>
            chooseClaim(metric, read, read?.file, { ...scope, hardware: '' }),
          ),
    claims: read,
    scope,
  };
}

function onlyModel(models: readonly ModelConfig[], config: string): ModelConfig {
  if (models.length === 1) return models[0]!;
  throw new UserError({
    code: 'plan-several-models',
    what: 'the configuration holds several models, and expected figures are those of one',
    where: config,
    got: models.map(({ name }) => name).join(', '),
    hint: 'give the gates of one model with --gate, and its card with --claims',
  });
}

/** A gate that was asked for must be answered; of a configuration's gates, one answer will do. */
function refuseWhatIsNotPlanned(
  rules: readonly Rule[],
  planned: readonly Rule[],
  { gate, config }: PlanFlags,
): void {
  const asked = gate === undefined ? [] : rules;
  const refused = (planned.length === 0 ? rules : asked).find((rule) => whyNotPlanned(rule) !== undefined);
  if (refused === undefined && planned.length > 0) return;
  throw new UserError({
    code: 'plan-nothing-to-plan',
    what: refused === undefined ? 'there is no gate to plan for' : whyNotPlanned(refused)!,
    where: gate === undefined ? (config ?? DEFAULT_CONFIG) : '--gate',
    got: refused?.text,
    expected: 'a gate on a share of examples, such as "top1 >= 75%" or "top1 >= reference - 1pp"',
  });
}
