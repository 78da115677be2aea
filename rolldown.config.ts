/** Bundles the entry points into `dist/`: plain ESM that runs as it lies there; native packages stay outside. */
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { defineConfig } from 'rolldown';
import { SCHEMA_OPTIONS } from './src/compile-schema.ts';

const standalone = standaloneCode.default;
const OUTPUT = process.env['ZOOGATE_DIST'] ?? 'dist';

function importedSchema(source: string, id: string): string {
  const path = /from '([^']+\.json)'/.exec(source)?.[1];
  if (path === undefined) throw new Error(`${id} imports no schema`);
  return path;
}

/** CommonJS, which the compiled code is; exports a `SchemaCheck` as `compileSchema` makes it. */
function compiledValidator(schemaPath: string): string {
  const schema = JSON.parse(readFileSync(schemaPath, 'utf8'));
  const ajv = new Ajv({ ...SCHEMA_OPTIONS, inlineRefs: false, code: { source: true } });
  const code = standalone(ajv, ajv.compile(schema));
  return `${code}\nconst check = module.exports;\nmodule.exports = (data) => (check(data) ? [] : check.errors);\n`;
}

export default defineConfig({
  input: { index: 'src/index.ts', cli: 'src/cli.ts', worker: 'src/runtime/worker.ts' },
  platform: 'node',
  external: ['onnxruntime-node', 'sharp'],
  output: {
    dir: OUTPUT,
    format: 'esm',
    entryFileNames: '[name].js',
    // Everything lies in one folder, so that `import.meta.url` finds the worker beside it.
    chunkFileNames: 'shared-[name].js',
    minify: false,
    sourcemap: false,
  },
  plugins: [
    {
      // As text, which is smaller than the same data as indented code and faster to read.
      name: 'zoogate-catalogue',
      transform: {
        filter: { id: /[\\/]src[\\/]zoo[\\/]catalogue\.json$/ },
        handler: (json) => ({
          code: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(json)))});`,
          moduleType: 'js' as const,
        }),
      },
    },
    {
      // Compiled here, a schema needs neither the compiler nor its 0.15 s when zoogate starts.
      name: 'zoogate-validators',
      transform: {
        filter: { id: /-validator\.ts$/ },
        handler: (source, id) => ({
          code: compiledValidator(resolve(dirname(id), importedSchema(source, id))),
          moduleType: 'js' as const,
        }),
      },
    },
    {
      name: 'zoogate-output',
      buildStart() {
        rmSync(OUTPUT, { recursive: true, force: true });
      },
      writeBundle() {
        mkdirSync(`${OUTPUT}/runtime`, { recursive: true });
        for (const file of ['package.json', 'package-lock.json']) {
          copyFileSync(`native/${file}`, `${OUTPUT}/runtime/${file}`);
        }
      },
    },
  ],
});
