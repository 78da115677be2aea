/** Tests keep nothing from earlier runs: the cache is an empty folder of their own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'zoogate-test-cache-'));
  process.env['ZOOGATE_CACHE'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
