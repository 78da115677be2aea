/** Names of the catalogue as people write them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/zoo/catalogue.ts';
import type { ZooEntry } from '../../src/zoo/entry.ts';
import { filterEntries } from '../../src/zoo/filter-entries.ts';
import { findEntry } from '../../src/zoo/find-entry.ts';

let entries: readonly ZooEntry[];
beforeAll(async () => {
  ({ entries } = await loadCatalogue());
});

describe('a row', () => {
  it.each([
    ['torchvision/resnet50@IMAGENET1K_V1', 'torchvision/resnet50@IMAGENET1K_V1'],
    ['zoo:torchvision/resnet50@imagenet1k_v1', 'torchvision/resnet50@IMAGENET1K_V1'],
    ['torchvision/resnet50', 'torchvision/resnet50@IMAGENET1K_V2'],
    ['onnx/resnet50-v1-12', 'onnx/resnet50-v1-12'],
    ['onnx/resnet50-v1', 'onnx/resnet50-v1-12'],
    ['timm/resnet50', 'timm/resnet50.a1_in1k@224'],
    ['timm/resnet50.a1_in1k', 'timm/resnet50.a1_in1k@224'],
    ['keras/Xception', 'keras/Xception@imagenet'],
  ])('%s is %s', (id, expected) => {
    expect(findEntry(id, entries, 'here').id).toBe(expected);
  });

  it('every row is found by its own name', () => {
    for (const entry of entries) expect(findEntry(entry.id, entries, 'here')).toBe(entry);
  });

  it.each([
    ['torchvision/resnet51', /did you mean torchvision\/resnet50\?/],
    ['torchvision/resnet50@IMAGENET1K_V3', /did you mean torchvision\/resnet50@IMAGENET1K_V[12]\?/],
    ['onnx/resnet50-v1-13', /did you mean onnx\/resnet50-v1-12\?/],
    ['resnet50', /of this name there are torchvision\/resnet50@IMAGENET1K_V2, keras\/ResNet50@imagenet/],
    ['no/such-thing-anywhere', /zoogate zoo list/],
    ['', /zoogate zoo list/],
    ['tfmg-official/ResNet-RS-152', /several of this name[\s\S]*@192, tfmg-official\/ResNet-RS-152@224/],
  ])('%s is none, and says which is near', (id, says) => {
    expect(() => findEntry(id, entries, 'zoogate.yml:3')).toThrow(says);
    expect(() => findEntry(id, entries, 'zoogate.yml:3')).toThrow(/zoogate\.yml:3/);
  });
});

describe('a list', () => {
  it('is of the families whose name holds the text, and of one zoo', () => {
    const found = filterEntries(entries, { family: 'resnet50', zoo: 'onnx' });
    expect(new Set(found.map(({ family }) => family))).toEqual(new Set(['ResNet-50 V1', 'ResNet-50 V2']));
    expect(found).toHaveLength(10);
    expect(filterEntries(entries, {})).toHaveLength(933);
    expect(filterEntries(entries, { zoo: 'keras' })).toHaveLength(44);
    expect(filterEntries(entries, { family: 'mobilenet v3', zoo: 'onnx' })).toEqual([]);
  });

  it('says what is near where there is none', () => {
    expect(() => filterEntries(entries, { zoo: 'onxx' })).toThrow(/did you mean onnx\?/);
    expect(() => filterEntries(entries, { family: 'mobilnet' })).toThrow(/did you mean MobileNet\?/);
  });
});
