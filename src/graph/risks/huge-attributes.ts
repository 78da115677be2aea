/** Attributes that are larger than any operator needs: a place to carry something else. */

import { withThousands } from '../../thousands.ts';
import { type Attribute, everyNode } from '../model.ts';
import { elementBytes } from '../tensor.ts';
import { quote } from '../wire-fields.ts';
import { placeOf } from './place.ts';
import type { RiskCheck } from './risk.ts';

const hugeBytes = 2 ** 20;

/** Weights in `Constant` nodes are no attributes in this sense. */
export const hugeAttributes: RiskCheck = ({ model }) =>
  [...everyNode(model)].flatMap((node) => {
    if (node.operator === 'Constant' && node.domain === '') return [];
    return [...node.attributes].flatMap(([name, attribute]) => {
      const bytes = sizeOfAttribute(attribute);
      if (bytes <= hugeBytes) return [];
      const where = `${placeOf(node)}, attribute ${quote(name)}`;
      return [{ kind: 'huge-attribute' as const, where, what: `it takes ${withThousands(bytes)} bytes` }];
    });
  });

function sizeOfAttribute(attribute: Attribute): number {
  switch (attribute.kind) {
    case 'string':
      return attribute.value.length;
    case 'bytes':
      return attribute.value.length;
    case 'strings':
      return attribute.value.reduce((sum, { length }) => sum + length, 0);
    case 'ints':
    case 'floats':
      return 8 * attribute.value.length;
    case 'tensor':
      return elementBytes(attribute.value.elementType, attribute.value.elements);
    case 'tensors':
      return attribute.value.reduce(
        (sum, { elementType, elements }) => sum + elementBytes(elementType, elements),
        0,
      );
    default:
      return 0;
  }
}
