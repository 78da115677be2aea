/**
 * Writes the table of planted changes into docs/difference.md: what is said about each pair of fixtures/changes.
 *
 *   node scripts/planted-changes.ts           writes it
 *   node scripts/planted-changes.ts --check   fails where it would change
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tellSignatureChange } from '../src/graph/compare-signatures.ts';
import { compareModels } from '../src/graph/difference/compare-models.ts';
import { readModel } from '../src/graph/read-model.ts';

const CHANGES = new URL('../fixtures/changes/', import.meta.url);
const TARGET = new URL('../docs/difference.md', import.meta.url);
const MARKS = ['<!-- planted changes: written by scripts/planted-changes.ts -->', '<!-- end -->'] as const;

function read(path: string) {
  return readModel(readFileSync(new URL(path, CHANGES)), path);
}

function row(name: string): string {
  const reference = existsSync(new URL(`${name}/reference.onnx`, CHANGES))
    ? `${name}/reference.onnx`
    : 'reference.onnx';
  const { relation, changes, weights, signatureChanges } = compareModels(
    read(`${name}/candidate.onnx`),
    read(reference),
  );
  const shared = /^the weights of all \d+ layers are shared$/.test(weights.sentence ?? '');
  const said = [
    ...changes,
    ...(shared ? [] : [weights.sentence ?? '']),
    ...signatureChanges
      .filter(({ part }) => part === 'inputs' || part === 'outputs')
      .map((change) => `to callers: ${tellSignatureChange(change)}`),
  ];
  return `| ${name} | ${relation} | ${said.join('<br>').replaceAll('->', '→')} |`;
}

const names = readdirSync(CHANGES).filter((name) => !name.endsWith('.onnx'));
const table = ['| planted | relation | what is said |', '|---|---|---|', ...names.sort().map(row)].join('\n');
const before = readFileSync(TARGET, 'utf8');
const [start, end] = [before.indexOf(MARKS[0]), before.indexOf(MARKS[1])];
const after = `${before.slice(0, start)}${MARKS[0]}\n${table}\n${before.slice(end)}`;
if (!process.argv.includes('--check')) writeFileSync(TARGET, after);
else if (after !== before) {
  process.stderr.write('docs/difference.md is stale: run node scripts/planted-changes.ts\n');
  process.exitCode = 1;
}
