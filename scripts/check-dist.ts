/** Fails if `dist/` is not what the build makes of this source. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const fresh = mkdtempSync(join(tmpdir(), 'zoogate-dist-'));
try {
  execFileSync('rolldown', ['-c', 'rolldown.config.ts'], {
    env: { ...process.env, ZOOGATE_DIST: fresh },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const list = (directory: string): string[] =>
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
      .sort();
  const names = new Set([...list('dist'), ...list(fresh)]);
  const stale = [...names].filter((name) => read(join('dist', name)) !== read(join(fresh, name)));
  if (stale.length > 0) {
    process.stderr.write(`dist/ is not fresh: ${stale.join(', ')}\nrun "npm run build" and commit dist/\n`);
    process.exitCode = 1;
  } else process.stdout.write(`dist/ is fresh (${names.size} files)\n`);
} finally {
  rmSync(fresh, { recursive: true });
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
