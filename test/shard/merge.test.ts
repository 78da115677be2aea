/** Shards of real measurements, merged; what one run has observed is known to the others, so only the first is slow. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeFiles } from '../../src/commands/merge-files.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { exitCodeOfReport } from '../../src/exit-code.ts';
import { renderJson } from '../../src/report/json.ts';
import type { Report, ReportTestbed } from '../../src/report/report.ts';
import { parseReport } from '../../src/report/validate-report.ts';
import { writeReportFiles } from '../../src/report/write-files.ts';
import { run } from '../../src/run.ts';
import { pack, unpack } from '../../src/shard/frame.ts';
import { mergeParts } from '../../src/shard/merge.ts';
import type { PartModel } from '../../src/shard/part.ts';
import { readPart } from '../../src/shard/read-part.ts';
import { digestOf } from '../../src/shard/seal.ts';
import { ROOT } from '../end-to-end/run-zoogate.ts';

let folder: string;
let whole: Report;
let thirds: readonly Report[];

const ZOO = join(ROOT, 'fixtures/zoo');
const CONFIG = {
  model: `${ZOO}/resnet-bgr/model.onnx`,
  reference: {
    model: `${ZOO}/resnet-v15/model.onnx`,
    preprocess: { preset: 'torchvision', resize: { shorter: 36 }, crop: 32 },
  },
  claims: `${ZOO}/resnet-bgr/README.md`,
  dataset: { path: join(ROOT, 'fixtures/images/test'), name: 'shapes-10', split: 'test' },
  preprocess: { preset: 'caffe', resize: { shorter: 36 }, crop: 32 },
  gates: ['top1 >= claim - 0.1pp', 'top1 >= reference - 1.5pp', 'agreement >= 80%', 'nodes <= reference'],
};

async function measure(config: object, shard?: string, flags: object = {}): Promise<Report> {
  const file = join(folder, 'zoogate.yml');
  writeFileSync(file, JSON.stringify(config));
  const options = { config: file, shard, spell: (name: string) => `--${name}`, ...flags };
  const env = { ...process.env, ZOOGATE_CACHE: join(folder, 'cache') };
  return run(await loadConfig({ explain: 'off', ...options }, folder, env), {
    fetch,
    env,
    now: Date.now,
    log: () => {},
    progress: () => {},
  });
}

const shards = async (count: number, config: object = CONFIG, flags: object = {}): Promise<Report[]> => {
  const reports: Report[] = [];
  for (let i = 1; i <= count; i++) reports.push(await measure(config, `${i}/${count}`, flags));
  return reports;
};

/** As a job writes a report and another reads it. */
const read = (report: Report, where = `shard-${report.shard?.index}`) => readPart(renderJson(report), where);
const merge = (reports: readonly Report[]): Report => mergeParts(reports.map((report) => read(report)));

/** What is left where it does not matter who measured, when, and for how long. */
function figures(report: Report): unknown {
  const { startedAt, durationMs, merged, shard, invocation, ...rest } = report;
  const { models, ...told } = JSON.parse(renderJson({ ...rest, startedAt: '', durationMs: 0 }));
  return { ...told, models: models.map(({ durationMs: _, ...model }: Record<string, unknown>) => model) };
}

