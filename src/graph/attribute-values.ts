/** A node's attributes as plain values, with a default where the node does not say. */

import type { Node } from './model.ts';

export function intAttribute(node: Node, name: string): number | undefined;
export function intAttribute(node: Node, name: string, absent: number): number;
export function intAttribute(node: Node, name: string, absent?: number): number | undefined {
  const attribute = node.attributes.get(name);
  return attribute?.kind === 'int' ? Number(attribute.value) : absent;
}

/** A list of integers; a single one, as some old files write it, is a list of one. */
export function intsAttribute(node: Node, name: string): readonly number[] | undefined {
  const attribute = node.attributes.get(name);
  if (attribute?.kind === 'int') return [Number(attribute.value)];
  return attribute?.kind === 'ints' ? attribute.value.map(Number) : undefined;
}

export function floatsAttribute(node: Node, name: string): readonly number[] | undefined {
  const attribute = node.attributes.get(name);
  return attribute?.kind === 'floats' ? attribute.value : undefined;
}

export function floatAttribute(node: Node, name: string): number | undefined {
  const attribute = node.attributes.get(name);
  return attribute?.kind === 'float' ? attribute.value : undefined;
}

export function stringAttribute(node: Node, name: string): string | undefined {
  const attribute = node.attributes.get(name);
  return attribute?.kind === 'string' ? attribute.value : undefined;
}
