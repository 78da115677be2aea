/** Which files a configured place of claims stands for: the file itself, those that a pattern matches, or a folder's. */
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isGlob, matchGlob } from '../artifact/model-in-folder.ts';
import { UserError } from '../errors.ts';

/** Files that hold claims, by the names that tools give them; in the order in which they are read. */
const KNOWN_FILES: readonly RegExp[] = [
  /^claims\.(?:ya?ml|json)$/i,
  /^readme\.md$/i,
  /^model_?card\.md$/i,
  /^preprocessor_config\.json$/,
  /^config\.json$/,
  /^model\.yml$/,
  /^accuracy-check\.yml$/,
  /^turnkey_stats\.yaml$/,
  /^ONNX_HUB_MANIFEST\.json$/,
];
const RESULTS_FOLDER = '.eval_results';
const MOST_FILES = 1000;

/**
 * @param place absolute path of a file or a folder, or a pattern.
 * @throws {UserError} `claims-none-found`; a file that is not there is left to its reader.
 */
export async function findClaimFiles(place: string, display: string): Promise<readonly string[]> {
  const found = await stat(place).catch(() => undefined);
  if (found?.isDirectory()) return inFolder(place, display);
  // A file may be called like a pattern.
  if (found !== undefined || !isGlob(place)) return [place];
  const { folder, members } = await matchGlob(place);
  const files = members.slice(0, MOST_FILES).map((member) => join(folder, member));
  if (files.length > 0) return files;
  throw noneFound(display, 'the pattern matches no file');
}

async function inFolder(folder: string, display: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  const known = KNOWN_FILES.flatMap((pattern) => names.filter((name) => pattern.test(name)).sort());
  const results = await readdir(join(folder, RESULTS_FOLDER)).catch(() => []);
  const files: string[] = [];
  for (const name of known) {
    const path = join(folder, name);
    // transformers keeps a model's architecture under the name that timm keeps its preprocessing under.
    if (name !== 'config.json' || (await isOfTimm(path))) files.push(path);
  }
  for (const name of results.filter((file) => /\.ya?ml$/i.test(file)).sort()) {
    files.push(join(folder, RESULTS_FOLDER, name));
  }
  if (files.length > 0) return files.slice(0, MOST_FILES);
  throw noneFound(display, 'the folder holds no file that claims are known to stand in');
}

async function isOfTimm(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1 << 16));
    return buffer.subarray(0, bytesRead).includes('"pretrained_cfg"');
  } finally {
    await handle.close();
  }
}

function noneFound(display: string, what: string): UserError {
  return new UserError({
    code: 'claims-none-found',
    what,
    where: display,
    expected: 'README.md, claims.yml, .eval_results/*.yaml, preprocessor_config.json, model.yml and the like',
    hint: 'name the file',
  });
}
