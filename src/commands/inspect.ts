/** `zoogate inspect`: what a graph says without being run, and what differs in another. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { acquire } from '../artifact/acquire.ts';
import { acquireWorld } from '../artifact/acquire-subjects.ts';
import { openFetch } from '../artifact/download/proxy-fetch.ts';
import { readHosts } from '../artifact/hosts.ts';
import { parseLocator } from '../artifact/parse-locator.ts';
import { loadConfig } from '../config/load-config.ts';
import { describeArchitecture } from '../graph/describe.ts';
import { compareModels } from '../graph/difference/compare-models.ts';
import { compareNames } from '../graph/identify/agreement.ts';
import { readModel } from '../graph/read-model.ts';
import { renderInspection } from '../graph/render-inspection.ts';
import { quietJson, withoutWorkflowCommands } from '../report/escape.ts';
import { type AddCommand, formatOption } from './command.ts';
import { log, say } from './streams.ts';

export const addInspect: AddCommand = (program, finish) => {
  program
    .command('inspect')
    .description('what a graph says without being run')
    .argument('<model>', 'a path, an https URL, hf:..., release:... or another locator')
    .option('--against <model>', 'another model: what differs')
    .addOption(formatOption(['human', 'json']))
    .action((model: string, flags) => finish(inspect(model, flags)));
};

async function inspect(
  model: string,
  flags: { against?: string; format: 'human' | 'json' },
): Promise<number> {
  const config = await loadConfig({ model, spell: () => 'MODEL' }, process.cwd(), process.env);
  const world = { fetch: openFetch(), hosts: readHosts(process.env), log };
  const read = async (text: string, where: string) => {
    const locator = parseLocator(text, process.cwd(), where);
    const artifact = await acquire({ locator }, acquireWorld(config, world, text));
    return { artifact, onnx: readModel(await readFile(artifact.path), text) };
  };
  const inspected = await read(model, 'MODEL');
  const other = flags.against === undefined ? undefined : await read(flags.against, '--against');
  const architecture = describeArchitecture(inspected.onnx);
  const names = [
    { source: 'the file is called', text: basename(model) },
    { source: 'its graph is called', text: inspected.onnx.graph.name },
  ];
  const inspection = {
    artifact: inspected.artifact,
    architecture,
    agreements: compareNames(architecture.network.identification, names),
    ...(other === undefined ? {} : { difference: compareModels(inspected.onnx, other.onnx) }),
  };
  say(
    flags.format === 'json' ? quietJson(inspection) : withoutWorkflowCommands(renderInspection(inspection)),
  );
  return 0;
}
