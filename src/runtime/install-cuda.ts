/**
 * onnxruntime's libraries for NVIDIA's graphics processors, which are too large for the npm registry: fetched once by
 * onnxruntime-node's own installer, whose version decides which files they are and where they come from.
 */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, cp, mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { SurroundingsError } from '../errors.ts';
import { withoutSecrets } from './native.ts';

/** The libraries are some 300 MB, packed. */
const TIME_LIMIT_MS = 20 * 60_000;

/** What of `script/install-metadata.js` is looked at: the files of every set, by `platform/arch:set`. */
type Metadata = {
  readonly requirements: Readonly<Record<string, readonly string[]>>;
  readonly manifests: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

/**
 * @param nativeDirectory from `findNativePackages`.
 * @param timeLimitMs after which the installer is ended.
 * @throws SurroundingsError if there are none for this platform, or they can't be fetched; then nothing has changed.
 */
export async function installCuda(
  nativeDirectory: string,
  log: (line: string) => void,
  env: NodeJS.ProcessEnv,
  timeLimitMs = TIME_LIMIT_MS,
): Promise<void> {
  const require = createRequire(join(nativeDirectory, 'package.json'));
  const root = dirname(require.resolve('onnxruntime-node/package.json'));
  const metadata = require(join(root, 'script/install-metadata.js')) as Metadata;
  const platform = `${process.platform}/${process.arch}`;
  const files = (metadata.requirements[platform] ?? []).flatMap((set) =>
    Object.keys(metadata.manifests[`${platform}:${set}`] ?? {}),
  );
  if (files.length === 0) {
    throw new SurroundingsError({
      code: 'cuda-not-for-platform',
      what: 'onnxruntime-node has no libraries for CUDA on this platform',
      where: 'execution-provider',
      got: platform,
      expected: Object.entries(metadata.requirements)
        .flatMap(([name, sets]) => (sets.length > 0 ? [name] : []))
        .join(', '),
      hint: 'run on such a machine, or choose another execution provider',
    });
  }
  const libraries = join('bin', 'napi-v6', platform);
  const missing = await absentOf(files.map((file) => join(root, libraries, file)));
  if (missing.length === 0) return;
  log(`fetching onnxruntime's libraries for CUDA into ${join(root, libraries)}`);
  // The installer works beside its own script: in a copy of that it leaves nothing behind that is not whole.
  const partial = join(root, `.${randomBytes(6).toString('hex')}.partial`);
  try {
    await mkdir(partial);
    await cp(join(root, 'script'), join(partial, 'script'), { recursive: true });
    const { stdout } = await promisify(execFile)(process.execPath, [join(partial, 'script', 'install.js')], {
      cwd: partial,
      env: installerEnvironment(env),
      timeout: timeLimitMs,
      killSignal: 'SIGKILL',
      maxBuffer: 16 << 20,
    });
    for (const path of missing) {
      const fetched = join(partial, relative(root, path));
      if ((await absentOf([fetched])).length > 0)
        throw new Error(`the installer made no ${fetched}: ${stdout}`);
      await rename(fetched, path);
    }
  } catch (error) {
    throw notInstalled(error, root, timeLimitMs);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/**
 * Its own word for "fetch whatever this platform needs". Behind a proxy its own agent checks certificates against
 * another name than the feed's; Node's, of version 24.5 and later, does not.
 */
function installerEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { NODE_USE_ENV_PROXY: '1', ...withoutSecrets(env), ONNXRUNTIME_NODE_INSTALL: 'true' };
}

async function absentOf(paths: readonly string[]): Promise<readonly string[]> {
  const present = await Promise.all(
    paths.map((path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    ),
  );
  return paths.filter((_, i) => !present[i]);
}

function notInstalled(error: unknown, where: string, timeLimitMs: number): SurroundingsError {
  const { stderr = '', killed = false } = error as { readonly stderr?: string; readonly killed?: boolean };
  // Of an error that nobody caught, the line that says what it is.
  const said = /^(?:\w*Error|AggregateError)\b.*$/m.exec(stderr)?.[0] ?? stderr.trim().split('\n')[0] ?? '';
  const message = killed ? `it was ended after ${timeLimitMs / 1000} s` : said || String(error);
  return new SurroundingsError(
    {
      code: 'cuda-install-failed',
      what: "onnxruntime-node's installer did not fetch the libraries for CUDA",
      where,
      got: message.slice(0, 1000),
      expected: 'libraries from the feed that its version names (NuGet)',
      hint:
        'check that api.nuget.org can be reached (HTTPS_PROXY is honoured) and the disk has 2 GB free, or install ' +
        'onnxruntime-node beside zoogate with ONNXRUNTIME_NODE_INSTALL=true',
    },
    { cause: error },
  );
}
