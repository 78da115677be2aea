/** One row of the catalogue for the terminal, with what other zoos say of the same network beside it. */
import { describePreprocess } from '../preprocess/steps.ts';
import { formatCount } from '../report/format.ts';
import { alignedLines } from '../report/table.ts';
import type { KnownArchitecture, PublishedCount, PublishedFigure, ZooArtifact, ZooEntry } from './entry.ts';
import { findOnnxFile } from './onnx-file.ts';
import { FIGURE_COLUMNS, figureCells } from './render-list.ts';
import { sourceAddress } from './source-place.ts';
import { EVALUATION_SET, ZOOS } from './zoos.ts';

export type EntryView = {
  readonly entry: ZooEntry;
  readonly architecture?: KnownArchitecture | undefined;
  readonly others: readonly ZooEntry[];
};

export function renderEntry({ entry, architecture, others }: EntryView): string {
  const { family, zoo, model, variant, precision, isDefault } = entry;
  const known = factsOf(entry, architecture).flatMap(([label, texts]) =>
    [texts].flat().map((text, at) => `  ${(at === 0 ? label : '').padEnd(15)}${text}`),
  );
  const which = isDefault ? `${variant}, the default` : variant;
  return [
    entry.id,
    `  ${family}: ${model} of ${ZOOS[zoo].title} (${which}), ${precision}`,
    '',
    ...known,
    ...besides(entry, others),
  ].join('\n');
}

type Fact = readonly [label: string, texts: string | readonly string[]];

function factsOf(entry: ZooEntry, architecture: KnownArchitecture | undefined): readonly Fact[] {
  const { top1, top5, parameters, macs, latencies, restated, notes, operators } = entry;
  const facts: Fact[] = [
    ['Top-1', accuracyText(top1)],
    ['Top-5', accuracyText(top5)],
    ['Parameters', countText(parameters)],
    ['MACs', countText(macs)],
    ['Latency', latencies.map(({ ms, device, batch }) => `${ms} ms, batch ${batch}, ${device}`)],
    ['Input', inputText(entry)],
    ['Preprocessing', preprocessText(entry)],
    ['Weights', entry.artifact === undefined ? [] : artifactText(entry.artifact)],
    ['ONNX file', onnxText(entry)],
    ['Operators', operators === undefined ? [] : operatorText(operators)],
    ['Built', architecture === undefined ? [] : architectureText(architecture)],
    ['Also claimed', restated.map(({ metric, figure, where }) => `${metric} ${figure.text} (${where})`)],
    ['Notes', notes],
    ['Source', [sourceAddress(entry.source), entry.source.note].filter((text) => text !== undefined)],
  ];
  return facts.filter(([, texts]) => texts.length > 0);
}

function accuracyText(figure: PublishedFigure | undefined): string {
  return figure === undefined
    ? 'not published'
    : `${figure.text} of ${EVALUATION_SET.dataset}, ${EVALUATION_SET.split}`;
}

function countText(count: PublishedCount | undefined): string {
  if (count === undefined) return 'not published';
  const label = count.label === undefined ? '' : `, published as "${count.label}"`;
  return `${count.text}${label}: ${count.convention}`;
}

function inputText({ inputSize, layout, classes, labelOffset }: ZooEntry): string {
  const background = labelOffset === 0 ? '' : ', of which the first is the background';
  const size = inputSize === undefined ? 'not published' : `${inputSize[1]}x${inputSize[0]}, ${layout}`;
  return `${size}; ${formatCount(classes)} classes${background}`;
}

function preprocessText({ preprocess }: ZooEntry): readonly string[] {
  if (preprocess === undefined) return ['not published'];
  const { steps, note } = preprocess;
  const told = steps === undefined ? 'not published in full' : describePreprocess(steps);
  return note === undefined ? [told] : [told, note];
}

function artifactText(artifact: ZooArtifact): readonly string[] {
  const { url, hub, sha256, sha256Prefix, md5, bytes, size } = artifact;
  const hash =
    sha256 !== undefined
      ? `SHA-256 ${sha256}`
      : sha256Prefix !== undefined
        ? `SHA-256 begins ${sha256Prefix}`
        : md5 !== undefined
          ? `MD5 ${md5}`
          : 'no hash published';
  const length = bytes === undefined ? size : `${formatCount(bytes)} bytes`;
  const places = [url, hub === undefined ? undefined : `hf:${hub}`].filter((place) => place !== undefined);
  return [...places, length === undefined ? hash : `${length}, ${hash}`];
}

function onnxText(entry: ZooEntry): string {
  const found = findOnnxFile(entry);
  const { opset } = entry.artifact ?? {};
  if (found.kind === 'file') return `${found.file.url} (opset ${opset}): as a reference it is measured`;
  return `none: ${found.reason}; as a reference it is compared by these figures`;
}

function operatorText(operators: Readonly<Record<string, number>>): string {
  const ranked = Object.entries(operators).sort(([, a], [, b]) => b - a);
  return ranked.map(([name, count]) => `${name} ${formatCount(count)}`).join(', ');
}

function architectureText({ id, kernelParameters, parameters, macs, size }: KnownArchitecture): string {
  const { trainable, folded, withStatistics, keras } = parameters;
  const counts = [
    `${formatCount(trainable)} trainable parameters`,
    `${formatCount(kernelParameters)} in kernels`,
    ...(folded === undefined || folded === trainable ? [] : [`${formatCount(folded)} folded`]),
    ...(withStatistics === undefined || withStatistics === trainable
      ? []
      : [`${formatCount(withStatistics)} with running statistics`]),
    ...(keras === undefined ? [] : [`${formatCount(keras)} by count_params()`]),
    ...(macs === undefined ? [] : [`${(macs / 1e9).toFixed(3)} GMACs at ${size} pixels`]),
  ];
  return `${id}: ${counts.join(', ')}`;
}

function besides(entry: ZooEntry, others: readonly ZooEntry[]): readonly string[] {
  if (others.length === 0) return ['', `No other zoo of the catalogue has ${entry.family}.`];
  const rows = [entry, ...others].map((other) => [
    other.id,
    other.id === entry.id ? '' : differenceText(other.top1, entry.top1),
    ...figureCells(other),
  ]);
  const columns = [{ title: entry.family }, { title: 'Against it', align: 'right' } as const];
  return ['', ...alignedLines([...columns, ...FIGURE_COLUMNS], rows)];
}

function differenceText(other: PublishedFigure | undefined, own: PublishedFigure | undefined): string {
  if (other === undefined || own === undefined) return '';
  const points = (other.value - own.value) * 100;
  return `${points < 0 ? '-' : '+'}${Math.abs(points).toFixed(2)} pp`;
}
