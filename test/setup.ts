/**
 * Before all tests: the command line is bundled as it ships (a process that compiles TypeScript takes seconds to start),
 * and the cache is an empty folder, so that nothing is known from earlier runs.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export default function setup(): () => void {
  const root = resolve(import.meta.dirname, '..');
  const cache = mkdtempSync(join(tmpdir(), 'zoogate-test-cache-'));
  // Within the project, where the native packages are found.
  const parent = join(root, 'node_modules/.cache');
  mkdirSync(parent, { recursive: true });
  const bundle = mkdtempSync(join(parent, 'zoogate-test-dist-'));
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/rolldown/bin/cli.mjs'), '-c', 'rolldown.config.ts'],
    {
      cwd: root,
      env: { ...process.env, ZOOGATE_DIST: bundle },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  process.env['ZOOGATE_CACHE'] = cache;
  process.env['ZOOGATE_TEST_BUNDLE'] = bundle;
  // Tests that time models run beside each other, and assert nothing of how long it takes.
  process.env['ZOOGATE_TIMING_LOCK'] = '';
  return () => {
    for (const folder of [cache, bundle]) rmSync(folder, { recursive: true, force: true });
  };
}
