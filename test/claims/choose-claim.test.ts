import { describe, expect, it } from 'vitest';
import { chooseClaim, type Scope } from '../../src/claims/choose-claim.ts';
import { parseClaims } from '../../src/claims/read-claims.ts';
import type { MetricName } from '../../src/measurement/metrics.ts';

const SCOPE: Scope = {
  dataset: 'imagenet-1k',
  split: 'validation',
  hardware: 'AMD EPYC 7763 64-Core Processor',
  dtype: 'fp32',
  inputSize: '224x224',
  subject: { names: ['resnet50', 'resnet50-v1-12'], sha256: 'a'.repeat(64) },
};

async function choose(text: string, metric: MetricName = 'top1', scope: Partial<Scope> = {}) {
  return chooseClaim(metric, await parseClaims(text, 'README.md', 'README.md'), 'README.md', {
    ...SCOPE,
    ...scope,
  });
}

const table = (header: string, ...rows: string[]): string =>
  [header, header.replace(/[^|]+/g, '---'), ...rows].map((row) => `|${row}|`).join('\n');

describe('chooseClaim, among several models', () => {
  const models = table('Model|Top-1', 'ResNet-18|69.8', 'ResNet-50|76.1', 'ResNet-101|77.4');

  it('takes the row that is called like the candidate, and says which it did not take', async () => {
    expect(await choose(models)).toMatchObject({
      kind: 'claim',
      claim: { value: 0.761, model: 'ResNet-50', source: { line: 4, column: 12 } },
      setAside: 'not meant: ResNet-18 (line 3, column 12), ResNet-101 (line 5, column 13)',
    });
  });

  it.each([
    ['an organisation', 'your-org/resnet50|76.1'],
    ['the file that it links', 'Residual network|76.1 |[x](https://example.org/resnet50-v1-12.onnx)'],
    ['the file that it names', 'Residual network|76.1|resnet50-v1-12.onnx'],
    ['a remark', 'ResNet-50 (this model)|76.1'],
  ])('knows it by %s', async (_name, row) => {
    const text = table('Model|Top-1|File', 'ResNet-18|69.8|', row);
    expect(await choose(text)).toMatchObject({ kind: 'claim', claim: { value: 0.761 } });
  });

  it('takes none where none is called so', async () => {
    const lookup = await choose(models, 'top1', { subject: { names: ['your-model'] } });
    expect(lookup).toEqual({
      kind: 'missing',
      reason:
        'README.md claims top1 for ResNet-18 (line 3, column 12), ResNet-50 (line 4, column 12), ' +
        'ResNet-101 (line 5, column 13); none of them is called like the candidate (your-model)',
    });
  });

  it('takes the only one, whatever it is called', async () => {
    const text = table('Model|Top-1', 'Ours|76.1');
    expect(await choose(text)).toMatchObject({ kind: 'claim', claim: { model: 'Ours' } });
  });

  it('tells two rows of one name', async () => {
    const text = table('Model|Top-1', 'ResNet-50|76.1', 'resnet50|80.9', 'ResNet-18|69.8');
    expect(await choose(text)).toMatchObject({
      kind: 'missing',
      reason: expect.stringContaining('76.1 (line 3, column 12) and 80.9 (line 4, column 11)'),
    });
  });

  it('takes the more precise of two that agree', async () => {
    const text = table('Model|Top-1', 'ResNet-50|76.1', 'resnet50|76.13');
    expect(await choose(text)).toMatchObject({ claim: { value: 0.7613 } });
  });
});

