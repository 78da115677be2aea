/**
 * Text to `Locator`. Every form of the contract is recognised, also those that this version cannot acquire;
 * what is none of them is a `UserError` that lists the forms.
 */
import { resolve } from 'node:path';
import { type Problem, UserError } from '../errors.ts';
import type { Locator } from './locator.ts';
import { parseUrl, showUrl } from './url.ts';

const FORMS =
  'a path, https://host/file, hf:org/repo@revision/file, zoo:ID, release:TAG/ASSET, release:latest, artifact:RUN/NAME/FILE, oci:HOST/NAME:TAG, git:REVISION/PATH or merge-base';

/** What a scheme's parser sees: the text after the colon, the whole of it, and the place for messages. */
type SchemeText = {
  readonly rest: string;
  readonly text: string;
  readonly where: string;
  readonly baseDirectory: string;
};

const SCHEMES: Readonly<Record<string, (given: SchemeText) => Locator>> = {
  http: parseWebLocator,
  https: parseWebLocator,
  hf: parseHubLocator,
  zoo: parseZooLocator,
  release: parseReleaseLocator,
  artifact: parseArtifactLocator,
  oci: parseRegistryLocator,
  ghcr: ({ rest, ...given }) => parseRegistryLocator({ rest: `ghcr.io/${rest}`, ...given }),
  git: parseGitLocator,
};

/**
 * Reads a locator. Relative paths are resolved against `baseDirectory`; a single letter before a colon is a
 * Windows drive, not a scheme. `where` is the place of the text, for messages ("zoogate.yml:3", "--model").
 *
 * @throws {UserError} `locator-...` or `url-...` if the text is not a locator.
 */
export function parseLocator(text: string, baseDirectory: string, where: string): Locator {
  const trimmed = text.trim();
  if (trimmed === '') throw malformed('the locator is empty', { where, got: text, expected: FORMS });
  if (hasControlCharacter(trimmed)) {
    throw malformed('the locator holds a control character', { where, got: JSON.stringify(trimmed) });
  }
  if (trimmed === 'merge-base') {
    return { kind: 'git', revision: trimmed, folder: resolve(baseDirectory), text: trimmed };
  }
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]+):/.exec(trimmed)?.[1];
  if (scheme === undefined) return { kind: 'path', path: resolve(baseDirectory, trimmed), text: trimmed };
  const name = scheme.toLowerCase();
  if (!Object.hasOwn(SCHEMES, name)) {
    throw new UserError({
      code: 'locator-unknown-scheme',
      what: `${scheme}: is not a way to say where a model is`,
      where,
      got: showUrl(trimmed),
      expected: FORMS,
      hint: `if a file has this name, write ./${scheme}:...`,
    });
  }
  return SCHEMES[name]!({ rest: trimmed.slice(scheme.length + 1), text: trimmed, where, baseDirectory });
}

function parseWebLocator({ text, where }: SchemeText): Locator {
  const url = parseUrl(text, where);
  url.hash = '';
  return { kind: 'url', url: url.href, text: showUrl(text) };
}

/** `org/repo[@revision][/file]`; the Hub's own `refs/pr/1` and `refs/convert/onnx` are revisions with slashes. */
const HUB = /^(datasets\/)?([\w.-]+\/[\w.-]+)(?:@(refs\/(?:pr|convert)\/[^/]+|[^/]+))?(?:\/(.+))?$/;

function parseHubLocator({ rest, text, where }: SchemeText): Locator {
  const [match, datasets, repository, revision, file = ''] = HUB.exec(rest) ?? [];
  const isDataset = datasets !== undefined;
  const isPlace = match !== undefined && !leadsOut(repository!) && !leadsOut(revision ?? 'main');
  if (!isPlace || leadsOut(file, isDataset) || repository!.startsWith('spaces/')) {
    throw malformed('this is not a file on the Hugging Face Hub', {
      where,
      got: text,
      expected:
        'hf:org/repo/file, hf:org/repo@revision/file, or hf:datasets/org/repo@revision with or without a path',
      hint: 'for example hf:your-org/your-model@main/onnx/model.onnx',
    });
  }
  return {
    kind: 'hf',
    repository: repository!,
    ...(isDataset ? { dataset: true } : {}),
    revision,
    file,
    text,
  };
}

/** Whether a path is not below what it stands behind: it has empty segments, or a way up. In addresses a name may be one, too. */
function leadsOut(path: string, mayBeEmpty = false): boolean {
  if (path === '' && mayBeEmpty) return false;
  return path.split('/').some((segment) => segment === '' || segment === '.' || segment === '..');
}

