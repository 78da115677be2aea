/**
 * What is planted into `planted/` of a case before it runs, by name: a changed model of the fixture zoo, a changed
 * set of images, a broken file. A case names its plant in `expected.json`; all of them come out the same each time.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as graph from './change-graph.ts';
import * as weights from './change-weights.ts';
import { exchangedPrimaries } from './icc-profile.ts';
import * as onnx from './onnx-file.ts';
import {
  asPng,
  enlargedWithGrain,
  inProfile,
  testSet,
  throughJpeg,
  turned,
  unchanged,
  writeImages,
} from './plant-images.ts';

const FIXTURES = new URL('../../fixtures/', import.meta.url).pathname;
const BODY = '/features/features';
/** A 3x3 convolution of stage 2 that has a sister of the same shape. */
const MIDDLE = {
  kernel: 'onnx::Conv_238',
  sister: 'onnx::Conv_226',
  bias: 'onnx::Conv_239',
  reader: 'onnx::Conv_241',
};
const HEAD = 'classifier.weight';

type Plant = (folder: string) => void | Promise<void>;
type Change = (model: onnx.OnnxModel) => void;

/** A model of the fixture zoo with changes, one after the other. */
function changed(name: string, ...changes: Change[]): Plant {
  return (folder) => {
    const model = onnx.readOnnxFile(join(FIXTURES, 'zoo', name, 'model.onnx'));
    for (const change of changes) change(model);
    writeFileSync(join(folder, 'model.onnx'), onnx.encodeOnnx(model));
  };
}

const v15 = (...changes: Change[]): Plant => changed('resnet-v15', ...changes);

/** The whole test set, re-encoded. */
function encoded(extension: string, encode: (file: string, folder: string) => Promise<Uint8Array>): Plant {
  return (folder) =>
    writeImages(
      folder,
      unchanged(testSet().rows).map((row) => ({ ...row, path: row.path.replace(/jpg$/, extension) })),
      (file) => encode(file, folder),
    );
}

/** The test set with other labels; undefined leaves an example out. */
function labelled(label: (index: number, classes: readonly string[]) => string | undefined): Plant {
  return (folder) => {
    const { rows, classes } = testSet();
    const planted = unchanged(rows).flatMap((row) => {
      const other = label(classes.indexOf(row.label), classes);
      return other === undefined ? [] : [{ ...row, label: other }];
    });
    return writeImages(folder, planted);
  };
}

/** Images of the test set by how sure resnet-v1 and resnet-v15 are of them, the most wrong first. */
const hardest = (): readonly string[] =>
  readFileSync(join(FIXTURES, 'defects/hardest-images.txt'), 'utf8').trim().split('\n');

function architecture(name: string): Plant {
  return (folder) =>
    writeFileSync(
      join(folder, 'model.onnx'),
      gunzipSync(readFileSync(join(FIXTURES, 'architectures', `${name}.onnx.gz`))),
    );
}

/** Weights in a file beside the model; what `tamper` does to it comes after. */
function external(tamper: (data: Buffer) => Buffer = (data) => data): Plant {
  return (folder) => {
    const model = onnx.readOnnxFile(join(FIXTURES, 'zoo/resnet-v15/model.onnx'));
    const data: Uint8Array[] = [];
    let offset = 0;
    for (const tensor of model.graph.initializer) {
      const { raw_data } = tensor;
      if (raw_data === undefined) continue;
      data.push(raw_data);
      tensor.external_data = [
        { key: 'location', value: 'model.data' },
        { key: 'offset', value: String(offset) },
        { key: 'length', value: String(raw_data.length) },
      ];
      tensor.data_location = 1;
      delete tensor.raw_data;
      offset += raw_data.length;
    }
    writeFileSync(join(folder, 'model.onnx'), onnx.encodeOnnx(model));
    writeFileSync(join(folder, 'model.data'), tamper(Buffer.concat(data)));
  };
}

