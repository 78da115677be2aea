/**
 * Execution providers: the order in which the runtime is asked for them, and what is said where one can't start. A
 * provider that was asked for is never left out in silence: figures of the CPU would be taken for its own.
 */
import type { ExecutionProvider } from '../config/config.ts';
import { SurroundingsError } from '../errors.ts';
import type { NativePackages } from './native.ts';
import type { SessionSettings, WorkerSubject } from './protocol.ts';

/** What each provider needs beside onnxruntime. */
const NEEDS: Readonly<Record<ExecutionProvider, string>> = {
  cpu: 'nothing',
  cuda: 'an NVIDIA driver, CUDA 12 and cuDNN 9 (in a container: an image with the CUDA 12 runtime and cuDNN), on Linux x64',
  tensorrt: 'an NVIDIA driver, CUDA 12, cuDNN 9 and TensorRT 10, on Linux x64',
  webgpu:
    'a graphics processor with a driver for Vulkan and its loader (on Debian and Ubuntu the packages libvulkan1 and ' +
    'mesa-vulkan-drivers, or the maker’s own driver), for Direct3D 12 or for Metal',
  dml: 'Windows with a graphics processor that supports Direct3D 12',
  coreml: 'macOS',
};

/** In the order of preference; the CPU takes what no other does. */
export function providersOf({
  executionProvider,
  fallbackProviders = [],
}: Pick<SessionSettings, 'executionProvider' | 'fallbackProviders'>): readonly ExecutionProvider[] {
  return [...new Set([executionProvider, ...fallbackProviders, 'cpu' as const])];
}

/**
 * onnxruntime-node leaves out a provider that it was built without and goes on with the rest.
 *
 * @throws SurroundingsError if it lacks one of them.
 */
export function refuseWhatRuntimeLacks(
  ort: NativePackages['ort'],
  providers: readonly ExecutionProvider[],
): void {
  const known = new Set<string>(ort.listSupportedBackends().map(({ name }) => name));
  const lacking = providers.find((name) => name !== 'cpu' && !known.has(name));
  if (lacking === undefined) return;
  throw new SurroundingsError({
    code: 'execution-provider-missing',
    what: `onnxruntime has no execution provider "${lacking}" on this platform`,
    where: 'execution-provider',
    got: `${process.platform}-${process.arch}, with ${[...known].join(', ')}`,
    expected: `for ${lacking}: ${NEEDS[lacking]}`,
    hint: 'run on such a machine, or choose another execution provider',
  });
}

/** For a session that the CPU alone would have opened. */
export function providerDoesNotStart(
  providers: readonly ExecutionProvider[],
  subject: WorkerSubject,
  error: unknown,
): SurroundingsError {
  const wanted = providers.filter((name) => name !== 'cpu');
  const message = error instanceof Error ? error.message : String(error);
  // Which of several it was is in the message, where it is anywhere.
  const named = wanted.find((name) => message.toLowerCase().includes(name)) ?? wanted[0]!;
  return new SurroundingsError(
    {
      code: 'execution-provider-not-started',
      what: `the execution provider "${named}" does not start for the ${subject.name}`,
      where: 'execution-provider',
      got: message.replace(/\s+/g, ' ').slice(0, 600),
      expected: `for ${named}: ${NEEDS[named]}`,
      hint: 'install what is missing, or choose another execution provider; nothing is measured on the CPU instead',
    },
    { cause: error },
  );
}
