/** What was observed is kept between runs: used when nothing changed, missed when a byte did. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { validateReport } from '../../src/report/validate-report.ts';
import { CLI, ROOT, runNode } from './run-zoogate.ts';

const CLASSES = ['disc', 'ring', 'star'];

async function project() {
  const folder = await mkdtemp(join(tmpdir(), 'zoogate-cache-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const name of CLASSES) {
    await cp(join(ROOT, 'fixtures/images/test', name), join(folder, 'data', name), { recursive: true });
  }
  await cp(join(ROOT, 'fixtures/zoo/resnet-v15/model.onnx'), join(folder, 'model.onnx'));
  await writeFile(
    join(folder, 'zoogate.yml'),
    `model: model.onnx
dataset: { path: data, complete: true }
preprocess: { preset: torchvision, resize: { shorter: 36 }, crop: 32 }
gates: [top1 >= 0%, macs >= 1]
`,
  );
  const check = async (...flags: string[]) => {
    const from = process.hrtime.bigint();
    const { stdout, stderr } = await runNode([CLI, 'check', '--format', 'json', '--no-progress', ...flags], {
      cwd: folder,
      // A worker that starts would say so here.
      env: { ZOOGATE_CACHE: join(folder, 'cache'), NODE_DEBUG: 'child_process' },
    });
    const [model] = validateReport(JSON.parse(stdout)).models;
    const { top1, macs } = model!.subjects.candidate!.metrics;
    return {
      figures: [top1!.value, macs!.value, model!.dataset!.digest],
      // Graphics processors are asked for by a program of their own.
      workers: stderr.match(/^ {2}file: '(?!nvidia-smi)/gm)?.length ?? 0,
      ms: Number(process.hrtime.bigint() - from) / 1e6,
    };
  };
  return { folder, check };
}

describe('the store of observations', () => {
  it('answers a second run without a worker, and a run without the cache not at all', async () => {
    const { check } = await project();
    const first = await check();
    const second = await check();
    const afresh = await check('--no-cache');
    expect(first.workers).toBeGreaterThan(0);
    expect(second.workers).toBe(0);
    expect(afresh.workers).toBe(first.workers);
    expect(second.figures).toEqual(first.figures);
    expect(afresh.figures).toEqual(first.figures);
  });

  it('misses when an image, the model or the preprocessing changed', async () => {
    const { folder, check } = await project();
    const first = await check();
    // A byte after the end of the image changes nothing but the hash.
    const image = join(folder, 'data/disc/0000.jpg');
    await writeFile(image, Buffer.concat([await readFile(image), Buffer.from([0])]));
    const touched = await check();
    expect(touched.workers).toBeGreaterThan(0);
    expect(touched.figures[0]).toBe(first.figures[0]);
    expect(touched.figures[2]).not.toBe(first.figures[2]);
    expect((await check()).workers).toBe(0);

    const config = join(folder, 'zoogate.yml');
    await writeFile(config, (await readFile(config, 'utf8')).replace('shorter: 36', 'shorter: 40'));
    const other = await check();
    expect(other.workers).toBeGreaterThan(0);
    expect(other.figures[0]).not.toBe(first.figures[0]);

    const model = join(folder, 'model.onnx');
    await cp(join(ROOT, 'fixtures/zoo/resnet-v1/model.onnx'), model);
    expect((await check()).workers).toBeGreaterThan(0);
  });

  it('counts a damaged store as none', async () => {
    const { folder, check } = await project();
    const first = await check();
    const { readdir } = await import('node:fs/promises');
    const kept = join(folder, 'cache/observations');
    for (const file of await readdir(kept)) await writeFile(join(kept, file), 'damaged');
    const again = await check();
    expect(again.workers).toBe(first.workers);
    expect(again.figures).toEqual(first.figures);
  });
});
