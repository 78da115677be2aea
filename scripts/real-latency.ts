/**
 * Latency gates on real models: MobileNetV2 int8 in a slow quantisation against a fast one, and the fast one against
 * itself. Exits with 1 if a verdict is not the known one.
 *
 *   npm run real:latency -- FOLDER
 *
 * FOLDER is laid out as `npm run real` wants it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { validateReport } from '../src/report/validate-report.ts';

const CASES = [
  { candidate: 'mobilenetv2-int8-c.onnx', reference: 'mobilenetv2-int8-a.onnx', verdict: 'fail' },
  { candidate: 'mobilenetv2-int8-a.onnx', reference: 'mobilenetv2-int8-a.onnx', verdict: 'pass' },
] as const;

const folder = resolve(process.argv[2] ?? '.', 'models');
const scratch = mkdtempSync(join(tmpdir(), 'zoogate-real-'));
try {
  for (const { candidate, reference, verdict } of CASES) {
    const from = performance.now();
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        ...[resolve('dist/cli.js'), 'check', '--model', join(folder, candidate)],
        ...['--reference', join(folder, reference), '--gate', 'latency.p50 <= reference + 10%'],
        ...['--format', 'json', '--no-progress', '--report-dir', scratch],
      ],
      { encoding: 'utf8', maxBuffer: 64 << 20 },
    );
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    const model = stdout === '' ? undefined : validateReport(JSON.parse(stdout)).models[0];
    const gate = model?.gates[0];
    const summary = model?.layerTimes?.reference?.summary;
    process.stdout.write(
      `${candidate} against ${reference}: ${gate?.verdict ?? stderr.split('\n')[0]} in ${seconds} s\n  ${gate?.reason ?? ''}\n${summary === undefined ? '' : `  ${summary}\n`}`,
    );
    if (gate?.verdict !== verdict) process.exitCode = 1;
  }
} finally {
  rmSync(scratch, { recursive: true });
}
