import { describe, expect, it } from 'vitest';
import { compareNamesakes } from '../../src/audit/measured/compare-namesakes.ts';
import { findNamesakes, findPublished } from '../../src/audit/measured/find-namesakes.ts';
import type { AuditedModel } from '../../src/audit/measured/model-audit.ts';
import { namedNetwork } from '../../src/audit/measured/published-network.ts';
import { summarise } from '../../src/audit/measured/summarise.ts';
import type { Comparison } from '../../src/measurement/comparison.ts';
import { loadCatalogue } from '../../src/zoo/catalogue.ts';

const catalogue = await loadCatalogue();

const model = (name: string, top1: number, latencyMs: number, extra: object = {}): AuditedModel => ({
  name,
  source: `${name}.onnx`,
  graph: name,
  accuracy: { metric: 'top1', unit: 'ratio', value: top1, low: top1 - 0.02, high: top1 + 0.02, n: 1000 },
  latency: { value: latencyMs, low: latencyMs * 0.98, high: latencyMs * 1.02 },
  sizeBytes: 1000,
  testbed: 'one',
  ...extra,
});

/** As if no example that the worse model gets right were wrong in the better one. */
const nested =
  (models: readonly AuditedModel[], n = 1000) =>
  async (first: string, second: string): Promise<Comparison> => {
    const right = (name: string): number =>
      Math.round(n * models.find((one) => one.name === name)!.accuracy!.value);
    const [a, b] = [right(first), right(second)];
    const counts = {
      both: Math.min(a, b),
      onlyFirst: Math.max(0, a - b),
      onlySecond: Math.max(0, b - a),
      neither: n - Math.max(a, b),
    };
    return { kind: 'proportions', counts, complete: false };
  };

const audit = (models: readonly AuditedModel[], n?: number) =>
  summarise(models, { catalogue, compareAccuracy: nested(models, n), at: 0 });

describe('namesakes', () => {
  it('are known by their graph, and by their name where the graph is no known network', () => {
    const models = [
      model('some/file', 0.7, 5, { network: 'SqueezeNet 1.1' }),
      model('squeezenet1_1', 0.7, 5, { named: 'SqueezeNet 1.1' }),
      model('resnet50-called', 0.7, 5, { network: 'AlexNet' }),
      model('ours-v1', 0.7, 5, { graph: 'same' }),
      model('ours-v2', 0.7, 5, { graph: 'same' }),
      { name: 'squeezenet1_1-broken', source: '', problem: 'broke' },
    ];
    expect(findNamesakes(models).map(({ name, models }) => [name, models])).toEqual([
      ['SqueezeNet 1.1', ['some/file', 'squeezenet1_1']],
      ['ours-v', ['ours-v1', 'ours-v2']],
    ]);
    expect(namedNetwork('squeezenet1_1')).toBe('SqueezeNet 1.1');
  });

  it('stand beside what zoos claim for their network, and so does a model alone', () => {
    const published = findPublished(
      ['SqueezeNet 1.1', 'SqueezeNet 1.1', 'ResNet-50 v1.5', 'ResNet-50 v1', 'MobileNet V2 0.35', 'none'].map(
        (network, i) => model(`model-${i}`, 0.7, 5, { network }),
      ),
      catalogue,
    );
    expect(published.map(({ models }) => models.length)).toEqual([2, 1, 1, 1]);
    for (const { claimed } of published) {
      for (const { top1 } of claimed) expect(top1).toBeGreaterThan(0.5);
    }
    const zoosOf = (network: string) =>
      published.find((one) => one.network === network)!.claimed.map(({ zoo }) => zoo);
    // One name, and the network of the zoo that says it.
    expect(zoosOf('ResNet-50 v1.5').sort()).toEqual(['timm', 'torchvision']);
    expect(zoosOf('ResNet-50 v1').sort()).toEqual(['keras', 'keras-applications-2020', 'onnx']);
    expect(zoosOf('MobileNet V2 0.35')).toContain('keras-applications-2020');
  });
});

describe('discrepancies', () => {
  const same = { network: 'VGG-16' };

  it('of one name: what differs, by how much, and the sentence', async () => {
    const models = [
      model('vgg16-a', 0.818, 2, same),
      model('vgg16-b', 0.336, 4, same),
      model('vgg16-c', 0.814, 40, same),
      model('other', 0.5, 1),
    ];
    const found = await audit(models);
    expect(found.headline).toBe(
      'of 4 models 3 differ by more than 1 point of accuracy from a namesake, 3 by more than 10 % of latency; ' +
        'same name (VGG-16), accuracy from 33.6 to 81.8 %, 20 times the latency',
    );
    const [first] = found.discrepancies;
    expect(first).toMatchObject({
      metric: 'accuracy',
      first: 'vgg16-a',
      second: 'vgg16-b',
      decided: 'differs',
    });
    expect(first!.sentence).toMatch(
      /^vgg16-a is \+48\.20 points \(\+4\d\.\d\d to \+5\d\.\d\d\) from vgg16-b$/u,
    );
    expect(
      found.discrepancies.find(({ metric, first }) => metric === 'latency' && first === 'vgg16-a')!.sentence,
    ).toMatch(/^vgg16-c has 20\.00 \(19\.\d\d to 20\.\d\d\) times the latency of vgg16-a$/u);
    expect(found.comparisons).toMatchObject({ accuracy: 3, latency: 3 });
  });

  it('are fewer the more is compared: intervals answer for all of them', async () => {
    const pair = (i: number) => [
      model(`a${i}`, 0.7, 5, { network: `n${i}` }),
      model(`b${i}`, 0.672, 5, { network: `n${i}` }),
    ];
    const alone = await audit(pair(0));
    expect(alone.differing.accuracy).toBe(2);
    const many = Array.from({ length: 400 }, (_, i) =>
      i === 0
        ? pair(0)
        : [model(`a${i}`, 0.7, 5, { network: `n${i}` }), model(`b${i}`, 0.7, 5, { network: `n${i}` })],
    ).flat();
    const together = await audit(many);
    expect(
      together.discrepancies.find(({ first, metric }) => first === 'a0' && metric === 'accuracy')!.decided,
    ).toBe('undecided');
    expect(together.differing.accuracy).toBe(0);
  });

  it('of latency are told on one testbed only', async () => {
    const models = [model('a', 0.7, 5, same), model('b', 0.7, 50, { ...same, testbed: 'another' })];
    expect((await audit(models)).comparisons.latency).toBe(0);
  });

  it('of ten thousand models of one name are a table, not fifty million pairs', async () => {
    const models = Array.from({ length: 10_000 }, (_, i) => model(`m${i}`, 0.7, 5, same));
    const found = await compareNamesakes(findNamesakes(models), models, async () => undefined);
    expect(found.length).toBeLessThan(40_000);
  });
});
