/**
 * A file that holds claims to `Claims`. A new format is one file and one line in `FORMATS`; the first that accepts a
 * file reads it.
 */
import { basename, extname } from 'node:path';
import { UserError } from '../errors.ts';
import { isAccuracyCheck, readAccuracyCheck } from './accuracy-check.ts';
import type { Claims } from './claim.ts';
import { readClaimsFile } from './claims-file.ts';
import { readCsvClaims } from './csv-claims.ts';
import { isEvalResults, readEvalResults } from './eval-results.ts';
import { findFrontMatter } from './front-matter.ts';
import { readModelCard } from './model-card.ts';
import { readModelMetadata } from './model-metadata.ts';
import { isPreprocessFile, readPreprocessFile } from './preprocess-file.ts';
import { decodeText, readBounded } from './read-bytes.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';
import {
  isHubManifest,
  isOmzModel,
  isTurnkeyStats,
  readHubManifest,
  readOmzModel,
  readTurnkeyStats,
} from './zoo-files.ts';

const MOST_TEXT_BYTES = 8 * 2 ** 20;
/** What one buffer holds; larger models keep their weights beside themselves. */
const MOST_MODEL_BYTES = 2 ** 31 - 1;

type ClaimsText = {
  readonly text: string;
  /** In lower case, with its dot. */
  readonly extension: string;
  readonly display: string;
  /** The file as YAML, which JSON is a part of; undefined by its name. */
  readonly yaml: YamlFile | undefined;
};

type ClaimsFormat = {
  /** For messages; what is told apart by its contents is listed under its most usual name. */
  readonly title: string;
  readonly accepts: (file: ClaimsText) => boolean;
  readonly read: (file: ClaimsText) => Claims | Promise<Claims>;
};

/** A format that is told apart by what its YAML or JSON holds. */
function structured(
  title: string,
  accepts: (yaml: YamlFile) => boolean,
  read: (yaml: YamlFile, text: string) => Claims,
): ClaimsFormat {
  return {
    title,
    accepts: ({ yaml }) => yaml !== undefined && accepts(yaml.fresh()),
    read: ({ yaml, text }) => read(yaml!, text),
  };
}

const FORMATS = {
  csv: {
    title: 'a table (.csv, .tsv)',
    accepts: ({ extension }) => ['.csv', '.tsv'].includes(extension),
    read: ({ text, display }) => readCsvClaims(text, display),
  },
  evalResults: structured('.eval_results/*.yaml', isEvalResults, readEvalResults),
  preprocess: structured('preprocessor_config.json', isPreprocessFile, (yaml, text) =>
    readPreprocessFile(text, yaml),
  ),
  hubManifest: structured('ONNX_HUB_MANIFEST.json', isHubManifest, readHubManifest),
  turnkeyStats: structured('turnkey_stats.yaml', isTurnkeyStats, readTurnkeyStats),
  omzModel: structured('model.yml', isOmzModel, readOmzModel),
  accuracyCheck: structured('accuracy-check.yml', isAccuracyCheck, readAccuracyCheck),
  // What is no other tool's is the user's own, and strict.
  claimsFile: structured(
    'a claims file (.yml, .yaml, .json)',
    () => true,
    (yaml) => readClaimsFile(yaml),
  ),
  modelCard: {
    title: 'a model card (.md, .markdown, or any text with YAML front matter)',
    accepts: ({ extension, text, display }) =>
      ['.md', '.markdown'].includes(extension) || findFrontMatter(text, display) !== undefined,
    read: ({ text, display }) => readModelCard(text, display),
  },
} satisfies Record<string, ClaimsFormat>;

/**
 * Reads the claims of a file; `display` is the path that claims and messages name.
 *
 * @throws {UserError} if there is no such file, or it isn't text, too large, malformed or of no known format.
 * @throws {SurroundingsError} if the disk fails.
 */
export async function readClaims(file: string, display: string): Promise<Claims> {
  if (extname(file).toLowerCase() === '.onnx') {
    return readModelMetadata(await readBounded(file, display, MOST_MODEL_BYTES), display);
  }
  const bytes = await readBounded(file, display, MOST_TEXT_BYTES);
  return parseClaims(decodeText(bytes, display), basename(file), display);
}

/** The claims in `text`, the contents of a file called `name`. @throws {UserError} */
export async function parseClaims(text: string, name: string, display: string): Promise<Claims> {
  const extension = extname(name).toLowerCase();
  const isYaml = ['.yml', '.yaml', '.json'].includes(extension);
  const file = { text, extension, display, yaml: isYaml ? parseYaml(text, display, 1) : undefined };
  const formats: readonly ClaimsFormat[] = Object.values(FORMATS);
  const format = formats.find(({ accepts }) => accepts(file));
  if (format !== undefined) return format.read(file);
  throw new UserError({
    code: 'claims-format-unknown',
    what: 'this is no kind of file that zoogate reads claims from',
    where: display,
    expected: [...formats.map(({ title }) => title), 'an ONNX model (.onnx)'].join(', or '),
  });
}
