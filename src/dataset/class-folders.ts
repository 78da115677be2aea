/**
 * A folder of class folders: each image's label is the folder it lies in. Without a classes file the sorted
 * folder names are the classes 0 to k-1, as in torchvision's ImageFolder.
 */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { Cell } from './cell.ts';
import { type Dataset, makeExample } from './dataset.ts';
import { type Labels, numberIdentities, resolveLabels } from './labels.ts';
import { byCodeUnits, MOST_EXAMPLES, type Source } from './source.ts';

/**
 * The endings of image files, in lower case. BMP and PNM are known although they cannot be decoded: such a
 * file counts as unreadable rather than silently leaving the dataset.
 */
const IMAGE_ENDINGS = /\.(?:jpe?g|png|webp|tiff?|gif|bmp|p[bgpn]m)$/i;

/** Class folders may hold folders. Deeper than this is a loop of links. */
const DEEPEST = 16;

/**
 * With the label map `wnid`, a folder of images alone is labelled by the WordNet ids in their names.
 * Throws `UserError` where there is no class folder, or one without images or with an unknown name.
 */
export async function loadClassFolders({ config, classes }: Source): Promise<Dataset> {
  const root = config.path;
  const entries = await visibleEntries(root);
  const folders: string[] = [];
  for (const entry of entries) if ((await kindOf(root, entry)) === 'folder') folders.push(entry.name);
  const isFlat = folders.length === 0 && config.labelMap === 'wnid';
  if (folders.length === 0 && !isFlat) throw noClassFolders(root, entries);

  const images: { readonly name: string; readonly cell: Cell }[] = [];
  for (const folder of isFlat ? [''] : folders.sort(byCodeUnits)) {
    const names: string[] = [];
    await collectImages(root, folder, 1, names);
    if (names.length === 0) {
      throw isFlat
        ? noClassFolders(root, entries)
        : new UserError({
            code: 'dataset-empty-class',
            what: 'the class folder holds no images',
            where: join(root, folder),
            expected: 'files that end in .jpg, .jpeg, .png, .webp, .tif, .tiff, .bmp or .gif',
            hint: 'remove the folder if it is no class',
          });
    }
    const cell = { text: folder, where: join(root, folder), place: folder };
    for (const name of names.sort(byCodeUnits)) {
      images.push({ name, cell: isFlat ? { text: name, where: join(root, name), place: name } : cell });
    }
  }
  const rules = { classes, map: config.labelMap ?? 'name', offset: config.offset, origin: root } as const;
  const cells = images.map(({ cell }) => cell);
  const isIdentity = config.target === 'identity';
  const labels: Labels = isIdentity
    ? { indices: numberIdentities(cells, root) }
    : resolveLabels(cells, rules);
  return {
    examples: images.map(({ name }, index) =>
      makeExample({
        index,
        name,
        input: { kind: 'image', path: join(root, ...name.split('/')) },
        target: isIdentity
          ? { kind: 'identity', identity: labels.indices[index]! }
          : { kind: 'class', label: labels.indices[index]! },
      }),
    ),
    ...(labels.classes === undefined ? {} : { classes: labels.classes }),
  };
}

async function collectImages(root: string, folder: string, depth: number, names: string[]): Promise<void> {
  const path = join(root, folder);
  if (depth > DEEPEST) {
    throw new UserError({
      code: 'dataset-too-deep',
      what: 'the folders are nested too deeply',
      where: path,
      expected: `at most ${DEEPEST} levels`,
      hint: 'look for a symbolic link that leads back up',
    });
  }
  for (const entry of await visibleEntries(path)) {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const kind = await kindOf(path, entry);
    if (kind === 'folder') await collectImages(root, name, depth + 1, names);
    if (kind === 'file' && IMAGE_ENDINGS.test(entry.name)) names.push(name);
    if (names.length > MOST_EXAMPLES) {
      throw new UserError({
        code: 'dataset-too-large',
        what: 'the dataset has too many images',
        where: root,
      });
    }
  }
}

async function visibleEntries(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter(({ name }) => !name.startsWith('.'));
}

/** Symbolic links are what they lead to; one that leads nowhere is neither. */
async function kindOf(folder: string, entry: Dirent): Promise<'file' | 'folder' | 'other'> {
  const found = entry.isSymbolicLink() ? await stat(join(folder, entry.name)).catch(() => undefined) : entry;
  if (found?.isDirectory()) return 'folder';
  return found?.isFile() ? 'file' : 'other';
}

function noClassFolders(root: string, entries: readonly Dirent[]): UserError {
  const images = entries.filter(({ name }) => IMAGE_ENDINGS.test(name)).length;
  if (images === 0) {
    return new UserError({
      code: 'dataset-empty',
      what: 'the dataset folder holds no class folders and no images',
      where: root,
      expected: 'a folder for each class with its images in it, or labels in a CSV file',
    });
  }
  const manifest = entries.find(({ name }) => /\.csv$/i.test(name));
  return new UserError({
    code: 'dataset-without-labels',
    what: 'the dataset folder holds images but nothing says which class they are',
    where: root,
    got: `${images} image${images === 1 ? '' : 's'}, no class folders`,
    expected: 'a folder for each class, or a CSV file with the header path,label',
    hint:
      manifest === undefined
        ? 'name the CSV file as the labels of the dataset'
        : `name the CSV file as the labels of the dataset: labels: ${join(root, manifest.name)}`,
  });
}
