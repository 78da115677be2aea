/** A card that several models share: each takes its own row, and a heading about another is held against nobody. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { validateReport } from '../../src/report/validate-report.ts';
import { CLI, ROOT, runNode } from './run-zoogate.ts';

const NAMES = ['resnet18', 'vgg11'] as const;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zoogate-shared-'));
  for (const name of NAMES) {
    const packed = readFileSync(join(ROOT, `fixtures/architectures/torchvision/${name}.onnx.gz`));
    writeFileSync(join(folder, `${name}.onnx`), gunzipSync(packed));
  }
  writeFileSync(
    join(folder, 'README.md'),
    '# ResNet-50\n\n| model | params |\n|---|---|\n| resnet18 | 11,589,512 |\n| vgg11 | 132,863,336 |\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

async function check(models: readonly string[]) {
  const entries = models.map((name) => [
    name,
    { model: `${name}.onnx`, claims: 'README.md', gates: ['parameters == claim'] },
  ]);
  writeFileSync(join(folder, 'zoogate.json'), JSON.stringify({ models: Object.fromEntries(entries) }));
  const flags = ['--config', 'zoogate.json', '--format', 'json', '--no-progress'];
  const { stdout } = await runNode([CLI, 'check', ...flags], { cwd: folder });
  return validateReport(JSON.parse(stdout)).models.map(({ gates, findings }) => ({
    verdict: gates[0]!.verdict,
    source: gates[0]!.bound?.source?.line,
    causes: findings.map(({ cause }) => cause),
  }));
}

it('gives each model its row, and takes the heading for no name of theirs', async () => {
  const [resnet, vgg] = await check(NAMES);
  expect(resnet).toMatchObject({ verdict: 'fail', source: 5 });
  expect(vgg).toMatchObject({ verdict: 'pass', source: 6 });
  for (const one of [resnet, vgg]) expect(one!.causes).not.toContain('model.structure');
});

it('holds the heading against a model that has the card for itself', async () => {
  // A card without a row for the model is about it as a whole.
  writeFileSync(join(folder, 'README.md'), '# ResNet-50\n\nparams: 11.69M\n');
  const flags = ['--model', 'resnet18.onnx', '--claims', 'README.md', '--gate', 'parameters <= 12000000'];
  // Its own file is called what it is; what is called otherwise is told.
  writeFileSync(join(folder, 'model.onnx'), readFileSync(join(folder, 'resnet18.onnx')));
  const run = async (model: string) => {
    const given = flags.with(1, model);
    const { stdout } = await runNode([CLI, 'check', ...given, '--format', 'json', '--no-progress'], {
      cwd: folder,
    });
    return validateReport(JSON.parse(stdout))
      .models[0]!.findings.map(({ sentence }) => sentence)
      .join('\n');
  };
  expect(await run('model.onnx')).toMatch(/README\.md:1 .*ResNet-50; this is ResNet-18/);
  expect(await run('resnet18.onnx')).not.toMatch(/ResNet-50/);
});
