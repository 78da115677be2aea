/** `zoogate check` on a folder that a test writes: models, data and configuration in; exit code and report out. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { onTestFinished } from 'vitest';
import type { Report, ReportModel } from '../../src/report/report.ts';
import { validateReport } from '../../src/report/validate-report.ts';
import { buildModel, type Fields, node, value, weight } from '../graph/build-model.ts';
import { CLI, runNode } from './run-zoogate.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export type Checked = {
  readonly exitCode: number | null;
  readonly stderr: string;
  /** Absent where the run ended before there was one. */
  readonly report?: Report;
  readonly model?: ReportModel;
};

/** @param config of the only model, without its file: that is `model.onnx`. */
export async function check(files: Files, config: object): Promise<Checked> {
  const root = mkdtempSync(join(tmpdir(), 'zoogate-check-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const all = { ...files, 'zoogate.yml': JSON.stringify({ model: 'model.onnx', ...config }) };
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  const { exitCode, stdout, stderr } = await runNode([CLI, 'check', '--format', 'json', '--no-progress'], {
    cwd: root,
  });
  if (stdout === '') return { exitCode, stderr };
  const report = validateReport(JSON.parse(stdout));
  return { exitCode, stderr, report, model: report.models[0]! };
}

/** Values of the candidate's metrics. */
export function figuresOf({ model }: Checked): Readonly<Record<string, number>> {
  const { metrics } = model!.subjects.candidate!;
  return Object.fromEntries(Object.entries(metrics).map(([name, { value }]) => [name, Number(value)]));
}

type Pixel = readonly [red: number, green: number, blue: number];

/** A PNG whose pixels are given row by row. */
export function png(rows: readonly (readonly Pixel[])[]): Promise<Buffer> {
  const raw = { width: rows[0]!.length, height: rows.length, channels: 3 as const };
  return sharp(Buffer.from(rows.flat(2)), { raw })
    .png()
    .toBuffer();
}

/** A PNG of one colour. */
export function plain(pixel: Pixel, size = 4): Promise<Buffer> {
  return png(Array.from({ length: size }, () => new Array<Pixel>(size).fill(pixel)));
}

/** A mask: one grey level a pixel. */
export function mask(rows: readonly (readonly number[])[]): Promise<Buffer> {
  return png(rows.map((row) => row.map((level): Pixel => [level, level, level])));
}

/** Gives the mean of each channel: with pixels scaled to [0, 1], an image's colour is its scores of three classes. */
export function colourModel(extra: { nodes?: Fields[]; initializers?: Fields[] } = {}): Uint8Array {
  const { nodes = [node('Identity', 'means', 'scores')], initializers = [] } = extra;
  return buildModel({
    nodes: [node('GlobalAveragePool', 'image', 'pooled'), node('Flatten', 'pooled', 'means'), ...nodes],
    initializers,
    inputs: [value('image', ['N', 3, 'H', 'W'])],
    outputs: [value('scores', ['N', 3])],
  });
}

/** The colour model with 0 / 0 for all scores of an image whose red is 0: NaN, as a broken layer gives it. */
export function brokenColourModel(): Uint8Array {
  return colourModel({
    nodes: [
      node('Slice', 'means zero one axis', 'red'),
      node('Div', 'red red', 'unit'),
      node('Mul', 'means unit', 'scores'),
    ],
    initializers: [
      weight('zero', [1], 'int64', [0]),
      weight('one', [1], 'int64', [1]),
      weight('axis', [1], 'int64', [1]),
    ],
  });
}

export const RED: Pixel = [255, 0, 0];
export const GREEN: Pixel = [0, 255, 0];
export const BLUE: Pixel = [0, 0, 255];
export const BLACK: Pixel = [0, 0, 0];
export const SCALED = { scale: '1/255', layout: 'NCHW' };