/** A report with something else in it, sealed again: what somebody would have to do who wants to cheat. */
function resealed(report: Report, change: Partial<Report>, data?: (models: PartModel[]) => unknown): Report {
  const { digest: _, ...shard } = report.shard!;
  const repacked =
    data === undefined
      ? {}
      : {
          data: pack(data(unpack(shard.data!) as PartModel[])),
        };
  const changed = { ...report, ...change, shard: { ...shard, ...change.shard, ...repacked } };
  return { ...changed, shard: { ...changed.shard, digest: digestOf(changed) } };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zoogate-shards-'));
  whole = await measure(CONFIG);
  thirds = await shards(3);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('merging shards of examples', () => {
  it('64 shards of a few examples each do so too', async () => {
    const { reference: _, ...alone } = CONFIG;
    const config = { ...alone, gates: ['top1 >= claim - 0.1pp', 'macs <= 20M'], samples: 192 };
    expect(figures(merge((await shards(64, config)).reverse()))).toEqual(figures(await measure(config)));
  }, 180_000);

  it.each([1, 2, 7])('%i shards come to the report of one run, in any order', async (count) => {
    const merged = merge((await shards(count)).reverse());
    expect(figures(merged)).toEqual(figures(whole));
    expect(parseReport(renderJson(merged)).merged?.parts).toHaveLength(count);
    expect(whole.models[0]!.dataset?.measured).toBe(1500);
  });

  it('a shard decides nothing and fails nobody', () => {
    const [{ models, verdict, shard }] = thirds as [Report];
    expect(verdict).toBe('inconclusive');
    expect(models[0]!.gates.map(({ verdict }) => verdict)).toEqual(new Array(4).fill('inconclusive'));
    expect(shard).toMatchObject({ index: 1, count: 3, by: 'examples' });
    expect(exitCodeOfReport(thirds[0]!, 'inconclusive')).toBe(0);
    expect(renderJson(thirds[0]!)).not.toContain(`${ROOT.slice(1)}/fixtures/images`);
  });

  it('a shard has no page, nor one of an earlier run beside its report', async () => {
    const directory = join(folder, 'written');
    expect((await writeReportFiles(whole, directory)).html).toBe(join(directory, 'report.html'));
    expect(readdirSync(directory)).toContain('report.html');
    expect(await writeReportFiles(thirds[0]!, directory)).not.toHaveProperty('html');
    expect(readdirSync(directory)).not.toContain('report.html');
    expect(readPart(readFileSync(join(directory, 'report.json')), 'written').shard.index).toBe(1);
  });

  it('whole evaluation sets are exact when they are merged, and not before', async () => {
    const config = { ...CONFIG, dataset: { ...CONFIG.dataset, complete: true } };
    const parts = await shards(2, config);
    expect(parts[0]!.models[0]!.dataset?.complete).toBe(false);
    expect(figures(merge(parts))).toEqual(figures(await measure(config)));
  });

  it('a sample of the dataset is shared out like all of it', async () => {
    const config = { ...CONFIG, samples: 100 };
    expect(figures(merge(await shards(3, config)))).toEqual(figures(await measure(config)));
  });

  it('what was locked, and where the time went, is told of all', () => {
    const node = { name: 'conv', operator: 'Conv', provider: 'CPUExecutionProvider', ms: 2 };
    const parts = thirds.map((third, i) =>
      resealed(third, {}, ([model]) => {
        const seen = { timingLock: { waitedMs: i * 10, heldMs: 1000 } };
        const profile = { profiles: { candidate: { nodes: [node], rounds: 3 } }, layerTimes: {} };
        const operators = i === 1 ? { operators: profile } : {};
        return [{ ...model!, observed: { ...model!.observed, ...seen, ...operators } }];
      }),
    );
    const [model] = parseReport(renderJson(merge(parts))).models;
    expect(model!.timingLock).toEqual({ waitedMs: 30, heldMs: 3000 });
    expect(model!.subjects.candidate).toHaveProperty('profile');
  });

  it('clocks that disagree do not matter', () => {
    const odd = resealed(thirds[1]!, { startedAt: '1999-01-01T00:00:00.000Z' });
    const merged = merge([thirds[0]!, odd, thirds[2]!]);
    expect(figures(merged)).toEqual(figures(whole));
    expect(merged.durationMs).toBeLessThan(3_600_000);
  });
});

describe('shards of models', () => {
  it('are the models of one run, in its order', async () => {
    const names = ['resnet-v1', 'resnet-v15', 'resnet-v15-permuted', 'resnet-bgr', 'alexnet-owt'];
    const models = Object.fromEntries(
      names.map((zoo) => {
        return [zoo, { model: `${ZOO}/${zoo}/model.onnx`, gates: ['parameters <= 200k', 'nodes <= 60'] }];
      }),
    );
    const all = await measure({ models });
    const parts = await shards(7, { models }, { shardBy: 'models' });
    expect(parts.map(({ models }) => models.length).sort()).toEqual([0, 0, 1, 1, 1, 1, 1]);
    expect(figures(merge(parts.reverse()))).toEqual(figures(all));
    expect(() => merge(parts.slice(1))).toThrow(/a shard is missing[\s\S]*missing: shard 7 of 7/u);
  });
});

describe('parts that do not belong together are refused by name', () => {
  const [a, b, c] = [0, 1, 2].map((i) => (): Report => thirds[i]!) as [
    () => Report,
    () => Report,
    () => Report,
  ];

  let first: Report | undefined;

  it('one that never comes', () => {
    expect(() => merge([c(), a()])).toThrow(/a shard is missing\n.*2 of 3; missing: shard 2 of 3/u);
    expect(() => merge([])).toThrow(/there is no report to merge/u);
  });

  it('one that comes twice, unless one of the two broke', () => {
    const copy = read(b(), 'copy-of-2');
    expect(() => mergeParts([read(a()), read(b()), read(c()), copy])).toThrow(
      /shard-2, copy-of-2: shard 2 of 3 comes twice/u,
    );
    const problem = { kind: 'surroundings', code: 'child-died', what: 'a worker died' } as const;
    const broken = resealed(
      b(),
      { verdict: 'error', models: b().models.map((model) => ({ ...model, verdict: 'error', problem })) },
      ([model]) => [
        {
          ...model!,
          observed: {
            macs: model!.observed.macs,
            warnings: [],
            problem: { kind: 'surroundings', problem: { code: 'child-died', what: 'a worker died' } },
          },
        },
      ],
    );
    expect(figures(merge([broken, a(), b(), c()]))).toEqual(figures(whole));
    const merged = merge([a(), broken, c()]);
    expect(merged.verdict).toBe('error');
    expect(merged.models[0]!.problem).toMatchObject({ what: 'a worker died', where: 'shard-2' });
  });

  it('one that was changed', () => {
    const { shard } = b();
    const changed: readonly Report[] = [
      { ...b(), verdict: 'pass' },
      { ...b(), shard: { ...shard!, data: `${shard!.data!.slice(0, -8)}AAAAAAA=` } },
      { ...b(), shard: { ...shard!, digest: '0'.repeat(64) } },
      { ...b(), shard: { index: 2, count: 3, by: 'examples', identity: {} } },
    ];
    for (const report of changed) {
      expect(() => read(report)).toThrow(/shard-2: the report is not as zoogate wrote it/u);
    }
  });

  it('one of another version, and a whole run', () => {
    const other = resealed(b(), { tool: { name: 'zoogate', version: '0.0.1' } });
    expect(() => read(other)).toThrow(/another version of zoogate\n.*zoogate 0\.0\.1/u);
    expect(() => read(whole, 'whole')).toThrow(/whole: this is the report of a whole run/u);
  });

  it.each([
    ['another model', { model: `${ZOO}/resnet-v1/model.onnx` }, /candidate of resnet-v1|models: /u],
    [
      'other gates',
      { gates: ['top1 >= 10%'] },
      /got: *gates of resnet-bgr: fail: top1 >= 10%\n *expected: fail: top1 >= claim - 0\.1pp; /u,
    ],
    [
      'other preprocessing',
      { preprocess: { preset: 'caffe', resize: { shorter: 40 }, crop: 32 } },
      /preproc/u,
    ],
    [
      'another dataset',
      { dataset: { ...CONFIG.dataset, split: 'train' } },
      /split of the dataset of resnet-bgr: train\n *expected: test/u,
    ],
    ['another number of examples', { samples: 90 }, /number of examples of resnet-bgr: 90\n *expected: 60/u],
    ['another number of threads', { threads: 2 }, /threads of resnet-bgr: 2\n *expected: 1/u],
  ])('one of %s', async (_, change, says) => {
    const foreign = await measure({ ...CONFIG, samples: 60, ...change }, '2/3');
    first ??= await measure({ ...CONFIG, samples: 60 }, '1/3');
    expect(() => merge([first!, foreign, c()])).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/shard-2: this shard is not of the same run/u),
      }),
    );
    expect(() => merge([first!, foreign])).toThrow(says);
  });

  it('the odd one is named, whichever comes first', () => {
    const odd = resealed(a(), { shard: { ...a().shard!, count: 4 } });
    expect(() => merge([odd, b(), c()])).toThrow(/shard-1: .*\n.*number of shards: 4\n.*3, as in shard-2/u);
  });

  it('one of another number of shards', async () => {
    const other = await measure(CONFIG, '2/4');
    expect(() => merge([a(), other])).toThrow(/number of shards: 4\n.*3, as in shard-1/u);
  });

  it('what is sealed again and makes no sense', () => {
    const spoil = (change: (model: PartModel) => unknown) => () =>
      merge([a(), resealed(b(), {}, ([model]) => [change(model!)]), c()]);
    const examples = (model: PartModel, change: object) => ({
      ...model,
      observed: { ...model.observed, examples: { ...model.observed.examples!, ...change } },
    });
    expect(spoil(() => 5)).toThrow(/shard-2: what this shard observed/u);
    expect(spoil((model) => examples(model, { predictions: {} }))).toThrow(/does not have the form/u);
    expect(spoil((model) => examples(model, { measured: { rows: 3, columns: {} } }))).toThrow(/form/u);
    expect(spoil((model) => examples(model, { own: [], shared: [] }))).toThrow(/same example/u);
    expect(
      spoil((model) => examples(model, { unreadable: [{ index: 1e12, name: '', reason: '' }] })),
    ).toThrow(/form/u);
    expect(() => read(resealed(b(), { shard: { ...b().shard!, data: 'AAAA' } }))).toThrow(/not whole/u);
  });
});

