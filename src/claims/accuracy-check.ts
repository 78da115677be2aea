/**
 * Open Model Zoo's accuracy-check.yml to claims: the `reference` of each metric, with its dataset, and the steps that
 * its images are prepared in.
 */

import { cardMetric } from './card-metric.ts';
import type { Claim, Claims, UnreadClaim } from './claim.ts';
import { claimedFigure } from './claimed-figure.ts';
import { excerpt } from './excerpt.ts';
import type { PreprocessClaim } from './preprocess-claim.ts';
import { knownDataset } from './scope-words.ts';
import type { YamlEntry, YamlFile, YamlNode } from './yaml-file.ts';

type Fields = ReadonlyMap<string, YamlEntry>;

/** What accuracy checker's metric types are called here. */
const METRIC_TYPES: Readonly<Record<string, string>> = {
  accuracy: 'accuracy',
  coco_precision: 'map',
  mean_iou: 'miou',
  mae: 'mae',
  rmse: 'rmse',
};

const INTERPOLATIONS: Readonly<Record<string, string>> = {
  LINEAR: 'bilinear',
  BILINEAR: 'bilinear',
  CUBIC: 'bicubic',
  BICUBIC: 'bicubic',
  AREA: 'area',
  NEAREST: 'nearest',
  LANCZOS: 'lanczos',
};

export function isAccuracyCheck(yaml: YamlFile): boolean {
  const first = yaml.map(yaml.list(yaml.map(yaml.root)?.get('models')?.value)?.[0]);
  return first?.has('datasets') === true || first?.has('launchers') === true;
}

export function readAccuracyCheck(yaml: YamlFile): Claims {
  const claims: Claim[] = [];
  const unread: UnreadClaim[] = [];
  const preprocessing: PreprocessClaim[] = [];
  const itemsOf = (fields: Fields | undefined, key: string) =>
    (yaml.list(fields?.get(key)?.value) ?? []).map((node) => ({ node, fields: yaml.map(node) }));
  for (const { fields: model } of itemsOf(yaml.map(yaml.root), 'models')) {
    const name = textOf(yaml, model, 'name');
    for (const { fields: dataset } of itemsOf(model, 'datasets')) {
      const id = textOf(yaml, dataset, 'name');
      for (const { node, fields: metric } of itemsOf(dataset, 'metrics')) {
        const found = readMetric(metric, node, yaml, {
          ...(name === undefined ? {} : { model: name }),
          ...(id === undefined ? {} : { dataset: knownDataset(id) ?? id }),
        });
        if (found !== undefined && 'reason' in found) unread.push(found);
        else if (found !== undefined) claims.push(found);
      }
      for (const { node, fields: step } of itemsOf(dataset, 'preprocessing')) {
        preprocessing.push(...readStep(step, node, yaml));
      }
    }
  }
  return { claims, unread, ...(preprocessing.length === 0 ? {} : { preprocessing }) };
}

/** A metric without a reference claims nothing. */
function readMetric(
  fields: Fields | undefined,
  node: YamlNode | undefined,
  yaml: YamlFile,
  about: Pick<Claim, 'model' | 'dataset'>,
): Claim | UnreadClaim | undefined {
  const entry = fields?.get('reference');
  const printed = yaml.text(entry?.value);
  if (entry === undefined || printed === undefined) return undefined;
  const type = textOf(yaml, fields, 'type') ?? '';
  const name = textOf(yaml, fields, 'name');
  const source = { file: yaml.display, line: entry.line || (node === undefined ? 1 : yaml.line(node)) };
  const unread = (reason: string): UnreadClaim => ({
    source,
    text: excerpt(`${name ?? type}: ${printed}`),
    reason,
  });
  const metric = cardMetric({
    task: undefined,
    type: METRIC_TYPES[type] ?? type,
    name: METRIC_TYPES[type] === undefined || type === 'accuracy' ? name : undefined,
    k: textOf(yaml, fields, 'top_k'),
  });
  if (metric.kind === 'other') return unread(metric.reason);
  const figure = claimedFigure(printed, metric.metric, { isError: metric.isError });
  if ('reason' in figure) return unread(figure.reason);
  return { ...figure, ...about, form: 'accuracy-check', source };
}

function readStep(fields: Fields | undefined, node: YamlNode | undefined, yaml: YamlFile): PreprocessClaim[] {
  const type = textOf(yaml, fields, 'type');
  const source = { file: yaml.display, line: node === undefined ? 1 : yaml.line(node) };
  const number = (key: string): number => Number(textOf(yaml, fields, key));
  const width = number('dst_width') || number('size');
  const height = number('dst_height') || number('size');
  const isSized = Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0;
  if (type === 'resize' && isSized) {
    const isShorter = textOf(yaml, fields, 'aspect_ratio_scale') === 'greater' && width === height;
    const interpolation = INTERPOLATIONS[textOf(yaml, fields, 'interpolation')?.toUpperCase() ?? 'LINEAR'];
    return [
      { step: 'resize', value: isShorter ? `shorter side to ${width}` : `${width}x${height}`, source },
      ...(interpolation === undefined
        ? []
        : [{ step: 'interpolation', value: interpolation, source } as const]),
    ];
  }
  if (type === 'crop' && isSized) return [{ step: 'crop', value: `${width}x${height}`, source }];
  if (type === 'bgr_to_rgb') return [{ step: 'channels', value: 'RGB', source }];
  if (type !== 'normalization') return [];
  return (['mean', 'std'] as const).flatMap((step) => {
    const numbers = (textOf(yaml, fields, step) ?? '')
      .replace(/[()[\]\s]/g, '')
      .split(',')
      .map(Number);
    const isNumbers = numbers.length > 0 && numbers.every((value) => Number.isFinite(value) && value > 0);
    return isNumbers ? [{ step, value: numbers, source }] : [];
  });
}

function textOf(yaml: YamlFile, fields: Fields | undefined, key: string): string | undefined {
  const text = excerpt(yaml.text(fields?.get(key)?.value) ?? '');
  return text === '' ? undefined : text;
}
