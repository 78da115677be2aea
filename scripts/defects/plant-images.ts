/** Planted datasets: the test images of the fixtures, or some of them, as other files or with other labels. */
import { copyFileSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { createRandom } from '../../src/statistics/random.ts';

const IMAGES = new URL('../../fixtures/images/', import.meta.url).pathname;
const AT_ONCE = 16;

export type Row = { readonly path: string; readonly label: string };

/** Rows of the test set in its order, and its classes in the order of the networks' outputs. */
export function testSet(): { readonly rows: readonly Row[]; readonly classes: readonly string[] } {
  const lines = readFileSync(join(IMAGES, 'labels.csv'), 'utf8').trim().split('\n').slice(1);
  const classes = readFileSync(join(IMAGES, 'classes.txt'), 'utf8').trim().split('\n');
  return {
    rows: lines.map((line) => {
      const [path, label] = line.split(',') as [string, string];
      return { path, label };
    }),
    classes,
  };
}

export type Planted = {
  /** File in the test set, to be linked. */
  readonly from: string;
  /** File in the planted set. */
  readonly path: string;
  readonly label: string;
};

/** Every row as it is. */
export const unchanged = (rows: readonly Row[]): Planted[] =>
  rows.map(({ path, label }) => ({ from: path, path, label }));

/**
 * Writes `images/labels.csv` and the images that it names into a folder.
 *
 * @param encode makes the file's bytes from the test set's; without it the file is linked.
 */
export async function writeImages(
  folder: string,
  rows: readonly Planted[],
  encode?: (file: string, index: number) => Promise<Uint8Array>,
): Promise<void> {
  const root = join(folder, 'images');
  for (const directory of new Set(rows.map(({ path }) => dirname(join(root, path))))) {
    mkdirSync(directory, { recursive: true });
  }
  const put = async ({ from, path }: Planted, index: number): Promise<void> => {
    if (encode !== undefined) writeFileSync(join(root, path), await encode(join(IMAGES, from), index));
    else link(join(IMAGES, from), join(root, path));
  };
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    await Promise.all(rows.slice(start, start + AT_ONCE).map((row, index) => put(row, start + index)));
  }
  const lines = rows.map(({ path, label }) => `${path},${label}`);
  writeFileSync(join(root, 'labels.csv'), `${['path,label', ...lines].join('\n')}\n`);
}

function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Without loss. */
export const asPng = (file: string): Promise<Uint8Array> =>
  sharp(file).png({ compressionLevel: 1 }).toBuffer();

/** A PNG of what a JPEG of low quality left. */
export async function throughJpeg(file: string, quality: number): Promise<Uint8Array> {
  const lossy = await sharp(file).jpeg({ quality, chromaSubsampling: '4:2:0' }).toBuffer();
  return sharp(lossy).png({ compressionLevel: 1 }).toBuffer();
}

/** Pixels turned by a quarter, and the tag that says so: upright for a viewer, lying for who ignores the tag. */
export async function turned(file: string): Promise<Uint8Array> {
  const lying = await sharp(file).rotate(-90).toBuffer();
  return sharp(lying)
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .toBuffer();
}

/** The same colours by a profile's primaries: right for who converts, wrong for who ignores the profile. */
export const inProfile = (file: string, profile: string): Promise<Uint8Array> =>
  sharp(file).withIccProfile(profile).png({ compressionLevel: 1 }).toBuffer();

const ENLARGED = 3;
const GRAIN = 45;

/** Three times as large, with grain as of a camera in the dark: what averages sees little of it, what picks pixels all. */
export async function enlargedWithGrain(file: string, index: number): Promise<Uint8Array> {
  const { width, height } = await sharp(file).metadata();
  const size = { width: ENLARGED * width, height: ENLARGED * height };
  const pixels = await sharp(file)
    .resize({ ...size, kernel: 'nearest' })
    .removeAlpha()
    .raw()
    .toBuffer();
  const random = createRandom(index);
  for (let at = 0; at < pixels.length; at += 1) {
    pixels[at] = Math.min(255, Math.max(0, pixels[at]! + Math.round(2 * GRAIN * (random() - 0.5))));
  }
  return sharp(pixels, { raw: { ...size, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer();
}