function parseZooLocator({ rest, text, where }: SchemeText): Locator {
  if (!/^[A-Za-z0-9][\w.-]*(\/[\w.-]+)*(@[\w.-]+)?$/.test(rest)) {
    throw malformed('this is not the identifier of a zoo model', {
      where,
      got: text,
      expected: 'zoo:ID, such as zoo:onnx/resnet50-v1-12 or zoo:torchvision/resnet50@IMAGENET1K_V1',
    });
  }
  return { kind: 'zoo', id: rest, text };
}

/** Another repository stands first, with an @ behind it: `owner/name@`. */
const REPOSITORY = /^(?:([\w.-]+\/[\w.-]+)@)?(.*)$/s;

/** Tags may hold slashes, names of assets can't: the last slash separates them. */
function parseReleaseLocator({ rest, text, where }: SchemeText): Locator {
  const [, repository, release = ''] = REPOSITORY.exec(rest) ?? [];
  const slash = release.lastIndexOf('/');
  const tag = slash === -1 ? release : release.slice(0, slash);
  const asset = slash === -1 ? undefined : release.slice(slash + 1);
  const isPlace = !leadsOut(tag) && !leadsOut(repository ?? 'owner/name');
  if (!isPlace || asset === '' || /\s/.test(tag)) {
    throw malformed('this is not a release', {
      where,
      got: text,
      expected:
        'release:TAG/ASSET, release:TAG or release:latest, of another repository release:OWNER/NAME@TAG/ASSET',
    });
  }
  return { kind: 'release', repository, tag, asset, text };
}

function parseArtifactLocator({ rest, text, where }: SchemeText): Locator {
  const [, repository, path = ''] = REPOSITORY.exec(rest) ?? [];
  const [, run, name, file] = /^(\d{1,19}|current)\/([^/]+)(?:\/(.+))?$/.exec(path) ?? [];
  const isPlace = !leadsOut(repository ?? 'owner/name') && !leadsOut(file ?? '', true);
  if (run === undefined || name === undefined || !isPlace) {
    throw malformed('this is not an artifact of a workflow run', {
      where,
      got: text,
      expected:
        'artifact:RUN/NAME/FILE, where RUN is a number or "current", of another repository artifact:OWNER/NAME@RUN/NAME/FILE',
    });
  }
  return { kind: 'artifact', repository, run, name, file, text };
}

/** As the OCI distribution specification spells names and tags; what follows is the title of a layer. */
const IMAGE =
  /^([\w.-]+(?::\d+)?)\/([a-z0-9]+(?:(?:\.|_|__|-+|\/)[a-z0-9]+)*)(?::(\w[\w.-]{0,127})|@(sha256:[0-9a-f]{64}))(?:\/(.+))?$/;

function parseRegistryLocator({ rest, text, where }: SchemeText): Locator {
  const [match, registry, name, tag, digest, file] = IMAGE.exec(rest) ?? [];
  if (match === undefined || (file !== undefined && leadsOut(file))) {
    throw malformed('this is not an artifact in a registry', {
      where,
      got: text,
      expected: 'oci:HOST/NAME:TAG or oci:HOST/NAME@sha256:DIGEST, with or without /FILE',
      hint: 'for example oci:ghcr.io/your-org/your-model:v1/model.onnx',
    });
  }
  return { kind: 'oci', registry: registry!, name: name!, reference: tag ?? digest!, file, text };
}

/** A revision that starts with a dash would be an option to git; git's own "revision:path" starts at the root. */
function parseGitLocator({ rest, text, where, baseDirectory }: SchemeText): Locator {
  if (rest === '' || /^[-/]|[\s:]/.test(rest)) {
    throw malformed('this is not a git revision', {
      where,
      got: text,
      expected: 'git:REVISION/PATH, such as git:v1.2.0/models/model.onnx, or merge-base',
      hint: rest.includes(':') ? 'write a slash between the revision and the path' : undefined,
    });
  }
  return { kind: 'git', revision: rest, folder: resolve(baseDirectory), text };
}

function hasControlCharacter(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  return /[\u0000-\u001f\u007f]/.test(text);
}

function malformed(what: string, rest: Omit<Problem, 'code' | 'what'>): UserError {
  return new UserError({ code: 'locator-malformed', what, ...rest });
}
