/** A row of the collected claims as an entry of the catalogue. */
import type { ZooArtifact, ZooEntry } from '../../src/zoo/entry.ts';
import { ZOOS, type Zoo } from '../../src/zoo/zoos.ts';
import { accuraciesOf, macsOf, parametersOf, restatedOf } from './figures.ts';
import { preprocessOf } from './preprocess.ts';
import type { SourceRow } from './source-row.ts';

export function entryOfRow(row: SourceRow): ZooEntry {
  const { repo, path, commit, line, note } = row.source;
  return defined({
    id: identifierOf(row.id),
    zoo: row.zoo,
    family: row.family,
    model: row.model,
    variant: row.variant,
    precision: row.precision,
    isDefault: row.is_default,
    inStudy: row.in_paper36,
    ...accuraciesOf(row),
    parameters: parametersOf(row),
    macs: macsOf(row),
    inputSize: row.input_size ?? undefined,
    layout: row.layout ?? undefined,
    preprocess: preprocessOf(row),
    classes: row.num_classes,
    labelOffset: row.label_offset,
    latencies: row.latency.map(({ ms, device, batch }) => ({ ms, device, batch })),
    artifact: artifactOf(row),
    operators: row.onnx_ops_counter,
    restated: restatedOf(row),
    notes: row.notes,
    source: defined({ repository: repo, path, commit, line, note }),
  });
}

/**
 * What follows `zoo:`. The second slash and what follows it name the variant: `torchvision/resnet50/IMAGENET1K_V1` is
 * `torchvision/resnet50@IMAGENET1K_V1`. Signs that a shell would take for its own are left out.
 */
export function identifierOf(id: string): string {
  const quiet = id.replaceAll('_(', '_').replaceAll('(', '-').replace(/[)=]/g, '');
  const [zoo, model, ...variant] = quiet.split('/');
  return variant.length === 0 ? `${zoo}/${model}` : `${zoo}/${model}@${variant.join('-')}`;
}

function artifactOf(row: SourceRow): ZooArtifact | undefined {
  const path = pathInRepository(row);
  const artifact: ZooArtifact = defined({
    url: path === undefined ? (row.artifact_url ?? undefined) : undefined,
    hub: row.hf_hub_id,
    path,
    gone: row.artifact_url_alive?.replace(/^no: /, ''),
    sha256: row.sha256 ?? undefined,
    sha256Prefix: row.sha256_prefix ?? undefined,
    md5: row.md5 ?? undefined,
    bytes: row.file_size_bytes ?? undefined,
    size: row.file_size_claim ?? undefined,
    opset: row.opset ?? undefined,
  });
  return Object.keys(artifact).length === 0 ? undefined : artifact;
}

/** The path in the zoo's own repository, which the zoo's mirror keeps. */
function pathInRepository({ id, zoo, artifact_url: url, lfs_path: stated }: SourceRow): string | undefined {
  const { files }: Zoo = ZOOS[zoo];
  if (files === undefined) return undefined;
  const path = url?.startsWith(files) ? url.slice(files.length) : undefined;
  if (path === undefined || (stated !== undefined && stated !== path)) {
    throw new Error(`${id}: ${url} is not a file of the zoo's repository`);
  }
  return path;
}

/** The same object without keys whose value is undefined. */
function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}
