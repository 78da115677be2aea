/** Which other files hold a model's weights, and whether they can be used. */

import type { ExternalFileUse } from './architecture.ts';
import { everyTensor, type Model } from './model.ts';
import { elementBytes, type Tensor } from './tensor.ts';

/** The files in the order in which the model names them. */
export function findExternalFiles(model: Model): readonly ExternalFileUse[] {
  const files = new Map<string, ExternalFileUse>();
  for (const tensor of everyTensor(model)) {
    if (tensor.data.kind !== 'external') continue;
    const { location } = tensor.data;
    const before = files.get(location) ?? { location, tensors: 0, bytes: 0, problem: undefined };
    files.set(location, {
      location,
      tensors: before.tensors + 1,
      bytes: before.bytes + elementBytes(tensor.elementType, tensor.elements),
      problem: before.problem ?? problemOf(tensor),
    });
  }
  return [...files.values()];
}

function problemOf({ name, data }: Tensor): string | undefined {
  if (data.kind !== 'external') return undefined;
  switch (data.state.kind) {
    case 'present':
      return undefined;
    case 'missing':
      return 'there is no such file';
    case 'refused':
      return `not opened: ${data.state.reason}`;
    case 'damaged':
      return `tensor ${JSON.stringify(name.slice(0, 80))}: ${data.state.reason}`;
  }
}
