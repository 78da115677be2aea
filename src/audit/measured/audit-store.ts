/**
 * What an audit has measured so far: one file a model, written when it is measured, so that a crash or a stop loses the
 * model in hand and nothing else. A file counts only while everything that its figures depend on is as it was.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SurroundingsError } from '../../errors.ts';
import { renderJson } from '../../report/json.ts';
import type { Report } from '../../report/report.ts';
import { type Part, readPart } from '../../shard/read-part.ts';
import { writeWhole } from '../../write-whole.ts';

export type AuditStore = {
  /** What was measured under this key; undefined if nothing was, or if the file is damaged. */
  readonly get: (name: string, key: string) => Promise<Part | undefined>;
  /** @throws SurroundingsError if it can't be written: the disk is full. What is there stays. */
  readonly put: (name: string, key: string, report: Report) => Promise<void>;
};

export function openAuditStore(directory: string): AuditStore {
  const folder = join(directory, 'models');
  const fileOf = (name: string): string =>
    join(folder, `${createHash('sha256').update(name).digest('hex').slice(0, 24)}.json`);
  return {
    get: async (name, key) => {
      try {
        const text = await readFile(fileOf(name), 'utf8');
        const newline = text.indexOf('\n');
        return text.slice(0, newline) === key ? readPart(text.slice(newline + 1), name) : undefined;
      } catch {
        return undefined;
      }
    },
    put: async (name, key, report) => {
      try {
        await mkdir(folder, { recursive: true });
        await writeWhole(fileOf(name), `${key}\n${renderJson(report)}`);
      } catch (cause) {
        throw new SurroundingsError(
          {
            code: 'audit-not-kept',
            what: `what was measured can't be written (${(cause as NodeJS.ErrnoException).code})`,
            where: folder,
            hint: 'make room on the disk and start again: models that were measured before are not measured again',
          },
          { cause },
        );
      }
    },
  };
}
