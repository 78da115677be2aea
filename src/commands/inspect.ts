/** `zoogate inspect`: what a graph says without being run, and what differs in another. */
import { basename } from 'node:path';
import { acquire } from '../artifact/acquire.ts';
import { acquireWorld } from '../artifact/acquire-subjects.ts';
import type { Artifact } from '../artifact/artifact.ts';
import { openFetch } from '../artifact/download/http.ts';
import { readHosts } from '../artifact/hosts.ts';
import { openModel } from '../artifact/open-model.ts';
import { parseLocator } from '../artifact/parse-locator.ts';
import { findProvenance } from '../artifact/provenance.ts';
import { loadConfig } from '../config/load-config.ts';
import type { Architecture, GraphDifference, Layer } from '../graph/architecture.ts';
import { describeArchitecture, describeFile, describeLayers } from '../graph/describe.ts';
import { describeWork } from '../graph/describe-work.ts';
import { compareModels } from '../graph/difference/compare-models.ts';
import { findExternalFiles } from '../graph/external-files.ts';
import { compareNames } from '../graph/identify/agreement.ts';
import type { Model } from '../graph/model.ts';
import { describeSignature } from '../graph/model-signature.ts';
import { readModel } from '../graph/read-model.ts';
import { renderInspection } from '../graph/render-inspection.ts';
import { findRisks } from '../graph/risks/find-risks.ts';
import type { Risk } from '../graph/risks/risk.ts';
import { showProgress } from '../progress/progress.ts';
import { quietJson, withoutWorkflowCommands } from '../report/escape.ts';
import { type AddCommand, formatOption } from './command.ts';
import { shownLog } from './shown-log.ts';
import { say } from './streams.ts';

export const addInspect: AddCommand = (program, finish) => {
  program
    .command('inspect')
    .description('what a graph says without being run')
    .argument('<model>', 'a path, an https URL, hf:..., release:... or another locator')
    .option('--against <model>', 'another model: what differs')
    .option('--risks', 'what to look at before the model is trusted or run')
    .addOption(formatOption(['human', 'json']))
    .action((model: string, flags) => finish(inspect(model, flags)));
};

async function inspect(
  model: string,
  flags: { against?: string; risks?: boolean; format: 'human' | 'json' },
): Promise<number> {
  const config = await loadConfig({ model, spell: () => 'MODEL' }, process.cwd(), process.env);
  const shown = showProgress(process.stderr, true);
  const world = {
    fetch: openFetch(),
    hosts: readHosts(process.env),
    env: process.env,
    ...shownLog(shown),
  };
  const read = async (text: string, where: string) => {
    const locator = parseLocator(text, process.cwd(), where);
    const artifact = await acquire({ locator }, acquireWorld(config, world, text));
    return { artifact, model: readModel(openModel(artifact), text) };
  };
  const readBoth = async () => {
    const inspected = await read(model, 'MODEL');
    const other = flags.against === undefined ? undefined : await read(flags.against, '--against');
    return { inspected, other };
  };
  const { inspected, other } = await readBoth().finally(shown.stop);
  const told =
    other === undefined
      ? { architecture: describeFile(inspected.model) }
      : describeBoth(inspected.model, other.model);
  const names = [
    { source: 'the file is called', text: basename(model) },
    { source: 'its graph is called', text: inspected.model.graph.name },
  ];
  const inspection = {
    artifact: inspected.artifact,
    ...told,
    agreements: compareNames(told.architecture.network.identification, names),
    signature: describeSignature(inspected.model),
    work: describeWork(inspected.model),
    ...(flags.risks === true ? { risks: risksOf(inspected) } : {}),
  };
  say(
    flags.format === 'json'
      ? quietJson({ ...inspection, architecture: withLayers(told.architecture, inspected.model) })
      : withoutWorkflowCommands(renderInspection({ ...inspection, width: process.stdout.columns })),
  );
  return 0;
}

/** Layer by layer only for programs: people are shown the stages. */
function withLayers<T extends object>(architecture: T, model: Model): T & { layers: readonly Layer[] } {
  return { ...architecture, layers: describeLayers(model) };
}

function describeBoth(
  model: Model,
  other: Model,
): {
  readonly architecture: Architecture;
  readonly difference: GraphDifference;
} {
  return { architecture: describeArchitecture(model), difference: compareModels(model, other) };
}

function risksOf({
  artifact,
  model,
}: {
  readonly artifact: Artifact;
  readonly model: Model;
}): readonly Risk[] {
  const structure = { externalFiles: findExternalFiles(model) };
  return findRisks({ model, structure, ...findProvenance(artifact) });
}
