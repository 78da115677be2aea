/**
 * Counts of real models beside the published ones, as a Markdown table: parameters under the convention that the
 * publisher uses, MACs from a profiled run and inferred without one.
 *
 *   node scripts/published-counts.ts FOLDER [ARCHITECTURES.json]
 *
 * FOLDER holds .onnx files, ARCHITECTURES.json counts of networks by name: {archs: {"zoo/name": {params,
 * kernel_params, gmacs, ...}}}. A file is held to the network whose name its own name contains, or that
 * `--as file=zoo/name` gives.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openModel } from '../src/artifact/open-model.ts';
import { countMacs } from '../src/graph/count-macs.ts';
import { describeStructure } from '../src/graph/describe.ts';
import { describeWork } from '../src/graph/describe-work.ts';
import type { Model } from '../src/graph/model.ts';
import { readModel } from '../src/graph/read-model.ts';
import { findNativePackages } from '../src/runtime/native.ts';
import { profileSubject } from '../src/runtime/single-runs.ts';

type Published = {
  readonly kernel_params: number;
  readonly gmacs: number;
  readonly params?: number;
  readonly params_bn_folded?: number;
  readonly params_plus_bn_stats?: number;
  readonly count_params?: number;
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { as: { type: 'string', multiple: true, default: [] } },
});
const [folder = '.', catalogue] = positionals;
const networks: Readonly<Record<string, Published>> =
  catalogue === undefined ? {} : JSON.parse(readFileSync(catalogue, 'utf8')).archs;
const given = new Map(values.as.map((pair) => pair.split('=') as [string, string]));
const nativeDirectory = await findNativePackages(() => {});

const count = (figure: number): string => figure.toLocaleString('en-US');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

say('| file | parameters | kernels | MACs, run | MACs, inferred | published | agrees |');
say('|---|--:|--:|--:|--:|---|---|');
for (const path of modelFiles(folder)) {
  const model = readModel(openModel({ path }), path);
  const { parameters, kernelParameters, parameterViews } = describeStructure(model);
  const { macs } = describeWork(model);
  const name = path.slice(folder.length).replace(/^\//, '');
  const published = publishedOf(name);
  say(
    `| ${[
      name,
      count(parameters),
      count(kernelParameters),
      await profiledMacs(model, path),
      macs.incomplete.length === 0 ? count(macs.macs) : `unknown: ${macs.incomplete}`,
      published === undefined
        ? ''
        : `${published.name}: ${count(published.kernel_params)} kernels, ${published.gmacs} G`,
      published === undefined ? '' : agreement(published, kernelParameters, macs.macs, parameterViews),
    ].join(' | ')} |`,
  );
}

function modelFiles(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.onnx'))
    .sort()
    .map((name) => join(root, name));
}

function publishedOf(file: string): (Published & { readonly name: string }) | undefined {
  const as = [...given].find(([part]) => file.includes(part))?.[1];
  const found = as === undefined ? undefined : networks[as];
  return as === undefined || found === undefined ? undefined : { ...found, name: as };
}

/** Which counts are equal, and under which name of ours each published count of parameters is found. */
function agreement(
  { kernel_params, gmacs, ...published }: Published,
  kernels: number,
  macs: number,
  views: Readonly<Record<string, number>>,
): string {
  const told = [
    kernels === kernel_params ? 'kernels' : `kernels differ by ${count(kernels - kernel_params)}`,
    Math.abs(macs / 1e9 - gmacs) < 1e-6 ? 'MACs' : `MACs are ${(macs / 1e9 / gmacs).toFixed(3)} times`,
  ];
  for (const key of ['params', 'params_bn_folded', 'params_plus_bn_stats', 'count_params'] as const) {
    const view = Object.entries(views).find(([, figure]) => figure === published[key]);
    if (view !== undefined) told.push(`${key} as "${view[0]}"`);
  }
  return told.join(', ');
}

async function profiledMacs(model: Model, modelPath: string): Promise<string> {
  const subject = { name: 'candidate', modelPath, preprocess: undefined, quantization: undefined } as const;
  const settings = { executionProvider: 'cpu', threads: 1 } as const;
  try {
    const result = await profileSubject(subject, undefined, settings, {
      nativeDirectory,
      timeLimitMs: 120_000,
    });
    if (result.kind === 'not-run') return result.reason;
    const { macs, incomplete } = countMacs(result.runs, model);
    return incomplete.length === 0 ? count(macs) : `unknown: ${incomplete}`;
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0]! : String(error);
  }
}
