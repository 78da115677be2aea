/**
 * What an audit is of: a manifest (models as in zoogate.yml), a folder with ONNX files, or an organisation or a search
 * of the Hugging Face Hub. Out: one entry a model, each with the configuration to measure it by.
 */
import { stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { acquireWorld } from '../../artifact/acquire-subjects.ts';
import { findHubModels } from '../../artifact/hub/hub-models.ts';
import { modelsBelow } from '../../artifact/model-in-folder.ts';
import type { Config, ModelConfig } from '../../config/config.ts';
import { loadConfig } from '../../config/load-config.ts';
import type { RawOptions } from '../../config/raw-options.ts';
import { UserError } from '../../errors.ts';
import type { World } from '../../run.ts';

export type Entry = {
  readonly name: string;
  readonly model: ModelConfig;
  /** Why it is not measured, where that is known before. */
  readonly refused?: string | undefined;
};

export type Entries = {
  readonly entries: readonly Entry[];
  /** What is the same for all. */
  readonly config: Config;
};

/** More than this is more than a page or a night has room for. */
const MOST_ENTRIES = 100_000;

/**
 * @param target path of a manifest or a folder, or `hf:organisation`, `hf:organisation?search=words`, `hf:?search=words`.
 * @param options what is the same for all models of a folder or of the Hub.
 * @throws UserError
 */
export async function findEntries(
  target: string,
  options: RawOptions,
  cwd: string,
  world: World,
): Promise<Entries> {
  const found = await entriesOf(target, options, cwd, world);
  const { length } = found.entries;
  if (length === 0 || length > MOST_ENTRIES) {
    throw new UserError({
      code: length === 0 ? 'audit-empty' : 'audit-too-large',
      what: length === 0 ? 'there is no model to audit' : 'there are too many models to audit',
      where: target,
      got: `${length} models`,
      expected: `1 to ${MOST_ENTRIES}`,
    });
  }
  return found;
}

async function entriesOf(target: string, options: RawOptions, cwd: string, world: World): Promise<Entries> {
  if (target.startsWith('hf:')) return hubEntries(target, options, cwd, world);
  const path = resolve(cwd, target);
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    (cause) => {
      throw new UserError(
        { code: 'audit-not-found', what: `there is nothing to audit (${cause.code})`, where: target },
        { cause },
      );
    },
  );
  if (isFolder) {
    const members = await modelsBelow(path);
    if (members.length === 0) throw noModel(target, 'a folder without .onnx files');
    return entriesFrom(
      members.map((member) => ({ name: member.replace(/\.onnx$/i, ''), model: resolve(path, member) })),
      options,
      cwd,
    );
  }
  const config = await loadConfig({ ...options, config: target }, cwd, world.env);
  return {
    config,
    entries: config.models.map((model) => ({
      name: model.name,
      model,
      refused: outsideWorkspace(model, world.env),
    })),
  };
}

async function hubEntries(target: string, options: RawOptions, cwd: string, world: World): Promise<Entries> {
  const config = await loadConfig({ ...options, model: 'model.onnx' }, cwd, world.env);
  const query = /^hf:([\w.-]*)(?:\?search=(.+))?$/.exec(target);
  if (query === null || (query[1] === '' && query[2] === undefined)) {
    throw new UserError({
      code: 'audit-query-invalid',
      what: 'this is neither an organisation nor a search of the Hub',
      where: target,
      expected: 'hf:organisation, hf:organisation?search=words or hf:?search=words',
      ...(/^hf:[^/?]+\/./.test(target)
        ? {
            hint: `one repository is measured by zoogate check --model ${target}, or as an entry of a manifest`,
          }
        : {}),
    });
  }
  const [, author = '', search] = query;
  const files = await findHubModels({ author, search }, acquireWorld(config, world, target));
  if (files.length === 0) throw noModel(target, 'repositories without .onnx files');
  const found = files.map(({ repository, commit, path }) => ({
    name: `${repository}/${path.replace(/\.onnx$/i, '')}`,
    model: `hf:${repository}@${commit}/${path}`,
  }));
  return entriesFrom(found, options, cwd);
}

async function entriesFrom(
  found: readonly { readonly name: string; readonly model: string }[],
  options: RawOptions,
  cwd: string,
): Promise<Entries> {
  const { env } = process;
  const config = await loadConfig({ ...options, model: found[0]!.model }, cwd, env);
  const entries: Entry[] = [];
  for (const { name, model } of found) {
    const own = await loadConfig({ ...options, model }, cwd, env);
    entries.push({ name, model: { ...own.models[0]!, name } });
  }
  return { config, entries };
}

/** On a runner a manifest is a pull request's: it gets at nothing but the checkout. */
function outsideWorkspace({ candidate }: ModelConfig, env: NodeJS.ProcessEnv): string | undefined {
  const workspace = env['GITHUB_WORKSPACE'];
  const { locator } = candidate;
  if (!workspace || locator.kind !== 'path') return undefined;
  const inside = relative(workspace, locator.path);
  return inside.startsWith('..') || isAbsolute(inside)
    ? `${locator.text} lies outside the workspace`
    : undefined;
}

function noModel(where: string, got: string): UserError {
  return new UserError({
    code: 'audit-no-model',
    what: 'there is no ONNX file to audit',
    where,
    got,
    expected: 'at least one .onnx file',
  });
}
