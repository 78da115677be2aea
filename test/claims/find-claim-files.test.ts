import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findClaimFiles } from '../../src/claims/find-claim-files.ts';
import { UserError } from '../../src/errors.ts';

async function folderOf(...files: readonly (string | readonly [string, string])[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'zoogate-claim-files-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const file of files) {
    const [name, text] = typeof file === 'string' ? [file, ''] : file;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

async function found(folder: string, pattern = ''): Promise<readonly string[]> {
  const files = await findClaimFiles(join(folder, pattern), 'shown');
  return files.map((file) => relative(folder, file));
}

describe('findClaimFiles', () => {
  it('takes the files of a folder that tools name so, the strongest first', async () => {
    const folder = await folderOf(
      'README.md',
      'claims.yml',
      'notes.md',
      'results.csv',
      'preprocessor_config.json',
      '.eval_results/b.yaml',
      '.eval_results/a.yml',
      '.eval_results/c.txt',
    );
    expect(await found(folder)).toEqual([
      'claims.yml',
      'README.md',
      'preprocessor_config.json',
      '.eval_results/a.yml',
      '.eval_results/b.yaml',
    ]);
  });

  it('takes a config.json only where it is timm’s', async () => {
    expect(await found(await folderOf('README.md', ['config.json', '{"model_type": "resnet"}']))).toEqual([
      'README.md',
    ]);
    expect(await found(await folderOf(['config.json', '{"pretrained_cfg": {}}']))).toEqual(['config.json']);
  });

  it('takes what a pattern matches, and a file that is called like one', async () => {
    const folder = await folderOf('.eval_results/b.yaml', '.eval_results/a.yaml', 'README.md', 'a[1].md');
    expect(await found(folder, '.eval_results/*.yaml')).toEqual([
      '.eval_results/a.yaml',
      '.eval_results/b.yaml',
    ]);
    expect(await found(folder, 'a[1].md')).toEqual(['a[1].md']);
  });

  it('leaves a file that is not there to its reader', async () => {
    expect(await found(await folderOf('README.md'), 'READNE.md')).toEqual(['READNE.md']);
  });

  it.each([
    ['a folder without claims', ''],
    ['a pattern that matches nothing', '*.yaml'],
  ])('refuses %s', async (_name, pattern) => {
    const folder = await folderOf('notes.txt');
    const refused = await findClaimFiles(join(folder, pattern), 'shown').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UserError);
    expect((refused as UserError).problem).toMatchObject({ code: 'claims-none-found', where: 'shown' });
  });
});
