/** An image file's bytes to a picture small enough to stand in a report: a WebP as a data URI. */
import type SharpModule from 'sharp';
import { createDecoder } from './decode.ts';

const SIDE_PX = 96;
/** Of the data URI; the report's schema has room for no more. */
const MOST_CHARACTERS = 8000;

/**
 * @param sharp the sharp module, from where the native packages were installed.
 * @returns a function that gives undefined for what does not decode, or comes out too large.
 */
export function createThumbnailer(
  sharp: typeof SharpModule,
): (bytes: Uint8Array, name: string) => Promise<string | undefined> {
  // Files are read by the decoder that examples are read by: no format more, nothing kept of what they carry.
  const decode = createDecoder(sharp);
  return async (bytes, name) => {
    try {
      const { data, width, height, channels } = await decode(bytes, name);
      const webp = await sharp(data, { raw: { width, height, channels } })
        .resize(SIDE_PX, SIDE_PX, { fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 70 })
        .toBuffer();
      const uri = `data:image/webp;base64,${webp.toString('base64')}`;
      return uri.length > MOST_CHARACTERS ? undefined : uri;
    } catch {
      return undefined;
    }
  };
}
