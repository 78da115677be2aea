/** One inspection in a process of its own: `inspect.ts FILE [OTHER]` prints what it took as JSON. */
import { openModel } from '../../src/artifact/open-model.ts';
import { describeFile } from '../../src/graph/describe.ts';
import { describeWork } from '../../src/graph/describe-work.ts';
import { compareModels } from '../../src/graph/difference/compare-models.ts';
import { describeSignature } from '../../src/graph/model-signature.ts';
import { readModel } from '../../src/graph/read-model.ts';
import { findRisks } from '../../src/graph/risks/find-risks.ts';

export type InspectionFigures = {
  /** From the process's start to the first line of ours. */
  readonly startMs: number;
  /** Reading, describing, counting, risks. */
  readonly inspectMs: number;
  /** Only the difference, both models read before; 0 without a second one. */
  readonly compareMs: number;
  readonly peakBytes: number;
  readonly nodes: number;
};

const startMs = performance.now();
const [path = '', otherPath] = process.argv.slice(2);
const model = readModel(openModel({ path }), path);
const architecture = describeFile(model);
describeSignature(model);
describeWork(model);
findRisks({ model, structure: architecture, floating: undefined, licensed: true });
const inspectMs = performance.now() - startMs;
let compareMs = 0;
if (otherPath !== undefined) {
  const other = readModel(openModel({ path: otherPath }), otherPath);
  const from = performance.now();
  compareModels(model, other);
  compareMs = performance.now() - from;
}
const figures: InspectionFigures = {
  startMs,
  inspectMs,
  compareMs,
  peakBytes: process.resourceUsage().maxRSS * 1024,
  nodes: architecture.nodes,
};
process.stdout.write(JSON.stringify(figures));
