/**
 * A COCO annotation file ("instances") and the folder with its images: boxes by image, or the classes that an image
 * shows. Categories become classes 0 to k-1 in the order of their ids, or those of a classes file by their names.
 */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { classList, indexOfClass } from './classes.ts';
import { type Dataset, makeExample } from './dataset.ts';
import { type LabelRules, shift, shiftNames } from './labels.ts';
import { locateAll, refuseMissing } from './paths.ts';
import { MOST_EXAMPLES, type Source } from './source.ts';
import type { Target, TargetBox } from './target.ts';

/** Near the longest string that JavaScript has. */
const LARGEST_BYTES = 500_000_000;
const LARGEST_SIDE = 2 ** 20;

type Entry = Readonly<Record<string, unknown>>;

/** Throws `UserError`. Examples are in the order of the file's images; those without annotations are kept. */
export async function loadCoco({ config, classes }: Source): Promise<Dataset> {
  const file = config.annotations!;
  const kind = config.target ?? 'boxes';
  if (kind !== 'boxes' && kind !== 'classes') {
    throw new UserError({
      code: 'dataset-target',
      what: `a COCO file of instances holds no ${kind}`,
      where: file,
      expected: 'boxes or classes',
    });
  }
  const content = await readJson(file);
  const rules = { classes, offset: config.offset, origin: file };
  const { labels, names } = readCategories(entriesOf(content, 'categories', file), rules);
  const images = entriesOf(content, 'images', file).map((entry, i) =>
    readImage(entry, `${file}: images[${i}]`),
  );
  if (images.length === 0 || images.length > MOST_EXAMPLES) {
    throw new UserError({
      code: images.length === 0 ? 'dataset-empty' : 'dataset-too-large',
      what: images.length === 0 ? 'the dataset has no examples' : 'the dataset has too many images',
      where: file,
    });
  }
  const boxes = new Map<number, TargetBox[]>();
  for (const { id, where } of images) {
    if (boxes.has(id))
      throw malformed(where, 'the image has the id of another', String(id), 'ids that differ');
    boxes.set(id, []);
  }
  for (const [i, entry] of entriesOf(content, 'annotations', file).entries()) {
    const where = `${file}: annotations[${i}]`;
    const of = boxes.get(integer(entry, 'image_id', where));
    if (of === undefined) {
      throw malformed(where, 'there is no such image', `image_id ${entry['image_id']}`, 'the id of an image');
    }
    of.push(readBox(entry, labels, where));
  }
  const cells = images.map(({ fileName, where }) => ({ text: fileName, where, place: where }));
  // The names are relative to the folder, wherever the file lies.
  const located = locateAll(cells, join(config.path, 'annotations.json'), config.path, 'the folder');
  await refuseMissing(located, cells, 'file names are relative to the folder of the dataset');
  return {
    examples: images.map(({ id, width, height }, index) => {
      const found = boxes.get(id)!;
      const target: Target =
        kind === 'boxes'
          ? { kind, boxes: found, width, height }
          : { kind, labels: [...new Set(found.map(({ label }) => label))].sort((a, b) => a - b) };
      const { path, name } = located[index]!;
      return makeExample({ index, name, input: { kind: 'image', path }, target });
    }),
    classes: names,
  };
}

async function readJson(file: string): Promise<Entry> {
  let cause: unknown;
  let got = 'no object';
  try {
    const { size } = await stat(file);
    if (size > LARGEST_BYTES) got = `${size} bytes, more than ${LARGEST_BYTES}`;
    else {
      const value: unknown = JSON.parse(await readFile(file, 'utf8'));
      if (isEntry(value)) return value;
    }
  } catch (error) {
    cause = error;
    got = error instanceof Error ? error.message.slice(0, 300) : String(error);
  }
  throw new UserError(
    {
      code: 'dataset-coco-unreadable',
      what: 'the annotations cannot be read',
      where: file,
      got,
      expected: 'a COCO file: JSON with images, annotations and categories',
    },
    { cause },
  );
}

