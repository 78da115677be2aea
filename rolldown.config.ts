/** Bundles the entry points into `dist/`: plain ESM that runs as it lies there; native packages stay outside. */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { defineConfig } from 'rolldown';
import { bundlePlugins } from './scripts/bundle-plugins.ts';

const OUTPUT = process.env['ZOOGATE_DIST'] ?? 'dist';

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
    ...bundlePlugins,
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
