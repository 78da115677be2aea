/** A check whose model comes over HTTP: what the cache saves, and what a bad server or a bad file leads to. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { validateReport } from '../../src/report/validate-report.ts';
import { type Answer, answer, filesBelow, serve, sha256, temporaryFolder } from '../artifact/world.ts';
import { CLI, type Finished, ROOT, runNode } from './run-zoogate.ts';

const MODEL = readFileSync(join(ROOT, 'fixtures/zoo/resnet-v15/model.onnx'));
const HASH = sha256(MODEL);

/** The whole length is promised; the connection ends after a part. */
const breaking: Answer = (_request, response) => {
  response.writeHead(200, { 'content-length': MODEL.length });
  response.write(MODEL.subarray(0, 100_000), () => response.destroy());
};

let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
});

/** What the download left; what was observed of the model is kept beside it. */
const cached = async (): Promise<string[]> =>
  (await filesBelow(join(folder, 'cache'))).filter((file) => !file.startsWith('observations/'));

async function check(url: string, pin?: string): Promise<Finished> {
  const config = { model: `${url}/model.onnx`, sha256: pin, gates: ['nodes <= 100'] };
  await writeFile(join(folder, 'zoogate.yml'), JSON.stringify(config));
  return runNode([CLI, 'check', '--format', 'json', '--no-progress'], {
    cwd: folder,
    env: { ZOOGATE_CACHE: join(folder, 'cache') },
  });
}

function expectPass({ exitCode, stdout, stderr }: Finished): void {
  expect(exitCode, stderr).toBe(0);
  const [model] = validateReport(JSON.parse(stdout)).models;
  expect(model!.subjects.candidate).toMatchObject({ sha256: HASH, bytes: MODEL.length });
}

function expectRefusal({ exitCode, stdout, stderr }: Finished, code: number, says: readonly string[]): void {
  expect(exitCode, stderr).toBe(code);
  expect(stdout).toBe('');
  for (const text of says) expect(stderr).toContain(text);
  expect(stderr).not.toContain('defect of zoogate');
}

describe('a model over HTTP', () => {
  it('is inspected, and what is downloaded is told beside the output', async () => {
    const server = await serve(answer(200, MODEL));
    const { exitCode, stdout, stderr } = await runNode(
      [CLI, 'inspect', `${server.url}/model.onnx`, '--format', 'json'],
      { cwd: folder, env: { ZOOGATE_CACHE: join(folder, 'cache') } },
    );
    expect(exitCode, stderr).toBe(0);
    expect(JSON.parse(stdout).artifact).toMatchObject({ sha256: HASH });
    expect(stderr).toContain(`downloading ${server.url}/model.onnx, `);
  });

  it('that is pinned is asked for once', async () => {
    const server = await serve(answer(200, MODEL));
    expectPass(await check(server.url, HASH));
    expect(server.requests).toHaveLength(1);
    expect(await cached()).toEqual([`artifacts/${HASH}/model.onnx`]);
    expectPass(await check(server.url, HASH));
    expect(server.requests).toHaveLength(1);
  });

  it('that is not pinned is asked for again, and loaded again only if it changed', async () => {
    const server = await serve(answer(200, MODEL, { etag: '"1"' }), (_request, response) => {
      response.writeHead(304).end();
    });
    expectPass(await check(server.url));
    expectPass(await check(server.url));
    expect(server.requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"']);
  });

  it('that is damaged in the cache is loaded again', async () => {
    const server = await serve(answer(200, MODEL));
    expectPass(await check(server.url, HASH));
    await writeFile(join(folder, 'cache/artifacts', HASH, 'model.onnx'), MODEL.subarray(1));
    expectPass(await check(server.url, HASH));
    expect(server.requests).toHaveLength(2);
  });

  it('that is not the pinned one is refused, and not kept', async () => {
    const server = await serve(answer(200, MODEL));
    const pin = '0'.repeat(64);
    const finished = await check(server.url, pin);
    expectRefusal(finished, 4, ['not the one that is pinned', `sha256 ${HASH}`, `sha256 ${pin}`]);
    expect(await cached()).toEqual([]);
  });

  it('whose connection breaks is loaded again', async () => {
    const server = await serve(breaking, answer(200, MODEL));
    expectPass(await check(server.url, HASH));
    expect(server.requests).toHaveLength(2);
    expect(await cached()).toEqual([`artifacts/${HASH}/model.onnx`]);
  });

  it('whose connection always breaks is given up, as a failure of the surroundings', async () => {
    const server = await serve(breaking);
    expectRefusal(await check(server.url, HASH), 2, [`${server.url}/model.onnx`]);
    expect(server.requests).toHaveLength(4);
    expect(await cached()).toEqual([]);
  });

  it('that is a Git LFS pointer is refused with what to do', async () => {
    const pointer = readFileSync(join(ROOT, 'fixtures/broken/lfs-pointer.onnx'));
    const server = await serve(answer(200, pointer));
    expectRefusal(await check(server.url, HASH), 4, ['Git LFS pointer', 'set `lfs: true`']);
    expect(await cached()).toEqual([]);
  });
});
