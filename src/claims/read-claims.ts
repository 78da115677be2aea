/**
 * A model card or a claims file to `Claims`. A new format is one file and one line in `FORMATS`; the first that
 * accepts a file reads it.
 */
import { open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { SurroundingsError, UserError } from '../errors.ts';
import { nearestWord } from '../nearest.ts';
import type { Claims } from './claim.ts';
import { readClaimsFile } from './claims-file.ts';
import { findFrontMatter } from './front-matter.ts';
import { readModelCard } from './model-card.ts';

const MOST_BYTES = 8 * 2 ** 20;

type ClaimsFormat = {
  /** For messages. */
  readonly title: string;
  /** `extension` in lower case, with its dot. */
  readonly accepts: (extension: string, text: string, display: string) => boolean;
  readonly read: (text: string, display: string) => Claims | Promise<Claims>;
};

const FORMATS = {
  claimsFile: {
    title: 'a claims file (.yml, .yaml, .json)',
    accepts: (extension) => ['.yml', '.yaml', '.json'].includes(extension),
    read: readClaimsFile,
  },
  modelCard: {
    title: 'a model card (.md, .markdown, or any text with YAML front matter)',
    accepts: (extension, text, display) =>
      ['.md', '.markdown'].includes(extension) || findFrontMatter(text, display) !== undefined,
    read: readModelCard,
  },
} satisfies Record<string, ClaimsFormat>;

/**
 * Reads the claims of a file; `display` is the path that claims and messages name.
 *
 * @throws {UserError} if there is no such file, or it isn't text, too large, malformed or of no known format.
 * @throws {SurroundingsError} if the disk fails.
 */
export async function readClaims(file: string, display: string): Promise<Claims> {
  const bytes = await readBounded(file, display).catch((cause) => {
    if (cause instanceof UserError) throw cause;
    return failToRead(file, display, cause);
  });
  return parseClaims(decode(bytes, display), basename(file), display);
}

/** The claims in `text`, the contents of a file called `name`. @throws {UserError} */
export async function parseClaims(text: string, name: string, display: string): Promise<Claims> {
  const extension = extname(name).toLowerCase();
  const formats: readonly ClaimsFormat[] = Object.values(FORMATS);
  const format = formats.find(({ accepts }) => accepts(extension, text, display));
  if (format !== undefined) return format.read(text, display);
  throw new UserError({
    code: 'claims-format-unknown',
    what: 'this is no kind of file that zoogate reads claims from',
    where: display,
    expected: formats.map(({ title }) => title).join(', or '),
  });
}

async function readBounded(file: string, display: string): Promise<Buffer> {
  // Asked before it is opened: opening a pipe waits for a writer.
  const found = await stat(file);
  if (!found.isFile()) {
    throw new UserError({
      code: 'claims-not-a-file',
      what: found.isDirectory() ? 'this is a folder, not a file' : 'this is not a regular file',
      where: display,
      expected: 'the path of a model card or a claims file',
    });
  }
  const handle = await open(file);
  try {
    // One byte more than is accepted tells that there is more, also in a file that grows.
    const buffer = Buffer.alloc(Math.min(found.size, MOST_BYTES) + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length) break;
    }
    if (length <= MOST_BYTES && found.size <= MOST_BYTES) return buffer.subarray(0, length);
  } finally {
    await handle.close();
  }
  throw new UserError({
    code: 'claims-too-large',
    what: 'the file is larger than zoogate reads',
    where: display,
    got: `${found.size} bytes`,
    expected: `at most ${MOST_BYTES} bytes`,
  });
}

/** UTF-8 without its byte order mark. */
function decode(bytes: Buffer, display: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UserError(
      {
        code: 'claims-not-utf8',
        what: 'the file is not UTF-8 text',
        where: display,
        hint: 'save it as UTF-8',
      },
      { cause },
    );
  }
}

async function failToRead(file: string, display: string, cause: unknown): Promise<never> {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const names = await readdir(dirname(file)).catch(() => []);
    const nearest = nearestWord(basename(file), names.slice(0, 1000));
    throw new UserError(
      {
        code: 'claims-not-found',
        what: 'there is no such file',
        where: display,
        hint: nearest === undefined ? undefined : `did you mean ${nearest}, in the same folder?`,
      },
      { cause },
    );
  }
  throw new SurroundingsError(
    {
      code: 'claims-read-failed',
      what: 'reading the file failed',
      where: display,
      got: code ?? String(cause),
    },
    { cause },
  );
}
