/** What the figures were measured on. */
import os from 'node:os';
import { type ContainerLimits, containerLimits } from './container.ts';
import { fingerprintOf } from './fingerprint.ts';
import { describeGraphics, type GraphicsProcessor } from './nvidia.ts';
import { describeProcessor, type Processor } from './processor.ts';

export type Testbed = Processor & {
  /** Cores that this process may run on. */
  readonly cores: number;
  /** What a container or a service allows, where that is less than the machine has. */
  readonly container?: ContainerLimits;
  readonly memoryBytes: number;
  /** Name, release and architecture of the system. */
  readonly os: string;
  readonly runtime: string;
  readonly executionProvider: string;
  readonly threads: number;
  /** NVIDIA's, where its tool tells of them. */
  readonly gpus?: readonly GraphicsProcessor[];
  /** Of all that decides how fast a model is: figures of two testbeds can be compared where it is equal. */
  readonly fingerprint: string;
};

/**
 * @param runtime name and version, such as `onnxruntime-node 1.30.0`.
 * @param root of the system's files: `/`, but for tests.
 */
export async function describeTestbed(
  settings: Pick<Testbed, 'runtime' | 'executionProvider' | 'threads'>,
  env: NodeJS.ProcessEnv = process.env,
  root = '/',
): Promise<Testbed> {
  const [processor, limits, gpus] = await Promise.all([
    describeProcessor(root),
    containerLimits(root),
    describeGraphics(env),
  ]);
  const container = withoutLooseLimits(limits);
  const testbed = {
    ...processor,
    cores: os.availableParallelism(),
    ...(Object.keys(container).length === 0 ? {} : { container }),
    memoryBytes: os.totalmem(),
    os: `${os.type()} ${os.release()} ${os.arch()}`,
    ...settings,
    ...(gpus.length === 0 ? {} : { gpus }),
  };
  return { ...testbed, fingerprint: fingerprintOf(testbed) };
}

/** A limit beyond what the machine has limits nothing. */
function withoutLooseLimits({ cores, memoryBytes }: ContainerLimits): ContainerLimits {
  return {
    ...(cores === undefined || cores >= os.availableParallelism() ? {} : { cores }),
    ...(memoryBytes === undefined || memoryBytes >= os.totalmem() ? {} : { memoryBytes }),
  };
}
