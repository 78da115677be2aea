/** Examples to small pictures of them, in a process of its own: decoding a hostile file may end it. */
import type { Example } from '../dataset/dataset.ts';
import { SurroundingsError, UserError } from '../errors.ts';
import { type ChildSettings, startChild } from './child.ts';

/** @returns data URIs by the examples' names; none of any where the process fails, since a report does without. */
export async function drawThumbnails(
  examples: readonly Example[],
  child: ChildSettings,
): Promise<ReadonlyMap<string, string>> {
  if (examples.length === 0) return new Map();
  try {
    const result = await startChild({ kind: 'thumbnails', examples }, child).done;
    return new Map(Object.entries(result as Readonly<Record<string, string>>));
  } catch (error) {
    if (error instanceof UserError || error instanceof SurroundingsError) return new Map();
    throw error;
  }
}
