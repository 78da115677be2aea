/**
 * transformers' `preprocessor_config.json` and timm's `config.json` to claims about preprocessing, each step with the
 * line of the field that it comes from.
 */
import { UserError } from '../errors.ts';
import { parsePreprocessFile } from '../preprocess/parse-preprocess-file.ts';
import { type PreprocessStep, stepsOf } from '../preprocess/preprocess-steps.ts';
import type { Claims } from './claim.ts';
import { excerpt } from './excerpt.ts';
import type { YamlFile } from './yaml-file.ts';

/** Fields that a step comes from, the most telling first. */
const FIELDS = {
  resize: ['size', 'crop_pct', 'input_size', 'do_resize'],
  interpolation: ['resample', 'interpolation', 'size'],
  crop: ['crop_size', 'input_size', 'size', 'do_center_crop'],
  channels: ['do_flip_channel_order', 'input_size', 'do_convert_rgb'],
  mean: ['image_mean', 'mean', 'do_normalize'],
  std: ['image_std', 'std', 'do_normalize'],
} as const satisfies Partial<Record<PreprocessStep, readonly string[]>>;

/** Fields that no claims file has. */
const SIGNS = [
  'image_processor_type',
  'feature_extractor_type',
  'pretrained_cfg',
  'image_mean',
  'do_normalize',
];

export function isPreprocessFile(yaml: YamlFile): boolean {
  const root = yaml.map(yaml.root);
  return root !== undefined && SIGNS.some((key) => root.has(key));
}

/** A file that can't be followed is no claim: it is told, with the reason. */
export function readPreprocessFile(text: string, yaml: YamlFile): Claims {
  const { display } = yaml;
  try {
    const steps = stepsOf(parsePreprocessFile(JSON.parse(text), display));
    const root = yaml.map(yaml.root);
    const fields = yaml.map(root?.get('pretrained_cfg')?.value) ?? root;
    const preprocessing = Object.entries(FIELDS).flatMap(([name, keys]) => {
      const step = name as keyof typeof FIELDS;
      const value = steps[step];
      const entry = keys.map((key) => fields?.get(key)).find((found) => found !== undefined);
      const source = { file: display, line: entry?.line ?? 1 };
      return value === undefined ? [] : [{ step, value, source }];
    });
    return { claims: [], unread: [], preprocessing };
  } catch (error) {
    const reason =
      error instanceof UserError
        ? `${error.problem.what}: ${error.problem.got ?? error.problem.expected ?? ''}`
        : error instanceof SyntaxError
          ? 'it is not JSON'
          : undefined;
    if (reason === undefined) throw error;
    const source = { file: display, line: 1 };
    return { claims: [], unread: [{ source, text: 'the preprocessing', reason: excerpt(reason) }] };
  }
}
