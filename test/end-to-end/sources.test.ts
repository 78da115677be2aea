/** A check whose models come from a Hub and a release, as a workflow names them: what the report says of where they are from. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { validateReport } from '../../src/report/validate-report.ts';
import { GITHUB_TOKEN, GitHubFiles, REPOSITORY } from '../artifact/servers/github-files.ts';
import { COMMIT, HUB_TOKEN, Hub } from '../artifact/servers/hub.ts';
import { sha256, temporaryFolder } from '../artifact/world.ts';
import { CLI, ROOT, runNode } from './run-zoogate.ts';

const MODEL = readFileSync(join(ROOT, 'fixtures/zoo/resnet-v15/model.onnx'));

async function checkSources(candidate: string, pin?: string) {
  const hub = await new Hub('your-org/your-model').start();
  hub.isPrivate = true;
  await hub.add('onnx/model.onnx', MODEL);
  const github = await new GitHubFiles().start();
  await github.addAsset('v1', 'model.onnx', MODEL);
  const folder = await temporaryFolder();
  const config = {
    model: candidate,
    sha256: pin,
    baseline: 'release:latest',
    gates: ['nodes == baseline', 'unpinned == 0'],
  };
  await writeFile(join(folder, 'zoogate.yml'), JSON.stringify(config));
  const finished = await runNode([CLI, 'check', '--format', 'json', '--no-progress'], {
    cwd: folder,
    env: {
      ZOOGATE_CACHE: join(folder, 'cache'),
      HF_ENDPOINT: hub.url,
      HF_TOKEN: HUB_TOKEN,
      GITHUB_API_URL: github.url,
      GITHUB_TOKEN,
      GITHUB_REPOSITORY: REPOSITORY,
    },
  });
  expect(finished.stderr + finished.stdout).not.toContain(HUB_TOKEN);
  expect(github.violations).toEqual([]);
  const [model] = validateReport(JSON.parse(finished.stdout)).models;
  return { ...finished, model: model! };
}

it('a branch is resolved, reported, warned of, and fails a gate that wants pins', async () => {
  const { exitCode, model } = await checkSources('hf:your-org/your-model/onnx/model.onnx');
  expect(exitCode).toBe(1);
  expect(model.gates.map(({ verdict }) => verdict)).toEqual(['pass', 'fail']);
  expect(model.subjects.candidate).toMatchObject({
    source: 'hf:your-org/your-model/onnx/model.onnx',
    revision: COMMIT,
    sha256: sha256(MODEL),
  });
  expect(model.subjects.baseline).toMatchObject({ source: 'release:latest', revision: 'v1' });
  expect(model.warnings).toEqual([
    `the candidate is not pinned: main is a branch or a tag, which may move (${COMMIT} today); pin it with sha256: ${sha256(MODEL)}`,
  ]);
});

it.each([
  ['a commit', `hf:your-org/your-model@${COMMIT}/onnx/model.onnx`, undefined],
  ['a pin', 'hf:your-org/your-model/onnx/model.onnx', sha256(MODEL)],
])('%s passes it; a baseline is there to move', async (_name, locator, pin) => {
  const { exitCode, model, stderr } = await checkSources(locator, pin);
  expect(exitCode, stderr).toBe(0);
  expect(model.gates.map(({ verdict }) => verdict)).toEqual(['pass', 'pass']);
  expect(model.warnings).toEqual([]);
});
