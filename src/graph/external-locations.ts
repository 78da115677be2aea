/** Which files beside a model hold weights of it, as the model itself says. */
import { everyNode, type Graph, type Model, subgraphsOf } from './model.ts';
import type { Tensor } from './tensor.ts';

/**
 * Locations of external data, each once and sorted: of weights, and of tensors in subgraphs, attributes and functions.
 * They are the file's own words: any text, so not to be opened unchecked.
 */
export function externalLocations(model: Model): readonly string[] {
  const locations = new Set<string>();
  const visit = ({ data }: Tensor): void => {
    if (data.kind === 'external') locations.add(data.location);
  };
  const visitGraph = ({ initializers }: Graph): void => initializers.forEach(visit);
  visitGraph(model.graph);
  for (const node of everyNode(model)) {
    subgraphsOf(node).forEach(visitGraph);
    for (const attribute of node.attributes.values()) {
      if (attribute.kind === 'tensor') visit(attribute.value);
      else if (attribute.kind === 'tensors') attribute.value.forEach(visit);
    }
  }
  return [...locations].sort();
}
