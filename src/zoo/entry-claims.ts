/** A row of the catalogue as claims: what gates, and the positive control of a reference, are held to. */
import type { Claim, ClaimScope } from '../claims/claim.ts';
import type { ModelClaims } from '../claims/read-model-claims.ts';
import { METRICS, type MetricName } from '../measurement/metrics.ts';
import type { Place } from '../place.ts';
import { type Catalogue, loadCatalogue } from './catalogue.ts';
import type { KnownArchitecture, PublishedFigure, ZooEntry } from './entry.ts';
import { findEntry } from './find-entry.ts';
import { architectureOf } from './same-network.ts';
import { sourcePlace } from './source-place.ts';
import { EVALUATION_SET } from './zoos.ts';

/**
 * The row's figures, each at its own precision, and the counts of the network that the zoo's code builds under its
 * name where the zoo publishes none.
 */
function entryClaims(entry: ZooEntry, architecture: KnownArchitecture | undefined): readonly Claim[] {
  const { top1, top5, parameters, macs, inputSize } = entry;
  const published = sourcePlace(entry.source);
  const built = { file: `built:${architecture?.id}`, line: 0 };
  const counted = (count: number | undefined): PublishedFigure | undefined =>
    count === undefined ? undefined : { value: count, precision: 0, text: count.toLocaleString('en-US') };
  const macsOfThisSize = architecture?.size === inputSize?.[0] ? architecture?.macs : undefined;
  return [
    ...claimsOn('top1', top1, published, EVALUATION_SET),
    ...claimsOn('top5', top5, published, EVALUATION_SET),
    ...claimsOn('parameters', parameters, published),
    ...claimsOn('kernel_parameters', counted(architecture?.kernelParameters), built),
    ...claimsOn('macs', macs ?? counted(macsOfThisSize), macs === undefined ? built : published, {
      ...(inputSize === undefined ? {} : { inputSize: `${inputSize[0]}x${inputSize[1]}` }),
    }),
  ];
}

function claimsOn(
  metric: MetricName,
  figure: PublishedFigure | undefined,
  source: Place,
  scope: ClaimScope = {},
): readonly Claim[] {
  const { unit } = METRICS[metric];
  if (figure === undefined || unit === 'text') return [];
  const { value, precision, text } = figure;
  return [{ metric, value, unit, precision, text, ...scope, form: 'catalogue', source }];
}

/** The claims of the row that `zoo:...` names. @throws {UserError} if the catalogue has none such. */
export async function publishedClaims(locator: string): Promise<ModelClaims> {
  const catalogue = await loadCatalogue();
  const entry = findEntry(locator, catalogue.entries, 'claims');
  return zooClaims(entry, catalogue);
}

export function zooClaims(entry: ZooEntry, catalogue: Catalogue): ModelClaims {
  const claims = entryClaims(entry, architectureOf(entry, catalogue));
  return { claims, unread: [], file: `zoo:${entry.id}` };
}
