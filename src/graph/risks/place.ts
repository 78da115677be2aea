/** How a risk says which node it means. */

import { type Node, operatorName } from '../model.ts';
import { quote } from '../wire-fields.ts';

export function placeOf(node: Node): string {
  return `${operatorName(node)} ${quote(node.name)}`;
}
