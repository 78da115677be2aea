/** Reads segmentation masks: images whose grey level is the class index. */
import { readFile } from 'node:fs/promises';
import { createDecoder, UnreadableImage } from '../dataset/decode.ts';
import type { Target } from '../dataset/target.ts';
import type { DecodedMask } from '../measurement/tasks/task.ts';
import type { NativePackages } from './native.ts';

type Mask = Extract<Target, { kind: 'mask' }>;

/** @returns a function that throws UnreadableImage for a mask that doesn't decode or has colours. */
export function createMaskReader({ sharp }: NativePackages): (mask: Mask) => Promise<DecodedMask> {
  const decode = createDecoder(sharp);
  return async ({ path, ignore }) => {
    const { data, width, height, channels } = await decode(await readFile(path), path);
    if (channels === 1) return { kind: 'mask', width, height, values: data, ignore };
    const values = new Uint8Array(width * height);
    for (let i = 0; i < values.length; i++) {
      const [red, green, blue] = [data[i * 3]!, data[i * 3 + 1]!, data[i * 3 + 2]!];
      if (red !== green || green !== blue) {
        throw new UnreadableImage(path, 'a mask has one grey level a class, and this one has colours');
      }
      values[i] = red;
    }
    return { kind: 'mask', width, height, values, ignore };
  };
}
