/** The loop that people write: sharp resizes and crops, onnxruntime-node infers with its defaults, one at a time. */
import { createRequire } from 'node:module';
import type * as OnnxRuntime from 'onnxruntime-node';
import sharp from 'sharp';
import { argmax, readJob, tell } from './job.ts';

// Without it nothing may be written outside; the loop itself does not need it.
process.env['ORT_DISABLE_TELEMETRY'] = '1';
const ort = createRequire(import.meta.url)('onnxruntime-node') as typeof OnnxRuntime;
const { model, images, labels, preprocess } = readJob();
const session = await ort.InferenceSession.create(model);
const input = session.inputNames[0]!;
const output = session.outputNames[0]!;
const SIDE = 224;

let top1 = 0;
const from = process.hrtime.bigint();
for (const [i, path] of images.entries()) {
  const pixels = await sharp(path)
    .removeAlpha()
    .toColourspace('srgb')
    .resize(256, 256, { fit: 'outside' })
    .resize(SIDE, SIDE, { fit: 'cover' })
    .raw()
    .toBuffer();
  const data = new Float32Array(3 * SIDE * SIDE);
  for (let p = 0; p < SIDE * SIDE; p++) {
    for (let c = 0; c < 3; c++) {
      const value = pixels[p * 3 + (preprocess.channels === 'BGR' ? 2 - c : c)]!;
      data[c * SIDE * SIDE + p] = (value * preprocess.scale - preprocess.mean[c]!) / preprocess.std[c]!;
    }
  }
  const results = await session.run({ [input]: new ort.Tensor('float32', data, [1, 3, SIDE, SIDE]) });
  if (argmax(results[output]!.data as Float32Array) === labels[i]) top1++;
}
tell({ wallMs: Number(process.hrtime.bigint() - from) / 1e6, top1 });
