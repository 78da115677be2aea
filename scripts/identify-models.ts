/**
 * Says of every model in a folder which network it is, and prints a Markdown table: models as `.onnx` or `.onnx.gz`,
 * in folders below, too.
 *
 *   node scripts/identify-models.ts FOLDER
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compareNames } from '../src/graph/identify/agreement.ts';
import { findKnown } from '../src/graph/identify/known/registry.ts';
import { describeNetwork } from '../src/graph/identify/network.ts';
import { readModel } from '../src/graph/read-model.ts';

const [folder = '.'] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.onnx(\.gz)?$/.test(file))
  .sort();

const rows = files.map((file) => {
  const bytes = readFileSync(join(folder, file));
  const model = readModel(file.endsWith('.gz') ? gunzipSync(bytes) : bytes, file);
  const { identification, kindOf } = describeNetwork(model);
  const [agreement] = compareNames(identification, [{ source: '', text: basename(file) }]);
  const name = agreement === undefined ? 'names none' : `${agreement.name}: ${agreement.kind}`;
  if (identification.kind === 'unknown') {
    const { closest } = identification;
    const resembles =
      closest === undefined ? 'none' : `${closest.name} (${Math.floor(closest.similarity * 100)} %)`;
    return [file, `unknown: ${kindOf}; closest: ${resembles}`, name];
  }
  const { tells } = findKnown(identification.name);
  const departures = identification.departures.map((departure) => `, ${departure}`).join('');
  return [file, `${identification.name}${tells === undefined ? '' : ` (${tells})`}${departures}`, name];
});

const table = [['model', 'by its structure', 'its file name'], ['---', '---', '---'], ...rows];
process.stdout.write(`${table.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`);