describe('chooseClaim, the scope', () => {
  it('takes the figure for the input size, the number format and the data set that are measured', async () => {
    const text = table(
      'Model|Dataset|Precision|Resolution|Top-1',
      'ResNet-50|ImageNet|FP32|288|77.0',
      'ResNet-50|ILSVRC2012|FP32|224|76.1',
      'ResNet-50|ImageNet|INT8|224|75.5',
      'ResNet-50|ImageNet-V2|FP32|224|63.2',
    );
    expect(await choose(text)).toMatchObject({ kind: 'claim', claim: { value: 0.761 } });
    expect(await choose(text, 'top1', { inputSize: '288x288' })).toMatchObject({ claim: { value: 0.77 } });
    expect(await choose(text, 'top1', { dtype: 'int8' })).toMatchObject({ claim: { value: 0.755 } });
    expect(await choose(text, 'top1', { dataset: 'imagenet-v2' })).toMatchObject({ claim: { value: 0.632 } });
    expect(await choose(text, 'top1', { dataset: 'cifar10' })).toMatchObject({
      kind: 'missing',
      reason: expect.stringContaining('cifar10 validation fp32 at 224x224 was measured'),
    });
  });

  it('holds parameters to no data set, and operations to the input size', async () => {
    const text = table('Model|Resolution|Params|GMACs', 'ResNet-50|288|25.6M|6.8', 'ResNet-50|224|25.6M|4.1');
    expect(await choose(text, 'parameters')).toMatchObject({ kind: 'claim', claim: { value: 25.6e6 } });
    expect(await choose(text, 'macs')).toMatchObject({ kind: 'claim', claim: { value: 4.1e9 } });
  });

  it.each([
    ['names this processor', 'AMD EPYC 7763', 1, 'claim'],
    ['names another', 'AMD EPYC 7742', 1, 'not_comparable'],
    ['names a kind of hardware', 'CPU', 1, 'not_comparable'],
    ['names a maker', 'AMD EPYC', 1, 'not_comparable'],
    ['is for batches', 'AMD EPYC 7763', 32, 'not_comparable'],
  ])('compares times where the claim %s', async (_name, hardware, batch, kind) => {
    const text = table('Model|Hardware|Batch size|Latency (ms)', `ResNet-50|${hardware}|${batch}|31`);
    expect(await choose(text, 'latency.mean')).toMatchObject({ kind });
  });
});

describe('chooseClaim, the form', () => {
  const card = `---
model-index:
- name: your-model
  results:
  - task: {type: image-classification}
    dataset: {type: imagenet-1k, name: ImageNet-1k, split: validation}
    metrics: [{type: accuracy, value: 76.13}]
---
`;

  it('takes the model-index before a table, and says so', async () => {
    const text = `${card}\n${table('Model|Top-1', 'your-model|75.0', 'ResNet-18|69.8')}`;
    const named = await choose(text, 'top1', { subject: { names: ['your-model'] } });
    expect(named).toMatchObject({ claim: { value: 0.7613 }, setAside: expect.stringContaining('a table') });
  });

  it('takes a model-index for the model of its card, whatever the candidate is called', async () => {
    const text = `${card}\n${table('Model|Top-1', 'ResNet-34|73.3', 'ResNet-18|69.8')}`;
    expect(await choose(text)).toMatchObject({ claim: { value: 0.7613 } });
  });
});

describe('chooseClaim, of times', () => {
  const file = (claim: string): string => `claims:\n  - {metric: ${claim}}\n`;
  const chooseFile = async (text: string, metric: MetricName, scope: Partial<Scope> = {}) =>
    chooseClaim(metric, await parseClaims(text, 'claims.yml', 'claims.yml'), 'claims.yml', {
      ...SCOPE,
      testbed: '0123456789abcdef',
      ...scope,
    });

  it('on a testbed with a fingerprint compares with that one alone', async () => {
    const claim = (testbed: string) => file(`latency.p50, value: 31 ms, testbed: ${testbed}`);
    expect(await chooseFile(claim('0123456789abcdef'), 'latency.p50')).toMatchObject({ kind: 'claim' });
    expect(await chooseFile(claim('fedcba9876543210'), 'latency.p50')).toMatchObject({
      kind: 'not_comparable',
      reason: expect.stringContaining('this one is 0123456789abcdef (AMD EPYC 7763 64-Core Processor)'),
    });
  });

  it.each([
    ['throughput, value: 120.5, hardware: EPYC 7763', 8, 'not_comparable', 'for how many examples at once'],
    [
      'throughput, value: 120.5, hardware: EPYC 7763, batch: 8',
      undefined,
      'not_comparable',
      '"batch-sizes" to [8]',
    ],
    ['throughput, value: 120.5, hardware: EPYC 7763, batch: 8', 1, 'not_comparable', '"batch-sizes" to [8]'],
    ['throughput, value: 120.5, hardware: Xeon 8375C, batch: 8', 8, 'not_comparable', 'is for Xeon 8375C'],
    ['throughput, value: 120.5, hardware: EPYC 7763, batch: 8', 8, 'claim', ''],
  ])('holds %s at %s examples at once: %s', async (claim, batch, kind, reason) => {
    const lookup = await chooseFile(file(claim), 'throughput', { batch });
    expect(lookup.kind).toBe(kind);
    if (lookup.kind === 'not_comparable') expect(lookup.reason).toContain(reason);
  });

  it('leaves memory to be compared anywhere', async () => {
    expect(await chooseFile(file('peak_memory, value: 120 MB'), 'peak_memory')).toMatchObject({
      kind: 'claim',
      claim: { value: 120e6 },
    });
  });
});
