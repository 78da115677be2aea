/** What a bundle has in place of a module of the source: results that need not be worked out at every start. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Plugin } from 'rolldown';
import { SCHEMA_OPTIONS } from '../src/compile-schema.ts';

const standalone = standaloneCode.default;

/** As text, which is smaller than the same data as indented code and faster to read. */
function embedded(data: unknown): { readonly code: string; readonly moduleType: 'js' } {
  const code = `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
  return { code, moduleType: 'js' };
}

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

export const bundlePlugins: readonly Plugin[] = [
  {
    name: 'zoogate-catalogue',
    transform: {
      filter: { id: /[\\/]src[\\/]zoo[\\/]catalogue\.json$/ },
      handler: (json) => embedded(JSON.parse(json)),
    },
  },
  {
    // The definitions of the known networks take 30 ms to work out.
    name: 'zoogate-definitions',
    transform: {
      filter: { id: /[\\/]definition-table\.ts$/ },
      handler: async (_, id) => embedded((await import(id)).default),
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
];
