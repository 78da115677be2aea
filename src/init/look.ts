/** What a repository holds that a starter configuration can be made of. Reads names and a few small files; bounded. */
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export type Found = {
  /** ONNX files; paths with `/`, relative to the repository. */
  readonly models: readonly { readonly path: string; readonly pointer: boolean }[];
  /** `.gitattributes` keeps files in Git LFS. */
  readonly lfs: boolean;
  /** Model cards: README.md and the like. */
  readonly cards: readonly string[];
  /** Folders of class folders with images, and CSV files with the header `path,label`. */
  readonly datasets: readonly { readonly path: string; readonly classes?: string | undefined }[];
  readonly preprocessors: readonly string[];
  /** In `.github/workflows`. */
  readonly workflows: readonly string[];
};

const MAX_ENTRIES = 50_000;
const MAX_DEPTH = 6;
/** Of each kind; a person chooses among them. */
const MOST = 50;
const PASSED_OVER = /^(?:\..*|node_modules|venv|dist|build|zoogate-report|__pycache__)$/u;
const IMAGE = /\.(?:jpe?g|png|webp|tiff?|gif|bmp)$/iu;
const POINTER = 'version https://git-lfs.github.com/spec/v1\n';

type Folder = {
  readonly path: string;
  readonly files: readonly string[];
  readonly folders: readonly string[];
};

/** @param root absolute path of the repository. */
export async function lookAround(root: string): Promise<Found> {
  const folders = await listFolders(root);
  const files = folders.flatMap(({ path, files }) => files.map((name) => below(path, name)));
  const models = files.filter((file) => /\.onnx$/iu.test(file)).slice(0, MOST);
  const tables = files.filter((file) => /\.csv$/iu.test(file)).slice(0, MOST);
  const classLists = files.filter((file) => /(?:^|\/)classes\.txt$/u.test(file));
  const labelled = await Promise.all(tables.map((file) => startsWith(join(root, file), 'path,label')));
  const classFolders = folders.filter((folder) => isDataset(folder, folders)).map(({ path }) => path);
  return {
    models: await Promise.all(
      models.map(async (path) => ({ path, pointer: await startsWith(join(root, path), POINTER) })),
    ),
    lfs: /\bfilter=lfs\b/u.test(await textOf(join(root, '.gitattributes'))),
    cards: files.filter((file) => /(?:^|\/)(?:readme|model_?card)\.md$/iu.test(file)).slice(0, MOST),
    datasets: [...classFolders, ...tables.filter((_, at) => labelled[at])].slice(0, MOST).map((path) => ({
      path,
      classes: classLists.find((file) => dirname(file) === path || dirname(file) === dirname(path)),
    })),
    preprocessors: files.filter((file) => /(?:^|\/)preprocessor_config\.json$/u.test(file)).slice(0, MOST),
    workflows: await readdir(join(root, '.github/workflows')).then(
      (names) => names.filter((name) => /\.ya?ml$/u.test(name)).sort(),
      () => [],
    ),
  };
}

async function listFolders(root: string): Promise<readonly Folder[]> {
  const all: Folder[] = [];
  let entries = 0;
  const visit = async (path: string, depth: number): Promise<void> => {
    if (entries > MAX_ENTRIES) return;
    const inside = await readdir(join(root, path), { withFileTypes: true }).catch(() => []);
    entries += inside.length;
    const sorted = inside.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const folders = sorted.filter((entry) => entry.isDirectory() && !PASSED_OVER.test(entry.name));
    all.push({
      path,
      files: sorted.filter((entry) => entry.isFile()).map(({ name }) => name),
      folders: folders.map(({ name }) => name),
    });
    if (depth < MAX_DEPTH) for (const { name } of folders) await visit(below(path, name), depth + 1);
  };
  await visit('', 0);
  return all;
}

/** At least two folders, most of which hold images and nothing further. */
function isDataset({ path, folders }: Folder, all: readonly Folder[]): boolean {
  const classes = folders.map((name) => all.find((folder) => folder.path === below(path, name)));
  const withImages = classes.filter(
    (folder) => folder?.folders.length === 0 && folder.files.some((name) => IMAGE.test(name)),
  );
  return withImages.length >= 2 && withImages.length * 2 > classes.length;
}

function below(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`;
}

async function startsWith(path: string, text: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(text.length), 0, text.length, 0);
    return buffer.toString('utf8', 0, bytesRead) === text;
  } finally {
    await file.close();
  }
}

async function textOf(path: string): Promise<string> {
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  return size > 0 && size < 1 << 20 ? readFile(path, 'utf8') : '';
}
