/** What measuring needs before it begins: the native packages, and the testbed that figures will be told with. */
import type { Config } from '../config/config.ts';
import { installCuda } from './install-cuda.ts';
import { findNativePackages, runtimeVersion } from './native.ts';
import { providersOf } from './providers.ts';
import { openStores, type Stores } from './stores.ts';
import { describeTestbed, type Testbed } from './testbed/testbed.ts';
import { type TakeTimingLock, timingLock } from './timing-lock.ts';

export type Runtime = {
  readonly nativeDirectory: string;
  readonly testbed: Testbed;
  /** What earlier runs observed, unless the user wants everything measured afresh. */
  readonly stores: Stores | undefined;
  readonly lockTiming: TakeTimingLock;
};

export async function prepareRuntime(
  config: Config,
  world: { readonly log: (line: string) => void; readonly env: NodeJS.ProcessEnv },
): Promise<Runtime> {
  const nativeDirectory = await findNativePackages(world.log, world.env);
  const providers = providersOf(config);
  if (providers.some((name) => name === 'cuda' || name === 'tensorrt'))
    await installCuda(nativeDirectory, world.log, world.env);
  const testbed = await describeTestbed(
    {
      runtime: `onnxruntime-node ${await runtimeVersion(nativeDirectory)}`,
      executionProvider: [config.executionProvider, ...(config.fallbackProviders ?? [])].join(','),
      threads: config.threads,
    },
    world.env,
  );
  return {
    nativeDirectory,
    testbed,
    stores: openStores(config, testbed, world.log),
    lockTiming: timingLock(world.env, world.log),
  };
}
