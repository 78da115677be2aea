/** AssemblyScript to WebAssembly, the same bytes each time. */
import asc from 'assemblyscript/asc';

/** @throws Error with the compiler's messages. */
export async function compileWasm(source: string): Promise<Buffer> {
  let program: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [
      'source.ts',
      '--outFile',
      'program.wasm',
      '-O3',
      '--noAssert',
      '--runtime',
      'stub',
      '--importMemory',
    ].concat(['--enable', 'simd']),
    {
      readFile: (name) => (name === 'source.ts' ? source : null),
      writeFile: (name, contents) => {
        if (name === 'program.wasm') program = contents as Uint8Array;
      },
      listFiles: () => [],
    },
  );
  if (error !== null || program === undefined)
    throw new Error(`${error?.message ?? 'no program'}\n${stderr}`);
  return Buffer.from(program);
}
