/** A preprocessing file of another tool: told apart by what it holds, and made into the specification. */
import { parsePreprocessorConfig } from './parse-preprocessor-config.ts';
import { parseTimmConfig } from './parse-timm-config.ts';
import type { Preprocess } from './preprocess.ts';
import { objectOf } from './read-json.ts';

/**
 * The specification that a parsed `preprocessor_config.json` of transformers or `config.json` of timm stands for.
 * @param where the file, for errors. Throws `UserError`.
 */
export function parsePreprocessFile(json: unknown, where: string): Preprocess {
  const file = objectOf(json, where);
  const isTimm = 'pretrained_cfg' in file || ('architecture' in file && 'input_size' in file);
  return isTimm ? parseTimmConfig(file, where) : parsePreprocessorConfig(file, where);
}
