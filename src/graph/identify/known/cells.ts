/**
 * Networks of searched cells: NASNet-A (arXiv 1707.07012) and PNASNet-5 (1712.00559). Structure as in slim's nasnet
 * and pnasnet, Keras's nasnet and timm's nasnet and pnasnet, which agree.
 */

import { conv, type Definition, dense, repeat, separable } from './definition.ts';

/** A filter of each channel and a mixing of them, twice; the second keeps size and channels. */
function twice(side: number, from: number, to: number, stride = 1): readonly string[] {
  return [...separable(side, from, to, stride), ...separable(side, to, to)];
}

/** A cell's output of earlier on: how many channels it has, and whether its picture is still larger than the cell's. */
type Before = { readonly channels: number; readonly larger: boolean };

/** Brought to the cell's channels; a larger picture is read twice, one pixel apart. */
function adjusted({ channels, larger }: Before, filters: number): readonly string[] {
  if (larger) return repeat(2, () => dense(channels, Math.floor(filters / 2)));
  return channels === filters ? [] : [dense(channels, filters)];
}

function nasnetNormal(from: number, before: Before, filters: number): readonly string[] {
  return [
    ...adjusted(before, filters),
    dense(from, filters),
    ...[5, 3, 5, 3, 3].flatMap((side) => twice(side, filters, filters)),
  ];
}

/** @param before The first cell of all reads the same value twice, and brings one of them to nothing. */
function nasnetReduction(from: number, before: Before | undefined, filters: number): readonly string[] {
  const other = before === undefined ? from : filters;
  return [
    ...(before === undefined ? [] : adjusted(before, filters)),
    dense(from, filters),
    ...twice(5, filters, filters, 2),
    ...[7, 7, 5].flatMap((side) => twice(side, other, filters, 2)),
    ...twice(3, filters, filters),
  ];
}

/**
 * @param features Channels that the classifier takes; a cell of the first stage has a 24th of them.
 * @param cells Normal cells of each of the three stages.
 * @param stem Channels of the first convolution.
 */
export function nasnet(features: number, cells: number, stem: number): Definition {
  const filters = features / 24;
  const [quarter, half] = [Math.floor(filters / 4), Math.floor(filters / 2)];
  const kernels = [
    conv(3, 3, stem, { stride: 2 }),
    ...nasnetReduction(stem, undefined, quarter),
    ...nasnetReduction(4 * quarter, { channels: stem, larger: true }, half),
  ];
  let [from, before]: [number, Before] = [4 * half, { channels: 4 * quarter, larger: true }];
  for (const [stage, factor] of [1, 2, 4].entries()) {
    const width = factor * filters;
    if (stage > 0) {
      kernels.push(...nasnetReduction(from, before, width));
      [from, before] = [4 * width, { channels: from, larger: true }];
    }
    for (let cell = 0; cell < cells; cell += 1) {
      kernels.push(...nasnetNormal(from, before, width));
      [from, before] = [6 * width, { channels: from, larger: false }];
    }
  }
  return { kernels, features };
}

/** A cell of PNASNet-5: five pairs of paths; one that halves the picture has a convolution where others have none. */
function pnasnetCell(from: number, before: Before, filters: number, stride: number): readonly string[] {
  return [
    ...adjusted(before, filters),
    dense(from, filters),
    ...[5, 7, 5, 3].flatMap((side) => twice(side, filters, filters, stride)),
    ...twice(3, filters, filters),
    ...twice(3, filters, filters, stride),
    ...(stride > 1 ? [conv(1, filters, filters, { stride })] : []),
  ];
}

/** Three stages of `cells` cells, the first of two smaller ones at the start; 4320 features are PNASNet-5-Large. */
export function pnasnet(features: number, cells: number, stem: number): Definition {
  const filters = features / 20;
  const [quarter, half] = [filters / 4, filters / 2];
  const kernels = [
    conv(3, 3, stem, { stride: 2 }),
    dense(stem, quarter),
    ...twice(5, stem, quarter, 2),
    dense(stem, quarter),
    ...[7, 5, 3].flatMap((side) => twice(side, quarter, quarter, 2)),
    ...twice(3, quarter, quarter),
    ...twice(3, stem, quarter, 2),
    conv(1, quarter, quarter, { stride: 2 }),
    ...pnasnetCell(5 * quarter, { channels: stem, larger: true }, half, 2),
  ];
  let [from, before]: [number, Before] = [5 * half, { channels: 5 * quarter, larger: true }];
  for (const [stage, factor] of [1, 2, 4].entries()) {
    const width = factor * filters;
    for (let cell = 0; cell < cells; cell += 1) {
      const halves = stage > 0 && cell === 0;
      kernels.push(...pnasnetCell(from, before, width, halves ? 2 : 1));
      [from, before] = [5 * width, { channels: from, larger: halves }];
    }
  }
  return { kernels, features };
}
