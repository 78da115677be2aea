/** Makes a shard's report one that can be merged: what it hands on goes in, and a hash of it all. */
import type { Config } from '../config/config.ts';
import { renderJson } from '../report/json.ts';
import type { Report, ReportShard } from '../report/report.ts';
import { pack } from './frame.ts';
import { hashOf, identityOf, type PartModel } from './part.ts';

/** @param parts one a model; handed on where examples are shared out. */
export function sealShard(report: Report, config: Config, parts: readonly PartModel[]): Report {
  const { shard } = config;
  if (shard === undefined) return report;
  const isByModels = shard.by === 'models';
  const names = config.models.map(({ name }) => name);
  const sealed: ReportShard = {
    ...shard,
    identity: Object.assign(
      { models: hashOf(JSON.stringify(names)), seed: String(config.seed) },
      ...(isByModels ? [] : parts.map(identityOf)),
    ),
    data: pack(isByModels ? names : parts),
  };
  const whole = { ...report, shard: sealed };
  return { ...whole, shard: { ...sealed, digest: digestOf(whole) } };
}

/**
 * SHA-256 of a report's text without its own digest; what it hands on, which is long, goes in as its own hash.
 *
 * @param data what it hands on, where that is not in the report.
 */
export function digestOf(report: Report, data: string | Uint8Array | undefined = report.shard?.data): string {
  if (report.shard === undefined) return hashOf(renderJson(report));
  const { digest: _, data: __, ...shard } = report.shard;
  const hashed = data === undefined ? {} : { data: hashOf(data) };
  return hashOf(renderJson({ ...report, shard: { ...shard, ...hashed } }));
}