function readCategories(
  entries: readonly Entry[],
  rules: LabelRules,
): { readonly labels: ReadonlyMap<number, number>; readonly names: readonly string[] } {
  const categories = entries
    .map((entry, i) => {
      const where = `${rules.origin}: categories[${i}]`;
      return { id: integer(entry, 'id', where), name: text(entry, 'name', where), where };
    })
    .sort((a, b) => a.id - b.id);
  const twice = categories.find(({ id }, i) => id === categories[i + 1]?.id);
  if (twice !== undefined) {
    throw malformed(twice.where, 'the category has the id of another', String(twice.id), 'ids that differ');
  }
  const own = classList(
    categories.map(({ name }) => name),
    rules.origin,
  );
  const { classes = own } = rules;
  const labels = categories.map(({ id, name, where }, i): [number, number] => {
    const index = classes === own ? i : indexOfClass(classes, name, where);
    return [id, shift(index, { text: name, where }, rules)];
  });
  return { labels: new Map(labels), names: shiftNames(classes.names, rules.offset)! };
}

function readImage(entry: Entry, where: string) {
  const [width, height] = ['width', 'height'].map((side) => {
    const length = integer(entry, side, where);
    if (length > 0 && length <= LARGEST_SIDE) return length;
    throw malformed(where, `the ${side} is impossible`, String(length), `1 to ${LARGEST_SIDE} pixels`);
  });
  return {
    id: integer(entry, 'id', where),
    fileName: text(entry, 'file_name', where),
    width: width!,
    height: height!,
    where,
  };
}

function readBox(entry: Entry, labels: ReadonlyMap<number, number>, where: string): TargetBox {
  const {
    bbox,
    area,
    iscrowd,
    category_id: category,
  } = entry as {
    bbox?: unknown;
    area?: unknown;
    iscrowd?: unknown;
    category_id?: unknown;
  };
  const isBox = Array.isArray(bbox) && bbox.length === 4 && bbox.every(Number.isFinite);
  if (!isBox || bbox[2] < 0 || bbox[3] < 0) {
    throw malformed(
      where,
      'the bbox is none',
      JSON.stringify(bbox)?.slice(0, 100),
      '[left, top, width, height]',
    );
  }
  const [left, top, width, height] = bbox as [number, number, number, number];
  const label = labels.get(integer(entry, 'category_id', where));
  if (label === undefined) {
    throw malformed(where, 'there is no such category', `category_id ${category}`, 'the id of a category');
  }
  if (area !== undefined && !(typeof area === 'number' && Number.isFinite(area) && area >= 0)) {
    throw malformed(where, 'the area is none', JSON.stringify(area).slice(0, 100), 'a number of pixels');
  }
  return {
    box: [left, top, width, height],
    label,
    crowd: iscrowd === 1 || iscrowd === true,
    area: area ?? width * height,
  };
}

function entriesOf(content: Entry, key: string, file: string): readonly Entry[] {
  const value = Object.hasOwn(content, key) ? content[key] : undefined;
  if (Array.isArray(value) && value.every(isEntry)) return value;
  throw malformed(file, `there is no list of ${key}`, typeof value, 'images, annotations and categories');
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function integer(entry: Entry, key: string, where: string): number {
  const value = Object.hasOwn(entry, key) ? entry[key] : undefined;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw malformed(
    where,
    `the ${key} is not a whole number`,
    JSON.stringify(value)?.slice(0, 100),
    'a whole number',
  );
}

function text(entry: Entry, key: string, where: string): string {
  const value = Object.hasOwn(entry, key) ? entry[key] : undefined;
  if (typeof value === 'string' && value !== '' && value.length <= 4096) return value;
  throw malformed(where, `there is no ${key}`, JSON.stringify(value)?.slice(0, 100), 'text');
}

function malformed(where: string, what: string, got: string | undefined, expected: string): UserError {
  return new UserError({ code: 'dataset-coco', what, where, got: got ?? 'nothing', expected });
}
