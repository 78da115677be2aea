/** What ships: complete, well-formed, and the file exactly what encoding its contents makes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC_HOSTS } from '../../src/artifact/hosts.ts';
import { parseLocator } from '../../src/artifact/parse-locator.ts';
import { inputShape } from '../../src/preprocess/steps.ts';
import { type Catalogue, loadCatalogue } from '../../src/zoo/catalogue.ts';
import {
  type CatalogueFile,
  decodeCatalogue,
  encodeCatalogue,
  printCatalogue,
} from '../../src/zoo/catalogue-file.ts';
import type { ZooEntry } from '../../src/zoo/entry.ts';
import { findOnnxFile } from '../../src/zoo/onnx-file.ts';
import { ZOO_NAMES } from '../../src/zoo/zoos.ts';

const FILE = join(import.meta.dirname, '../../src/zoo/catalogue.json');

let catalogue: Catalogue;
let entries: readonly ZooEntry[];
const entry = (id: string): ZooEntry => entries.find((one) => one.id === id)!;

beforeAll(async () => {
  catalogue = await loadCatalogue();
  entries = catalogue.entries;
});

describe('the file', () => {
  it('is what its contents encode to, with the hashes of what it was made from', () => {
    const text = readFileSync(FILE, 'utf8');
    const file = JSON.parse(text) as CatalogueFile;
    expect(printCatalogue(encodeCatalogue(decodeCatalogue(file)))).toBe(text);
    expect(Object.keys(file.madeFrom)).toEqual(['claims.json', 'architectures.json']);
    for (const hash of Object.values(file.madeFrom)) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('holds every row of every zoo, under names that a locator takes', () => {
    const counts = Object.fromEntries(
      ZOO_NAMES.map((zoo) => [zoo, entries.filter((one) => one.zoo === zoo).length]),
    );
    expect(counts).toEqual({
      torchvision: 129,
      keras: 44,
      'keras-applications-2020': 38,
      tfmg: 88,
      'tfmg-official': 23,
      onnx: 108,
      'onnx-turnkey': 154,
      timm: 349,
    });
    expect(new Set(entries.map(({ family }) => family)).size).toBe(171);
    expect(catalogue.architectures).toHaveLength(155);
    expect(new Set(entries.map(({ id }) => id.toLowerCase())).size).toBe(933);
    for (const { id } of entries) {
      expect(parseLocator(`zoo:${id}`, '/', 'here')).toEqual({ kind: 'zoo', id, text: `zoo:${id}` });
    }
  });
});

describe('every row', () => {
  it('says where it is from, to the commit', () => {
    for (const { id, source } of entries) {
      expect(source.commit, id).toMatch(/^[0-9a-f]{40}$/);
      expect(source.path, id).not.toBe('');
      expect(source.repository, id).toMatch(/^[\w.-]+\/[\w.-]+/);
      if (source.line !== undefined) expect(source.line, id).toBeGreaterThan(0);
    }
  });

  it('has figures in range, as precise as they are printed, and counts with their convention', () => {
    for (const { id, top1, top5, parameters, macs } of entries) {
      for (const accuracy of [top1, top5]) {
        if (accuracy === undefined) continue;
        expect(accuracy.value, id).toBeGreaterThan(0.3);
        expect(accuracy.value, id).toBeLessThan(1);
        expect([0.0005, 0.00005, 0.000005], id).toContain(accuracy.precision);
      }
      if (top1 !== undefined && top5 !== undefined) expect(top5.value, id).toBeGreaterThan(top1.value);
      for (const count of [parameters, macs]) {
        if (count === undefined) continue;
        expect(count.value, id).toBeGreaterThan(count.precision);
        expect(count.convention, id).not.toBe('');
      }
    }
  });

  it('has preprocessing whose steps come to the size of its input', () => {
    for (const { id, preprocess, inputSize, layout } of entries) {
      if (preprocess === undefined) continue;
      const { steps, note } = preprocess;
      if (steps === undefined) expect(note, id).toBeDefined();
      else if (inputSize !== undefined) {
        const planes = layout === 'NHWC' ? [...inputSize, 3] : [3, ...inputSize];
        expect(inputShape(steps), id).toEqual(planes);
      }
    }
  });

  it('that has an ONNX file has its path, size and SHA-256, and no background class', () => {
    const files = entries.filter(({ artifact }) => artifact?.path !== undefined);
    expect(files).toHaveLength(262);
    for (const { id, artifact, labelOffset } of files) {
      expect(artifact!.sha256, id).toMatch(/^[0-9a-f]{64}$/);
      expect(artifact!.path, id).toMatch(/\.onnx$/);
      expect(artifact!.bytes, id).toBeGreaterThan(100_000);
      expect(labelOffset, id).toBe(0);
    }
  });
});

describe('figures as they were published', () => {
  it.each([
    ['torchvision/resnet50@IMAGENET1K_V1', '76.130 %', 0.7613, 0.000005, '25,557,032', '4.089 G'],
    ['timm/resnet50.a1_in1k@224', '80.382 %', 0.80382, 0.000005, '25.56 M', '4.11 G'],
    ['keras/MobileNetV3Small@alpha1.0', '68.1 %', 0.681, 0.0005, '2.9 M', '0.066 G'],
    ['tfmg-slim-nasnet/NASNet-A_Large_331', '82.7 %', 0.827, 0.0005, '88.9 M', '23.8 G'],
    ['tfmg-official/MaxViT-Base@224', '84.2 %', 0.842, 0.0005, '120 M', '23.4 G'],
    ['onnx/resnet50-v1-12', '74.97 %', 0.7497, 0.00005, undefined, undefined],
  ])('%s', (id, top1, value, precision, parameters, macs) => {
    const found = entry(id);
    expect(found.top1).toEqual({ text: top1, value, precision });
    expect([found.parameters?.text, found.macs?.text]).toEqual([parameters, macs]);
  });

  it('and what the same source says elsewhere', () => {
    const restated = entry('onnx/bvlcalexnet-12').restated;
    expect(restated.map(({ metric, figure, where }) => [metric, figure.text, where])).toEqual([
      ['top1', '57.1 %', 'same README, text below the table'],
      ['top5', '80.2 %', 'same README, text below the table'],
    ]);
    expect(entries.filter(({ restated }) => restated.length > 0)).toHaveLength(4);
  });
});

describe('the address of an ONNX file', () => {
  const PATH = 'validated/vision/classification/resnet/model/resnet50-v1-12.onnx';
  const SHA256 = '3f03fdef724b22947eed826f1eef1dc5c34151bb4c37d634f1db89dfa2dd1526';

  it("is the zoo's mirror, or the one that is given", () => {
    const zoo = 'https://huggingface.co/onnxmodelzoo/legacy_models/resolve/main/';
    const found = entry('onnx/resnet50-v1-12');
    expect(findOnnxFile(found)).toEqual({ kind: 'file', file: { url: zoo + PATH, sha256: SHA256 } });
    for (const mirror of ['http://127.0.0.1:1/m', 'http://127.0.0.1:1/m/']) {
      const own = { url: `http://127.0.0.1:1/m/${PATH}`, sha256: SHA256 };
      expect(findOnnxFile(found, { ...PUBLIC_HOSTS, zooMirror: mirror })).toEqual({
        kind: 'file',
        file: own,
      });
    }
  });

  it('is on the Hub that is used in place of the public one', () => {
    const hub = { ...PUBLIC_HOSTS, huggingFace: { endpoint: 'https://hub.example.org' } };
    expect(findOnnxFile(entry('onnx/resnet50-v1-12'), hub)).toMatchObject({
      file: { url: `https://hub.example.org/onnxmodelzoo/legacy_models/resolve/main/${PATH}` },
    });
  });

  it('is none where the zoo publishes none, or the file is gone and nobody mirrors it', () => {
    expect(findOnnxFile(entry('torchvision/resnet50@IMAGENET1K_V1'))).toEqual({
      kind: 'none',
      reason: 'torchvision publishes no ONNX file of it',
    });
    const exported = entry('onnx-turnkey/resnet50@timm-opset18');
    expect(findOnnxFile(exported)).toMatchObject({ kind: 'none', reason: /LFS downloads end/ });
    expect(findOnnxFile(exported, { ...PUBLIC_HOSTS, zooMirror: 'https://example.org/onnx' })).toMatchObject({
      kind: 'file',
    });
  });
});
