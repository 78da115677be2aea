/** A shard's report, read as hostile input: of this version, of a shard, whole, and saying what it observed. */
import { UserError } from '../errors.ts';
import type { Report, ReportShard } from '../report/report.ts';
import { parseReport } from '../report/validate-report.ts';
import { VERSION } from '../version.ts';
import { unpack } from './frame.ts';
import { identityOf, type PartModel } from './part.ts';
import { digestOf } from './seal.ts';

export type Part = {
  /** Names the file for the reader. */
  readonly where: string;
  /** Without what is unpacked here. */
  readonly report: Report;
  readonly shard: Omit<ReportShard, 'data'> & { readonly digest: string };
  /** Where examples are shared out, one a model. */
  readonly models: readonly PartModel[];
  /** Where models are shared out: the names of all, in order. */
  readonly names: readonly string[];
};

/**
 * @param given the report's text, or the bytes of it.
 * @throws UserError that names the file.
 */
export function readPart(given: string | Buffer, where: string): Part {
  const { report: whole, data } = parseCut(Buffer.isBuffer(given) ? given : Buffer.from(given), where);
  const { shard, ...report } = refuseAnother(whole, where);
  const { data: _, digest, ...rest } = shard;
  if (digest === undefined || data === undefined || digest !== digestOf({ ...report, shard }, data)) {
    throw new UserError({
      code: 'shard-tampered',
      what: 'the report is not as zoogate wrote it',
      where,
      got: 'another hash than the one that it states',
      expected: digest ?? 'a hash',
      hint: 'merge the report.json of the shard as it was written',
    });
  }
  const unpacked = unpackData(data, where);
  const part = { where, report, shard: { ...rest, digest } };
  if (shard.by === 'models') {
    if (!Array.isArray(unpacked) || !unpacked.every((name) => typeof name === 'string')) throw damaged(where);
    return { ...part, models: [], names: unpacked };
  }
  const models = unpacked as readonly PartModel[];
  refuseOtherIdentity(models, shard, where);
  return { ...part, models, names: models.map(({ gating }) => gating.model.name) };
}

const DATA = '"data": "';

/**
 * The report without what it hands on, and that as it stands between its quotes: nearly all of the text, which nobody
 * needs to parse.
 */
function parseCut(
  bytes: Buffer,
  where: string,
): { readonly report: Report; readonly data?: string | Buffer } {
  const from = bytes.lastIndexOf(DATA) + DATA.length;
  const to = bytes.indexOf('"', from);
  if (from >= DATA.length && to >= 0) {
    const around = `${bytes.toString('utf8', 0, from)}${bytes.toString('utf8', to)}`;
    const report = parseReport(around, where);
    if (report.shard?.data === '') return { report, data: bytes.subarray(from, to) };
  }
  // Something else is called so too.
  const report = parseReport(bytes.toString('utf8'), where);
  return { report, ...(report.shard?.data === undefined ? {} : { data: report.shard.data }) };
}

function unpackData(data: string | Buffer, where: string): unknown {
  try {
    return unpack(data);
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

function refuseAnother(report: Report, where: string): Report & { readonly shard: ReportShard } {
  const { shard, tool } = report;
  if (tool.version !== VERSION) {
    throw new UserError({
      code: 'shard-version',
      what: 'the shard was measured by another version of zoogate',
      where,
      got: `zoogate ${tool.version}`,
      expected: `zoogate ${VERSION}`,
      hint: 'use the same version in every job',
    });
  }
  if (shard !== undefined) return { ...report, shard };
  const isMerged = report.merged !== undefined;
  throw new UserError({
    code: 'not-a-shard',
    what: isMerged ? 'this report is merged already' : 'this is the report of a whole run, not of a shard',
    where,
    expected: 'reports of zoogate check --shard i/n',
    ...(isMerged
      ? { hint: 'name the folders of the shards, and have what is merged written elsewhere (--report-dir)' }
      : {}),
  });
}

/** What the observations are of is what the report says that they are of. */
function refuseOtherIdentity(models: readonly PartModel[], { identity }: ReportShard, where: string): void {
  let own: readonly Readonly<Record<string, string>>[];
  try {
    own = models.map(identityOf);
  } catch {
    throw damaged(where);
  }
  const entries = own.flatMap((one) => Object.entries(one));
  if (entries.some(([what, value]) => identity[what] !== value)) throw damaged(where);
}

export function damaged(where: string, cause?: unknown): UserError {
  return new UserError(
    {
      code: 'shard-damaged',
      what: 'what this shard observed does not have the form of observations',
      where,
      got: cause instanceof Error ? cause.message : undefined,
      hint: 'run this shard again',
    },
    { cause },
  );
}
