/** `zoogate zoo` as it is run: what a person sees, what a script gets. */
import { describe, expect, it } from 'vitest';
import type { ZooEntry } from '../../src/zoo/entry.ts';
import { CLI, runNode } from './run-zoogate.ts';

const zoo = (...flags: readonly string[]) => runNode([CLI, 'zoo', ...flags]);

describe('zoo list', () => {
  it('is a table with its columns under each other', async () => {
    const { exitCode, stdout } = await zoo('list', '--family', 'resnet', '--zoo', 'onnx');
    expect(exitCode).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^Model +Family +Top-1 +Top-5 +Parameters +MACs +Pixels +ONNX$/);
    expect(lines.at(-1)).toMatch(/^\d+ rows of \d+ families in 1 zoo$/);
    const rows = lines.slice(1, -2);
    const family = lines[0]!.indexOf('Family');
    for (const row of rows) expect(row.slice(family - 2)).toMatch(/^ {2}\S/);
    expect(rows).toContainEqual(
      expect.stringMatching(/^onnx\/resnet50-v1-12 +ResNet-50 V1 +74\.97 % +92\.33 %/),
    );
  });

  it('is the rows as JSON', async () => {
    const { exitCode, stdout } = await zoo('list', '--zoo', 'keras', '--format', 'json');
    expect(exitCode).toBe(0);
    const rows = JSON.parse(stdout) as ZooEntry[];
    expect(rows).toHaveLength(44);
    expect(rows[0]).toMatchObject({
      id: 'keras/Xception@imagenet',
      top1: { value: 0.79, precision: 0.0005 },
    });
  });
});

describe('zoo show', () => {
  it('tells a row with its source, and what other zoos claim beside it', async () => {
    const { exitCode, stdout } = await zoo('show', 'zoo:torchvision/resnet50@IMAGENET1K_V1');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^torchvision\/resnet50@IMAGENET1K_V1\n {2}ResNet-50 V1: resnet50 of torchvision/);
    expect(stdout).toMatch(/^ {2}Top-1 +76\.130 % of imagenet-1k, validation$/m);
    expect(stdout).toMatch(
      /https:\/\/github\.com\/pytorch\/vision\/blob\/[0-9a-f]{40}\/torchvision\/models\/resnet\.py#L357/,
    );
    expect(stdout).toMatch(/^keras\/ResNet50@imagenet +-1\.23 pp +74\.9 % +92\.1 % +25,636,712 +224$/m);
    expect(stdout).toMatch(/^torchvision\/resnet50@IMAGENET1K_V2 +\+4\.73 pp/m);
  });

  it('refuses what is not there, with the nearest', async () => {
    const { exitCode, stdout, stderr } = await zoo('show', 'torchvision/resnet51');
    expect([exitCode, stdout]).toEqual([4, '']);
    expect(stderr).toMatch(/did you mean torchvision\/resnet50\?/);
  });
});
