/**
 * transformers.js' image-classification pipeline on a local model folder, with the settings that the model's own
 * preprocessor configuration would have: short side 256 bilinear, centre crop 224.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import protobuf from 'protobufjs/light.js';
import { onnxDescriptor } from '../../src/graph/onnx-schema.ts';
import { readJob, tell } from './job.ts';

process.env['ORT_DISABLE_TELEMETRY'] = '1';
const peers = join(import.meta.dirname, '../peers/package.json');
const { model, images, labels, preprocess } = readJob();
if (preprocess.channels !== 'RGB') throw new Error('this pipeline has no BGR');
const folder = mkdtempSync(join(tmpdir(), 'zoogate-bench-'));
const { mkdirSync } = await import('node:fs');
mkdirSync(join(folder, 'model/onnx'), { recursive: true });
writeFileSync(join(folder, 'model/onnx/model.onnx'), renamed(await readFile(model)));
const label = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [i, String(i)]));
writeFileSync(
  join(folder, 'model/config.json'),
  JSON.stringify({ model_type: 'resnet', architectures: ['ResNetForImageClassification'], id2label: label }),
);
writeFileSync(
  join(folder, 'model/preprocessor_config.json'),
  JSON.stringify({
    image_processor_type: 'ViTImageProcessor',
    do_resize: true,
    size: { shortest_edge: 256 },
    resample: 2,
    do_center_crop: true,
    crop_size: { width: 224, height: 224 },
    do_rescale: true,
    rescale_factor: 1 / 255,
    do_normalize: true,
    image_mean: preprocess.mean,
    image_std: preprocess.std,
  }),
);
const entry = createRequire(peers).resolve('@huggingface/transformers');
const module = entry.replace(/\.cjs$/, '.mjs');
const { pipeline, env } = await import(pathToFileURL(existsSync(module) ? module : entry).href);
env.allowRemoteModels = false;
env.localModelPath = folder;
const classify = await pipeline('image-classification', 'model', { dtype: 'fp32', device: 'cpu' });
let top1 = 0;
const from = process.hrtime.bigint();
for (const [i, path] of images.entries()) {
  const [best] = await classify(path, { top_k: 1 });
  if (best.label === String(labels[i])) top1++;
}
tell({ wallMs: Number(process.hrtime.bigint() - from) / 1e6, top1 });
rmSync(folder, { recursive: true });

/** The model with the names that the pipeline feeds and reads. */
function renamed(bytes: Uint8Array): Uint8Array {
  type Named = { name: string };
  type Graph = {
    input: Named[];
    output: Named[];
    initializer: Named[];
    node: { input: string[]; output: string[] }[];
  };
  const type = protobuf.Root.fromJSON(onnxDescriptor).lookupType('onnx.ModelProto');
  const decoded = type.decode(bytes) as unknown as { graph: Graph };
  const { graph } = decoded;
  const weights = new Set(graph.initializer.map(({ name }) => name));
  const input = graph.input.find(({ name }) => !weights.has(name))!;
  const names = new Map([
    [input.name, 'pixel_values'],
    [graph.output[0]!.name, 'logits'],
  ]);
  const rename = (name: string): string => names.get(name) ?? name;
  input.name = 'pixel_values';
  graph.output[0]!.name = 'logits';
  for (const node of graph.node) {
    node.input = node.input.map(rename);
    node.output = node.output.map(rename);
  }
  return type.encode(decoded as never).finish();
}
