/** The processor time of the parts alone, one thread: exact decoding, exact resizing, inference. */
import { readFileSync } from 'node:fs';
import { createDecoder } from '../../src/dataset/decode.ts';
import { createPreparer } from '../../src/preprocess/prepare.ts';
import type { Preprocess } from '../../src/preprocess/preprocess.ts';
import { loadNativePackages } from '../../src/runtime/native.ts';
import { openModel } from '../../src/runtime/session.ts';
import { argmax, readJob } from './job.ts';

process.env['ORT_DISABLE_TELEMETRY'] = '1';
const job = readJob();
const preprocess = job.preprocess as unknown as Preprocess;
const packages = loadNativePackages(job.root);
packages.sharp.concurrency(1);
packages.sharp.cache(false);
const subject = { name: 'subject', modelPath: job.model, preprocess };
const model = await openModel(packages, subject, { executionProvider: 'cpu', threads: 1 });
const decode = createDecoder(packages.sharp);
const prepare = createPreparer(preprocess);
const spent = { decodeMs: 0, resizeMs: 0, inferMs: 0 };
/** Processor time of this process, all threads, in ms. */
const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
let floats = new Float32Array(0);
let top1 = 0;
for (const [i, path] of job.images.entries()) {
  const bytes = readFileSync(path);
  const start = cpuMs();
  const pixels = await decode(bytes, path);
  const decoded = cpuMs();
  const input = prepare(pixels, (length) => {
    if (floats.length !== length) floats = new Float32Array(length);
    return floats;
  });
  const prepared = cpuMs();
  const outputs = await model.session.run(model.feed(input, path));
  spent.decodeMs += decoded - start;
  spent.resizeMs += prepared - decoded;
  spent.inferMs += cpuMs() - prepared;
  if (argmax(model.outputs(outputs, false)[0]!.values) === job.labels[i]) top1++;
}
process.stdout.write(`${JSON.stringify({ wallMs: 0, top1, ...spent })}\n`);