describe('files that are no parts', () => {
  const at = (name: string): string => join(folder, 'files', name);
  const write = (report: Report, name: string): void => {
    mkdirSync(at(name), { recursive: true });
    writeFileSync(join(at(name), 'report.json'), renderJson(report));
  };

  beforeAll(() => {
    for (const [i, third] of thirds.entries()) write(third, `shards/${i + 1}`);
  });

  it('one file is given twice, by its name and by its folder', async () => {
    await expect(mergeFiles([at('shards'), at('shards/2/report.json')])).rejects.toThrow(
      /^\S*shards\/2\/report\.json: shard 2 of 3 is given twice\n *to do: *name each report/u,
    );
  });

  it('what was merged into the folder of the parts', async () => {
    write(await mergeFiles([at('shards')]), 'shards/merged');
    await expect(mergeFiles([at('shards')])).rejects.toThrow(
      /merged\/report\.json: this report is merged already[\s\S]*written elsewhere/u,
    );
  });

  it('a pattern that no shell has expanded', async () => {
    await expect(mergeFiles([at('shards/*')])).rejects.toThrow(/ENOENT[\s\S]*name the folder/u);
  });
});

describe('shards on different machines', () => {
  const elsewhere = (report: Report): Report => {
    const testbed: ReportTestbed = { ...report.testbed, cpu: 'another processor' };
    return resealed(report, { testbed });
  };

  it('count together, and say that they are different', () => {
    const merged = merge([thirds[0]!, elsewhere(thirds[1]!), thirds[2]!]);
    const [model] = merged.models;
    expect(model!.subjects.candidate!.metrics).toEqual(whole.models[0]!.subjects.candidate!.metrics);
    expect(model!.warnings).toContainEqual(
      expect.stringMatching(/ran on different machines.*2 of 3 shards/u),
    );
    expect(merged.merged!.shared).toEqual({ examples: expect.any(Number), differences: [] });
    expect(merged.merged!.shared!.examples).toBeGreaterThan(0);
    expect(merged.testbed).toEqual(thirds[0]!.testbed);
  });

  it('list where their predictions differ', () => {
    const flipped = resealed(elsewhere(thirds[1]!), {}, ([model]) => {
      const { examples } = model!.observed;
      const { candidate } = examples!.predictions;
      const rows = candidate!.rows;
      const rank = { kind: 'uint8', data: new Uint8Array(rows).fill(9) };
      const columns = { ...candidate!.columns, rank };
      const predictions = { ...examples!.predictions, candidate: { rows, columns } };
      return [{ ...model!, observed: { ...model!.observed, examples: { ...examples!, predictions } } }];
    });
    const merged = merge([thirds[0]!, flipped, thirds[2]!]);
    expect(merged.merged!.shared!.differences[0]).toMatch(
      /\.jpg, candidate: rank is 0 here and 9 there \(shard-1, shard-2\)/u,
    );
    expect(merged.models[0]!.warnings).toContainEqual(expect.stringMatching(/do not agree on all of the/u));
  });
});

it('stopping early is refused for shards of examples, with what to do instead', async () => {
  await expect(measure({ ...CONFIG, stop: 'when-decided' }, '1/3')).rejects.toThrow(
    /cannot tell when the gates are decided[\s\S]*to do: .*samples/u,
  );
});

it.each(['0/3', '4/3', '3', '1/257', 'a/b', '1/1000000'])('%s is no shard', async (text) => {
  await expect(measure(CONFIG, text)).rejects.toThrow(/--shard: this is not a shard/u);
});
