/** How a card states the metrics that are worth stating: `type` and `name` as the Hub's own cards have them. */
import { stringify } from 'yaml';
import type { MetricName } from '../../measurement/metrics.ts';
import type { MeasuredFigure, MeasuredModel } from './measured-figures.ts';
import { printAfresh } from './print-figure.ts';
import type { Item } from './yaml-splice.ts';

type Stated = { readonly type: string; readonly name: string; readonly task: string };

const classification = (type: string, name: string): Stated => ({ type, name, task: 'image-classification' });

/** In the order in which they are added. What is not here is corrected where it stands, and never added. */
export const STATED_METRICS: Readonly<Partial<Record<MetricName, Stated>>> = {
  top1: classification('accuracy', 'Top-1 accuracy'),
  top5: classification('top_5_accuracy', 'Top-5 accuracy'),
  'f1.micro': classification('f1.micro', 'F1, micro-averaged'),
  'f1.macro': classification('f1.macro', 'F1, macro-averaged'),
  map: { type: 'map', name: 'mAP', task: 'object-detection' },
  map50: { type: 'map50', name: 'mAP at IoU 0.5', task: 'object-detection' },
  miou: { type: 'miou', name: 'Mean IoU', task: 'image-segmentation' },
};

export function metricItem(figure: MeasuredFigure): Item {
  const { type, name } = STATED_METRICS[figure.metric]!;
  const value = printAfresh(figure);
  return {
    block: [`type: ${type}`, `name: ${scalar(name)}`, `value: ${value}`],
    flow: `{type: ${type}, name: ${quotedInFlow(name)}, value: ${value}}`,
  };
}

/** The figures of one data set, which are of one task. */
export function resultItem({ dataset, split }: MeasuredModel, figures: readonly MeasuredFigure[]): Item {
  const task = STATED_METRICS[figures[0]!.metric]!.task;
  const id = dataset!;
  const metrics = figures.map(metricItem);
  return {
    block: [
      'task:',
      `  type: ${task}`,
      'dataset:',
      `  type: ${scalar(id)}`,
      `  name: ${scalar(id)}`,
      ...(split === undefined ? [] : [`  split: ${scalar(split)}`]),
      'metrics:',
      ...metrics.flatMap(({ block }) => block.map((line, i) => `${i === 0 ? '- ' : '  '}${line}`)),
    ],
    flow:
      `{task: {type: ${task}}, dataset: {type: ${quotedInFlow(id)}, name: ${quotedInFlow(id)}` +
      `${split === undefined ? '' : `, split: ${quotedInFlow(split)}`}}, metrics: [${metrics.map(({ flow }) => flow).join(', ')}]}`,
  };
}

export function entryItem(name: string, result: Item): Item {
  return {
    block: [
      `name: ${scalar(name)}`,
      'results:',
      ...result.block.map((line, i) => `${i === 0 ? '- ' : '  '}${line}`),
    ],
    flow: `{name: ${quotedInFlow(name)}, results: [${result.flow}]}`,
  };
}

/** A text as a YAML scalar on one line. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN', blockQuote: false }).trimEnd();
}

/** In braces a comma ends a plain scalar. */
function quotedInFlow(text: string): string {
  return /[,[\]{}]/.test(text) ? JSON.stringify(text) : scalar(text);
}
