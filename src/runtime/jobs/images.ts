/** Decodes image files and looks at their pixels; no model is loaded. */
import { type BlockEdges, measureBlockEdges } from '../../dataset/block-edges.ts';
import { createDecoder, UnreadableImage } from '../../dataset/decode.ts';
import { createInputReader } from '../../dataset/read-input.ts';
import type { NativePackages } from '../native.ts';
import type { ImagesJob } from '../protocol.ts';

/** Images that can't be read, and such as are too small to tell, are left out. */
export async function inspectImages(
  { sharp }: NativePackages,
  { examples, limitMs }: ImagesJob,
): Promise<readonly BlockEdges[]> {
  const from = performance.now();
  sharp.concurrency(1);
  const decode = createDecoder(sharp);
  const read = createInputReader();
  const found: BlockEdges[] = [];
  for (const example of examples) {
    if (performance.now() - from > limitMs) break;
    try {
      const input = await read(example);
      if (input.kind !== 'image') continue;
      const edges = measureBlockEdges(await decode(input.bytes, example.name));
      if (edges !== undefined) found.push({ format: formatOf(input.bytes), ...edges });
    } catch (error) {
      if (!(error instanceof UnreadableImage)) throw error;
    }
  }
  return found;
}

function formatOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'jpeg';
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'png';
  return bytes[0] === 0x42 && bytes[1] === 0x4d ? 'bmp' : 'other';
}
