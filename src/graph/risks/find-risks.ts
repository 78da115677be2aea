/** The static risks of a model: what a person should look at before the model is trusted or run. */

import { isMicrosofts } from '../defined-operators.ts';
import { everyNode, type Node, operatorName } from '../model.ts';
import { isCustom } from '../model-signature.ts';
import { quote } from '../wire-fields.ts';
import { embeddedFiles } from './embedded-files.ts';
import { hiddenBranches } from './hidden-branches.ts';
import { hugeAttributes } from './huge-attributes.ts';
import { hasLicence, suspiciousMetadata } from './metadata.ts';
import type { Inspected, Risk, RiskCheck, RiskKind } from './risk.ts';
import { unreachableParts } from './unreachable-parts.ts';

/** Domains of which every operator is onnxruntime's: no code of somebody else's. */
const runtimeDomains = /^(com\.microsoft\..*|com\.ms\.internal\..*|ai\.onnx\.contrib)$/;

function isOnnxruntimes({ domain, operator }: Node): boolean {
  return domain === 'com.microsoft' ? isMicrosofts(operator) : runtimeDomains.test(domain);
}

/** An operator that ONNX does not define is code that comes from somewhere else. */
const customOperators: RiskCheck = ({ model }) => {
  const own = new Set(model.functions.map(({ domain, name }) => operatorName({ domain, operator: name })));
  const nodes = new Map<string, number>();
  for (const node of everyNode(model)) {
    const name = operatorName(node);
    if (isCustom(node, model) && !isOnnxruntimes(node) && !own.has(name))
      nodes.set(name, (nodes.get(name) ?? 0) + 1);
  }
  return [...nodes].map(([name, count]) => ({
    kind: 'custom-operator',
    where: quote(name),
    what: `${count === 1 ? '1 node needs' : `${count} nodes need`} an operator that neither ONNX nor onnxruntime defines: a library has to be loaded`,
  }));
};

const externalData: RiskCheck = ({ structure }) =>
  structure.externalFiles.flatMap(({ location, problem }) =>
    problem === undefined ? [] : [{ kind: 'external-data', where: quote(location), what: problem }],
  );

const missingLicence: RiskCheck = ({ model, licensed }) =>
  licensed || hasLicence(model)
    ? []
    : [
        {
          kind: 'missing-licence',
          where: 'metadata',
          what: 'neither the model, nor a LICENSE file beside it, nor its card says under which licence it may be used',
        },
      ];

const floatingRevision: RiskCheck = ({ floating }) =>
  floating === undefined ? [] : [{ kind: 'floating-revision', where: 'source', what: floating }];

const checks = {
  'custom-operator': customOperators,
  'external-data': externalData,
  'hidden-branch': hiddenBranches,
  unreachable: unreachableParts,
  'huge-attribute': hugeAttributes,
  'embedded-file': embeddedFiles,
  'suspicious-metadata': suspiciousMetadata,
  'missing-licence': missingLicence,
  'floating-revision': floatingRevision,
} satisfies Record<RiskKind, RiskCheck>;

/** All risks, by kind. */
export function findRisks(inspected: Inspected): readonly Risk[] {
  return Object.values(checks).flatMap((check) => check(inspected));
}
