/** Bodies of model-local functions as a call sees them: with the caller's attributes in place. */

import type { Attribute, FunctionDefinition, Node } from '../model.ts';

export type FunctionBody = {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly nodes: readonly Node[];
  readonly opsets: ReadonlyMap<string, number>;
};

/** The body that a node calls, or `undefined` if its operator is no function of the model. */
export function functionBodies(
  functions: readonly FunctionDefinition[],
): (call: Node) => FunctionBody | undefined {
  const byKey = new Map(
    functions.map((definition) => [key(definition.domain, definition.name, definition.overload), definition]),
  );
  return (call) => {
    const definition = byKey.get(key(call.domain, call.operator, call.overload));
    if (definition === undefined) return undefined;
    const { inputs, outputs, opsets, defaults } = definition;
    const given = (name: string): Attribute | undefined => call.attributes.get(name) ?? defaults.get(name);
    const refers = definition.nodes.some(hasReference);
    const nodes = refers ? definition.nodes.map((node) => filledIn(node, given)) : definition.nodes;
    return { inputs, outputs, opsets, nodes };
  };
}

function key(domain: string, name: string, overload: string): string {
  return JSON.stringify([domain, name, overload]);
}

/** A reference to an attribute that the call does not give is left out: the operator's default holds. */
function filledIn(node: Node, given: (name: string) => Attribute | undefined): Node {
  if (!hasReference(node)) return node;
  const attributes = new Map<string, Attribute>();
  for (const [name, attribute] of node.attributes) {
    const value = attribute.kind === 'reference' ? given(attribute.value) : attribute;
    if (value !== undefined) attributes.set(name, value);
  }
  return { ...node, attributes };
}

function hasReference(node: Node): boolean {
  return [...node.attributes.values()].some(({ kind }) => kind === 'reference');
}
