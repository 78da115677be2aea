/** Causes of gates on what the file is: its operator set, its operators, its precision. Nothing is measured. */
import type { Gating } from '../gate/decide-gates.ts';
import type { GateResult } from '../gate/result.ts';
import { tellSignatureChange } from '../graph/compare-signatures.ts';
import { type Finding, makeFinding } from './finding.ts';
import { doesNotPass } from './missed-figure.ts';

export function graphCauses({ subjects }: Gating, gates: readonly GateResult[]): readonly Finding[] {
  const { opset, irVersion, producer, customOperators } = subjects.candidate.architecture;
  return gates.filter(doesNotPass).flatMap(({ metric, rule, bound }): readonly Finding[] => {
    const other = bound?.against === 'reference' || bound?.against === 'baseline' ? bound.against : undefined;
    if (metric === 'opset') {
      return [
        makeFinding({
          cause: 'model.opset',
          sentence: `the model needs operator set ${opset}${bound === undefined ? '' : `, and the limit is ${bound.limit}`}`,
          evidence: [
            `exported by ${producer || 'a producer that it does not name'}, IR version ${irVersion}`,
            ...(other === undefined || subjects[other] === undefined
              ? []
              : [`the ${other} needs operator set ${subjects[other].architecture.opset}`]),
          ],
          confidence: 'certain',
          gates: [rule],
        }),
      ];
    }
    const difference = other === undefined ? undefined : subjects[other]?.difference;
    const [change] = difference?.changes ?? [];
    if (metric === 'graph' && difference !== undefined && change !== undefined) {
      return [
        makeFinding({
          cause: 'model.structure',
          sentence: `the graph differs from the ${other}'s, first here: ${difference.firstDivergence ?? change}`,
          evidence: difference.changes,
          confidence: 'certain',
          gates: [rule],
        }),
      ];
    }
    const calls = (difference?.signatureChanges ?? []).filter(({ part }) => part === metric);
    const [first] = calls.toSorted((one, other) => Number(other.breaking) - Number(one.breaking));
    if (first !== undefined) {
      return [
        makeFinding({
          cause: 'model.interface',
          sentence: `who calls the ${other} can't call the candidate alike: ${first.what}`,
          evidence: calls.map(tellSignatureChange),
          confidence: 'certain',
          gates: [rule],
        }),
      ];
    }
    const custom = Object.entries(customOperators);
    if (metric !== 'custom_operators' || custom.length === 0) return [];
    return [
      makeFinding({
        cause: 'model.custom-operator',
        sentence: `the model has operators that are not ONNX's own: ${custom.map(([name, count]) => `${name} (${count})`).join(', ')}`,
        evidence: [`${custom.length} operators beyond operator set ${opset}`],
        confidence: 'certain',
        gates: [rule],
      }),
    ];
  });
}
