/**
 * Command to `Artifact`: runs an export script of the user's and takes the file that it writes. The locator is only
 * made from a configuration's own mapping: no flag, card, catalogue or report can hold one.
 */
import { mkdir, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { UserError } from '../../errors.ts';
import type { Artifact } from '../artifact.ts';
import { notWritable } from '../cache.ts';
import { copyToCache } from '../cache-copy.ts';
import { readLocations } from '../external-data/read-locations.ts';
import { acquirePath } from '../path-source.ts';
import type { AcquireWorld, LocatorOf } from '../source.ts';
import { commandEnvironment } from './command-environment.ts';
import { readInputs } from './inputs.ts';
import { findOutput, noteOutput } from './kept-output.ts';
import { runCommand } from './run-command.ts';

type CommandLocator = LocatorOf<'command'>;

export async function acquireFromCommand(
  locator: CommandLocator,
  sha256: string | undefined,
  world: AcquireWorld,
): Promise<Artifact> {
  const { command, folder, output, timeLimitMs, text: where } = locator;
  const { env = {}, signal } = world;
  refusePrivileged(env, where);
  const inputs = await readInputs(folder, locator.inputs, command, where, signal);
  const kept = await findOutput(locator, inputs, world);
  if (kept !== undefined) {
    const again = await acquirePath({ kind: 'path', path: kept, text: where }, sha256, world);
    return { ...again, origin: locator, inputs };
  }
  const before = await stateOf(output);
  await mkdir(dirname(output), { recursive: true }).catch((cause) => {
    throw notWritable(dirname(output), cause);
  });
  await runCommand({
    command,
    cwd: folder,
    env: commandEnvironment(env, locator.environment),
    timeLimitMs,
    where,
    signal,
  });
  await refuseOldOutput(before, locator);
  const made = await acquirePath({ kind: 'path', path: output, text: where }, sha256, world);
  // With files beside it, all of them are copied together later, and made anew each time.
  const locations = readLocations(made.path, made.bytes, where);
  if (locations.length > 0) return { ...made, origin: locator, inputs };
  // A copy: the next run of the command, for another subject perhaps, writes to the same place.
  const path = await copyToCache(made.path, made.sha256, basename(made.path), world.cacheDir);
  if (path === undefined) throw stillWritten(where);
  await noteOutput(locator, inputs, made.sha256, world);
  return { ...made, path, origin: locator, inputs };
}

/**
 * Under these events a workflow has secrets or a token that writes, and often a stranger's files beside them: running
 * a command from those files would hand them over.
 */
function refusePrivileged({ GITHUB_EVENT_NAME: event }: NodeJS.ProcessEnv, where: string): void {
  if (event !== 'pull_request_target' && event !== 'workflow_run') return;
  throw new UserError({
    code: 'command-refused',
    what: `commands are not run under ${event}: what they would run may be a stranger's, and the workflow has secrets`,
    where,
    hint: 'measure under pull_request, and comment from a second workflow',
  });
}

/** What changes when a file is written, even with the same contents. */
async function stateOf(path: string): Promise<string | undefined> {
  return stat(path, { bigint: true }).then(
    ({ ino, size, mtimeNs, ctimeNs }) => `${ino} ${size} ${mtimeNs} ${ctimeNs}`,
    () => undefined,
  );
}

async function refuseOldOutput(before: string | undefined, { output, text }: CommandLocator): Promise<void> {
  const after = await stateOf(output);
  if (after !== undefined && after !== before) return;
  throw new UserError({
    code: 'command-no-output',
    what:
      after === undefined
        ? 'the command succeeded and did not write its output'
        : 'the command succeeded and left its output as it was: the model would be an old one',
    where: text,
    expected: `a new ${output}`,
    hint: 'check "output": it is relative to the configuration',
  });
}

function stillWritten(where: string): UserError {
  return new UserError({
    code: 'command-output-changes',
    what: 'the output changed while it was read: something still writes to it',
    where,
  });
}