const softmax = (input: string, output: string) => [
  onnx.makeNode('Softmax', [input], output, { axis: onnx.int(1) }),
];
const flat = '/Flatten_output_0';

export const PLANTS = {
  // Images and labels.
  'lossy-images': encoded('png', (file) => throughJpeg(file, 5)),
  'images-in-a-profile': encoded('png', (file, folder) => inProfile(file, join(folder, 'exchanged.icc'))),
  'images-turned': encoded('jpg', turned),
  'large-images-with-grain': (folder) =>
    writeImages(
      folder,
      unchanged(testSet().rows).filter((_, index) => index % 3 === 0),
      enlargedWithGrain,
    ),
  'images-without-loss': encoded('png', asPng),
  'images-cut-short': (folder) =>
    writeImages(
      folder,
      unchanged(testSet().rows).filter((_, index) => index % 5 === 0),
      async (file, index) => {
        const bytes = readFileSync(file);
        return index % 10 === 0 ? bytes.subarray(0, bytes.length / 2) : bytes;
      },
    ),
  'images-copied': (folder) => {
    const { rows } = testSet();
    const some = unchanged(rows).filter((_, index) => index % 4 === 0);
    const copied = new Set(hardest().slice(0, 20));
    const copies = unchanged(rows)
      .filter(({ path }) => copied.has(path))
      .flatMap((row) =>
        Array.from({ length: 10 }, (_, copy) => ({ ...row, path: row.path.replace('.jpg', `-${copy}.jpg`) })),
      );
    return writeImages(folder, [...some, ...copies]);
  },
  'images-that-are-hard': (folder) => {
    const hard = new Set(hardest());
    return writeImages(folder, unchanged(testSet().rows.filter(({ path }) => hard.has(path))));
  },
  'images-out-of-balance': (folder) => {
    const rows = testSet().rows.filter(
      ({ label }, index) => ['disc', 'hexagon', 'square'].includes(label) || index % 30 === 0,
    );
    return writeImages(folder, unchanged(rows));
  },
  'images-in-another-order': (folder) => writeImages(folder, unchanged(testSet().rows).toReversed()),
  'labels-as-numbers': labelled((index) => String(index)),
  'labels-from-one': labelled((index) => String(index + 1)),
  'labels-from-one-without-the-last': labelled((index) => (index === 9 ? undefined : String(index + 1))),
  'labels-swapped': labelled((index, classes) => {
    const swapped = [0, 1, 2, 3, 7, 5, 6, 4, 8, 9][index]!;
    return classes[swapped];
  }),
  'labels-permuted': labelled((index, classes) => classes[(3 * index + 4) % 10]),

  // Weights.
  'layer-replaced': v15(weights.copyLayer(MIDDLE.sister, MIDDLE.kernel)),
  'layer-with-noise': v15(weights.addNoise(1, 'onnx::Conv_259')),
  'noise-everywhere': v15(weights.addNoise(0.3)),
  'a-little-noise': v15(weights.addNoise(0.0005)),
  pruned: v15(weights.prune(0.6)),
  'channels-zeroed': v15(weights.zero('onnx::Conv_208', [1, 4, 7, 10, 13])),
  'layer-zeroed': v15(weights.zero('onnx::Conv_247')),
  'int8-scale-too-large': changed('resnet-v15-int8', weights.multiply('onnx::Conv_247_scale', 3)),
  'int8-activation-scale': changed(
    'resnet-v15-int8',
    weights.multiply('/features/features.3/Relu_output_0_scale', 1 / 6),
  ),
  'float16-overflow': v15(
    weights.rescale('onnx::Conv_247', 'onnx::Conv_248', ['onnx::Conv_250'], 1e5),
    weights.toFloat16,
  ),
  'head-in-eight-bits': v15(weights.quantizeScores(8)),
  'random-head': v15(weights.randomize(HEAD)),
  'random-layer': v15(weights.randomize('onnx::Conv_256')),
  'background-class': v15(weights.addBackground),
  float16: v15(weights.toFloat16),
  'magnitudes-moved': v15(weights.rescale('onnx::Conv_247', 'onnx::Conv_248', ['onnx::Conv_250'], 4)),

  // Scores.
  'softmax-added': v15(graph.extendOutput(softmax)),
  'softmax-twice': changed('alexnet-lrn', graph.extendOutput(softmax)),
  'softmax-dropped': changed('alexnet-lrn', (model) => {
    const output = model.graph.output[0]!.name;
    const last = model.graph.node.findLast(({ op_type }) => op_type === 'Softmax')!;
    model.graph.node = model.graph.node.filter((node) => node !== last);
    for (const node of model.graph.node) {
      node.output = node.output.map((name) => (name === last.input[0] ? output : name));
    }
  }),
  'logits-times-five': v15(weights.multiply(HEAD, 5), weights.multiply('classifier.bias', 5)),
  'logarithm-of-scores': v15(graph.extendOutput((input, output) => [onnx.makeNode('Log', [input], output)])),

  // Graph.
  'block-dropped': v15(graph.dropNodes(`${BODY}.8/`, `${BODY}.7/Relu_output_0`, `${BODY}.8/Relu_output_0`)),
  'block-repeated': v15(
    graph.repeatBlock(`${BODY}.8/`, `${BODY}.7/Relu_output_0`, `${BODY}.8/Relu_output_0`),
  ),
  'padding-on-one-side': v15(
    ...['features.0/Conv', 'features.3/body/body.3/Conv', 'features.4/body/body.3/Conv'].map((name) =>
      graph.setInts(`/features/${name}`, 'pads', 0, 0, 2, 2),
    ),
  ),
  'stride-and-dilation': v15(
    graph.setInts(`${BODY}.8/body/body.3/Conv`, 'dilations', 2, 2),
    graph.setInts(`${BODY}.8/body/body.3/Conv`, 'pads', 2, 2, 2, 2),
  ),
  'activation-replaced': v15(graph.replaceOperator('Relu', 'LeakyRelu', { alpha: 0.3 })),
  'activations-dropped': v15(graph.replaceOperator('Relu', 'Identity')),
  'batch-of-one': v15(graph.setBatch({ dim_value: 1 })),
  'opset-17': v15(graph.setOpset(17)),
  'opset-12': v15(graph.setOpset(12)),
  'custom-operator': v15((model) => {
    graph.extendOutput((input, output) => [
      { ...onnx.makeNode('Calibrate', [input], output), domain: 'your.org' },
    ])(model);
    model.opset_import.push({ domain: 'your.org', version: 1 });
  }),
  'contrib-operator': v15((model) => {
    for (const node of onnx.nodesOf(model, 'Relu').slice(0, 3)) {
      Object.assign(node, { op_type: 'QuickGelu', domain: 'com.microsoft' });
    }
    model.opset_import.push({ domain: 'com.microsoft', version: 1 });
  }),

  // Time: the same function.
  'wider-layers': v15(graph.widenMiddle(4)),
  'slow-operators': v15(
    graph.addInitializer('nothing', [], [0]),
    ...[`${BODY}.3/Relu_output_0`, `${BODY}.2/Relu_output_0`].map((value) =>
      graph.passThrough(value, (input, through) => [
        onnx.makeNode('Atan', [input], `${value}/slow`),
        onnx.makeNode('Mul', [`${value}/slow`, 'nothing'], `${value}/nothing`),
        onnx.makeNode('Add', [input, `${value}/nothing`], through),
      ]),
    ),
  ),

  // Written otherwise.
  renamed: v15(graph.rename),
  reordered: v15(graph.reorder),
  'initializers-reordered': v15((model) => model.graph.initializer.reverse()),
  'normalization-unfolded': v15(graph.unfoldNormalization),
  'identity-inserted': v15(
    ...[flat, `${BODY}.5/Relu_output_0`, 'input'].map((value) =>
      graph.passThrough(value, (input, through) => [onnx.makeNode('Identity', [input], through)]),
    ),
  ),
  'dropout-inserted': v15(
    graph.passThrough(flat, (input, through) => [onnx.makeNode('Dropout', [input], through)]),
  ),
  'casts-inserted': v15(
    graph.passThrough(flat, (input, through) => [
      onnx.makeNode('Cast', [input], 'wide', { to: onnx.int(11) }),
      onnx.makeNode('Cast', ['wide'], through, { to: onnx.int(1) }),
    ]),
  ),
  'serialised-again': v15(),
  'another-producer': v15((model) => {
    Object.assign(model, { producer_name: 'another-exporter', producer_version: '2.0', ir_version: 8 });
    model.graph.name = 'main';
    model.metadata_props = [{ key: 'exported', value: 'again' }];
  }),
  'constants-as-nodes': v15(graph.constantsAsNodes),
  'initializers-as-inputs': v15(graph.initializersAsInputs),
  'weights-as-typed-data': v15((model) => {
    for (const tensor of model.graph.initializer) {
      tensor.float_data = [tensor.raw_data!];
      delete tensor.raw_data;
    }
  }),
  'flatten-as-reshape': v15(graph.flattenAsReshape),
  'gemm-as-matmul': v15(graph.gemmAsMatMul),
  'bias-as-addition': v15(graph.biasAsAddition),
  'padding-as-node': v15(graph.paddingAsNode),
  'pooling-as-mean': v15(graph.poolingAsMean),
  'relu-as-max': v15(graph.reluAsMax),
  'channels-reversed': v15(graph.reverseChannels(MIDDLE.kernel, MIDDLE.bias, MIDDLE.reader)),
  'batch-renamed': v15(graph.setBatch({ dim_param: 'batch' })),
  'head-retrained': v15((model) => {
    const values = new Float32Array(
      Uint8Array.from(readFileSync(join(FIXTURES, 'harmless/retrained-head/head.bin'))).buffer,
    );
    onnx.initializer(model, HEAD).raw_data = onnx.bytesOf(values.slice(0, 1600));
    onnx.initializer(model, 'classifier.bias').raw_data = onnx.bytesOf(values.slice(1600));
  }),

  // Files.
  'external-data': external(),
  'external-data-tampered': external((data) => {
    // Half of the last convolution's bytes in another order: still numbers, no longer the weights.
    const start = Math.floor(data.length * 0.55);
    const part = Buffer.from(data.subarray(start, start + 57600));
    for (let at = 0; at < part.length; at += 4)
      part.copy(data, start + at, part.length - 4 - at, part.length - at);
    return data;
  }),
  'external-data-cut-short': external((data) => data.subarray(0, data.length / 2)),
  'external-data-outside': (folder) => {
    const model = onnx.readOnnxFile(join(FIXTURES, 'zoo/resnet-v15/model.onnx'));
    const tensor = onnx.initializer(model, HEAD);
    delete tensor.raw_data;
    tensor.external_data = [{ key: 'location', value: '../../../zoo/resnet-v15/model.onnx' }];
    tensor.data_location = 1;
    writeFileSync(join(folder, 'model.onnx'), onnx.encodeOnnx(model));
  },

  // Networks of the registry.
  'torchvision-resnet34': architecture('torchvision/resnet34'),
} satisfies Record<string, Plant>;

export type PlantName = keyof typeof PLANTS;

/** Empties `planted/` of a case and plants into it. */
export async function plant(caseFolder: string, name: PlantName): Promise<void> {
  const folder = join(caseFolder, 'planted');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (name === 'images-in-a-profile') writeFileSync(join(folder, 'exchanged.icc'), exchangedPrimaries());
  await PLANTS[name](folder);
}
