/** Makes a shard's report one that can be merged: what it hands on goes in, and a hash of it all. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Config } from '../config/config.ts';
import { UserError } from '../errors.ts';
import { renderJson } from '../report/json.ts';
import type { Report, ReportShard } from '../report/report.ts';
import { hashOf, identityOf, type PartModel } from './part.ts';

/** Observations of a million examples are far smaller. */
const MOST_BYTES = 1 << 30;

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

/** SHA-256 of a report's text without its own digest. */
export function digestOf(report: Report): string {
  if (report.shard === undefined) return hashOf(renderJson(report));
  const { digest: _, ...shard } = report.shard;
  return hashOf(renderJson({ ...report, shard }));
}

function pack(value: unknown): string {
  return deflateRawSync(JSON.stringify(value), { level: 4 }).toString('base64');
}

/** @throws UserError `shard-damaged` */
export function unpack(data: string, where: string): unknown {
  try {
    const bytes = inflateRawSync(Buffer.from(data, 'base64'), { maxOutputLength: MOST_BYTES });
    return JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw new UserError(
      {
        code: 'shard-damaged',
        what: 'what this shard observed is not whole',
        where,
        got: (cause as Error).message,
      },
      { cause },
    );
  }
}
