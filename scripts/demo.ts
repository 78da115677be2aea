/**
 * The main job on the fixture zoo, with the bundle that users run: a model whose card is true, and one whose card
 * promises two points more than it keeps.
 */
import { spawnSync } from 'node:child_process';
import { relative, resolve } from 'node:path';

const DEMOS = [
  {
    title: 'a model that keeps what its card says',
    config: 'fixtures/cases/honest-card/zoogate.yml',
    exitCode: 0,
  },
  {
    title: 'a model whose card overstates',
    config: 'fixtures/cases/overclaimed-card/zoogate.yml',
    exitCode: 1,
  },
];

for (const { title, config, exitCode } of DEMOS) {
  const reportDir = resolve('zoogate-report', config.split('/')[2]!);
  process.stdout.write(`\n── ${title}\n$ zoogate check --config ${config}\n\n`);
  const from = Date.now();
  const { status } = spawnSync(
    process.execPath,
    ['dist/cli.js', 'check', '--config', config, '--report-dir', reportDir],
    { stdio: 'inherit' },
  );
  const seconds = ((Date.now() - from) / 1000).toFixed(1);
  process.stdout.write(
    `exit code ${status} after ${seconds} s; open ${relative('.', reportDir)}/report.html\n`,
  );
  if (status !== exitCode) {
    process.stderr.write(`expected exit code ${exitCode}\n`);
    process.exitCode = 1;
  }
}
