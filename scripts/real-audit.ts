/**
 * Audits a folder of real models: writes a manifest from its `expected.json` (as `npm run real` reads it) and its folder
 * `architectures`, and runs `zoogate audit` on that.
 *
 *   npm run real:audit -- FOLDER [--report-dir DIR] [--latency-budget 20s]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

type Known = { readonly model: string; readonly dataset: string; readonly preprocess: object };

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'report-dir': { type: 'string' }, 'latency-budget': { type: 'string' } },
});
const folder = resolve(positionals[0] ?? '.');
const reportDir = resolve(values['report-dir'] ?? 'zoogate-audit');
const known = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Known[];
const measured = known.map(({ model, dataset, preprocess }) => {
  const path = join(folder, dataset);
  const data = { path, labels: join(path, 'labels.csv'), name: basename(dataset) };
  return [basename(model, '.onnx'), { model: join(folder, model), dataset: data, preprocess }];
});
const architectures = join(folder, 'architectures');
const graphs = (existsSync(architectures) ? readdirSync(architectures).sort() : []).map((file) => [
  basename(file, '.onnx'),
  { model: join(architectures, file) },
]);
mkdirSync(reportDir, { recursive: true });
const manifest = join(reportDir, 'manifest.yml');
writeFileSync(
  manifest,
  JSON.stringify({
    'latency-budget': values['latency-budget'] ?? '20s',
    models: Object.fromEntries([...measured, ...graphs]),
  }),
);
const { status } = spawnSync(
  process.execPath,
  [resolve('dist/cli.js'), 'audit', manifest, '--report-dir', reportDir, '--limit', '0'],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
