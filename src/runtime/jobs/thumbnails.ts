/** Small pictures of examples for the report, drawn where images that may be hostile are decoded. */
import { createInputReader } from '../../dataset/read-input.ts';
import { createThumbnailer } from '../../dataset/thumbnail.ts';
import type { Channel } from '../channel.ts';
import type { NativePackages } from '../native.ts';
import type { ThumbnailsJob } from '../protocol.ts';

/** @returns data URIs by the examples' names, of those that could be drawn. */
export async function drawThumbnails(
  { sharp }: NativePackages,
  { examples }: ThumbnailsJob,
  channel: Pick<Channel, 'send'>,
): Promise<Readonly<Record<string, string>>> {
  const read = createInputReader();
  const thumbnail = createThumbnailer(sharp);
  const drawn: [string, string][] = [];
  for (const example of examples) {
    channel.send({ kind: 'doing', what: `drawing ${example.name}` });
    const input = await read(example);
    const uri = input.kind === 'image' ? await thumbnail(input.bytes, example.name) : undefined;
    if (uri !== undefined) drawn.push([example.name, uri]);
  }
  return Object.fromEntries(drawn);
}
