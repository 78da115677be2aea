import { describe, expect, it } from 'vitest';
import { readModelMetadata } from '../../src/claims/model-metadata.ts';
import { smallNetwork } from '../graph/build-model.ts';

const read = (entries: Readonly<Record<string, string>>, doc = '') =>
  readModelMetadata(
    smallNetwork({
      model: {
        metadata_props: Object.entries(entries).map(([key, value]) => ({ key, value })),
        doc_string: doc,
      },
    }),
    'model.onnx',
  );

describe('readModelMetadata', () => {
  it('reads figures that are meant as claims, with the scope that is told, and says which entry', async () => {
    const { claims, unread } = await read({
      'zoogate.top1': '76.13 %',
      'zoogate.parameters': '25.6M',
      'zoogate.latency.p50': '31 ms',
      'zoogate.dataset': 'ImageNet',
      'zoogate.split': 'val',
      'zoogate.hardware': 'AMD EPYC 7763',
      'zoogate.input-size': '224',
    });
    expect(unread).toEqual([]);
    const scope = { inputSize: '224x224', hardware: 'AMD EPYC 7763' };
    expect(claims).toMatchObject([
      {
        metric: 'top1',
        value: 0.7613,
        dataset: 'imagenet-1k',
        split: 'validation',
        ...scope,
        form: 'model-metadata',
        source: { file: 'model.onnx', line: 0, entry: 'metadata_props "zoogate.top1"' },
      },
      { metric: 'parameters', value: 25.6e6, ...scope },
      { metric: 'latency.p50', value: 31, ...scope },
    ]);
    expect(claims[1]).not.toHaveProperty('dataset');
  });

  it('takes a key without the prefix only where it can mean nothing else', async () => {
    const { claims, unread } = await read({
      accuracy: '0.7613',
      'Top-5 accuracy': '92.86',
      size: '640',
      batch: '1',
      stride: '32',
      imgsz: '[640, 640]',
      names: "{0: 'person'}",
      'onnx.infer': 'onnxruntime.quant',
    });
    expect(claims.map(({ metric, value }) => [metric, value])).toEqual([
      ['top1', 0.7613],
      ['top5', 0.9286],
    ]);
    expect(unread).toEqual([]);
  });

  it('tells what it does not understand', async () => {
    const { claims, unread } = await read({ 'zoogate.top1': 'about \u001b[31m76', 'zoogate.size': 'large' });
    expect(claims).toEqual([]);
    expect(unread).toMatchObject([
      { text: 'zoogate.top1: about [31m76', source: { entry: 'metadata_props "zoogate.top1"' } },
      { text: 'zoogate.size: large' },
    ]);
  });

  it('reads how images are to be fed, without regard to case', async () => {
    const { preprocessing } = await read({
      'image.BitmapPixelFormat': 'bgr8',
      'Image.NominalPixelRange': 'Normalized_0_1',
      'Image.ColorSpaceGamma': 'SRGB',
    });
    expect(preprocessing).toMatchObject([
      { step: 'channels', value: 'BGR' },
      { step: 'range', value: [0, 1] },
    ]);
  });

  it('reads tables in a doc string', async () => {
    const { claims } = await read({}, 'A network.\n\n| Model | Top-1 |\n|---|---|\n| a | 76.1 |\n');
    expect(claims).toMatchObject([
      { metric: 'top1', value: 0.761, source: { file: 'model.onnx', line: 0, entry: 'doc_string, line 5' } },
    ]);
  });

  it('survives a doc string that is no card', async () => {
    expect((await read({}, '---\nmodel-index: [\n---\n')).claims).toEqual([]);
  });
});
