/** Causes that lie in the examples: what can be told from their names and their hashes. */
import type { Gating } from '../gate/decide-gates.ts';
import type { Observations } from '../measurement/measure.ts';
import { type Finding, makeFinding } from './finding.ts';
import type { MissedFigure } from './missed-figure.ts';

/** Datasets that are published without loss: files of theirs that are JPEG were compressed by somebody else. */
const LOSSLESS = /\b(?:cifar-?10{1,2}|mnist|fashion-?mnist|svhn|stl-?10)\b/i;
const JPEG = /\.jpe?g$/i;
/** Copies below this share change nothing that anybody would notice. */
const NOTABLE = 0.01;

export function datasetCauses(
  { model, dataset }: Gating,
  { examples }: Observations,
  missed: MissedFigure,
): readonly Finding[] {
  const findings: Finding[] = [];
  const lines = (examples?.lines ?? []).map((line) => JSON.parse(line) as [string, unknown, string]);
  const first = new Map<string, string>();
  const copies = lines.filter(([name, , sha256]) => {
    const known = first.get(sha256);
    if (known === undefined) first.set(sha256, name);
    return known !== undefined;
  });
  if (copies.length > NOTABLE * lines.length) {
    findings.push(
      makeFinding({
        cause: 'dataset.duplicates',
        sentence: `${copies.length} of ${lines.length} examples are copies of another one`,
        evidence: copies.slice(0, 5).map(([name, , sha256]) => `${name} is ${first.get(sha256)}`),
        confidence: 'possible',
        gates: missed.gates,
      }),
    );
  }
  const jpeg = lines.filter(([name]) => JPEG.test(name)).length;
  const name = model.dataset?.name ?? '';
  if (dataset !== undefined && LOSSLESS.test(name) && jpeg > lines.length / 2) {
    findings.push(
      makeFinding({
        cause: 'dataset.lossy',
        sentence: `${jpeg} of ${lines.length} images are JPEG files, and ${name} is published without loss: this copy was compressed`,
        evidence: ['how much that costs this model was not measured: the original images are not here'],
        confidence: 'possible',
        gates: missed.gates,
      }),
    );
  }
  return findings;
}
