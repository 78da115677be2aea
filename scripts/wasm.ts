/** Compiles `wasm/*.ts` (AssemblyScript) into modules that hold the program as text: nothing to load at run time. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileWasm } from './compile-wasm.ts';

const root = join(import.meta.dirname, '..');
const program = await compileWasm(readFileSync(join(root, 'wasm/convolve.ts'), 'utf8'));
const lines = program.toString('base64').match(/.{1,100}/g)!;
writeFileSync(
  join(root, 'src/preprocess/convolve-program.ts'),
  `/** Compiled from \`wasm/convolve.ts\` by \`npm run wasm\`: WebAssembly, in base64. */
export const CONVOLVE_PROGRAM =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`,
);
