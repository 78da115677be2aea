/**
 * Networks of inverted residuals (expand, filter each channel, project): MobileNet V2 (arXiv 1801.04381) and V3
 * (1905.02244), MNASNet (1807.11626), EfficientNet (1905.11946), its lite form, and EfficientNetV2 (2104.00298).
 */

import { conv, type Definition, dense, depthwise, rounded, scaled, squeezeExcite } from './definition.ts';

type Unit = {
  readonly side: number;
  readonly stride: number;
  readonly from: number;
  readonly expanded: number;
  readonly to: number;
  /** Channels that squeeze and excitation leaves; `undefined` for none. */
  readonly squeezed?: number | undefined;
};

/** A unit that expands nothing has no first convolution. */
function inverted({ side, stride, from, expanded, to, squeezed }: Unit): readonly string[] {
  return [
    ...(expanded === from ? [] : [dense(from, expanded)]),
    depthwise(side, expanded, stride),
    ...(squeezed === undefined ? [] : squeezeExcite(expanded, squeezed)),
    dense(expanded, to),
  ];
}

const adds = ({ stride, from, to }: Unit): boolean => stride === 1 && from === to;

/** A row of a paper's table: the first unit has the stride. */
type Row = {
  readonly factor: number;
  readonly side: number;
  readonly stride: number;
  readonly to: number;
  readonly units: number;
  readonly squeeze?: boolean;
  /** EfficientNetV2: expansion and filter in one 3x3 convolution. */
  readonly fused?: boolean;
};

export function mobilenetV2(width: number): Definition {
  const last = scaled(1280, Math.max(1, width));
  return fromRows(
    [row(1, 3, 1, 16, 1), row(6, 3, 2, 24, 2), row(6, 3, 2, 32, 3), row(6, 3, 2, 64, 4)].concat([
      row(6, 3, 1, 96, 3),
      row(6, 3, 2, 160, 3),
      row(6, 3, 1, 320, 1),
    ]),
    { width, depth: 1, stem: scaled(32, width), last },
  );
}

/** MNASNet B1, which torchvision and timm call MNASNet. */
export function mnasnet(width: number): Definition {
  return fromRows(
    [row(1, 3, 1, 16, 1), row(3, 3, 2, 24, 3), row(3, 5, 2, 40, 3), row(6, 5, 2, 80, 3)].concat([
      row(6, 3, 1, 96, 2),
      row(6, 5, 2, 192, 4),
      row(6, 3, 1, 320, 1),
    ]),
    { width, depth: 1, stem: scaled(32, width), last: 1280 },
  );
}

/** MNASNet A1, with squeeze and excitation in a part of the rows. */
export function mnasnetA1(width: number): Definition {
  return fromRows(
    [row(1, 3, 1, 16, 1), row(6, 3, 2, 24, 2), { ...row(3, 5, 2, 40, 3), squeeze: true }].concat([
      row(6, 3, 2, 80, 4),
      { ...row(6, 3, 1, 112, 2), squeeze: true },
      { ...row(6, 5, 2, 160, 3), squeeze: true },
      row(6, 3, 1, 320, 1),
    ]),
    { width, depth: 1, stem: scaled(32, width), last: 1280 },
  );
}

const efficientRows = [
  row(1, 3, 1, 16, 1),
  row(6, 3, 2, 24, 2),
  row(6, 5, 2, 40, 2),
  row(6, 3, 2, 80, 3),
  row(6, 5, 1, 112, 3),
  row(6, 5, 2, 192, 4),
  row(6, 3, 1, 320, 1),
];

export function efficientnet(width: number, depth: number): Definition {
  const rows = efficientRows.map((each) => ({ ...each, squeeze: true }));
  return fromRows(rows, { width, depth, stem: scaled(32, width), last: scaled(1280, width) });
}

/** No squeeze and excitation; stem, head and the number of units of the first and last row are not scaled. */
export function efficientnetLite(width: number, depth: number): Definition {
  return fromRows(efficientRows, { width, depth, stem: 32, last: 1280, fixedEnds: true });
}

const fused = (factor: number, stride: number, to: number, units: number): Row => ({
  ...row(factor, 3, stride, to, units),
  fused: true,
});
const squeezing = (factor: number, stride: number, to: number, units: number): Row => ({
  ...row(factor, 3, stride, to, units),
  squeeze: true,
});

export const efficientnetV2Rows = {
  B: [fused(1, 1, 16, 1), fused(4, 2, 32, 2), fused(4, 2, 48, 2), squeezing(4, 2, 96, 3)].concat([
    squeezing(6, 1, 112, 5),
    squeezing(6, 2, 192, 8),
  ]),
  S: [fused(1, 1, 24, 2), fused(4, 2, 48, 4), fused(4, 2, 64, 4), squeezing(4, 2, 128, 6)].concat([
    squeezing(6, 1, 160, 9),
    squeezing(6, 2, 256, 15),
  ]),
  M: [fused(1, 1, 24, 3), fused(4, 2, 48, 5), fused(4, 2, 80, 5), squeezing(4, 2, 160, 7)].concat([
    squeezing(6, 1, 176, 14),
    squeezing(6, 2, 304, 18),
    squeezing(6, 1, 512, 5),
  ]),
  L: [fused(1, 1, 32, 4), fused(4, 2, 64, 7), fused(4, 2, 96, 7), squeezing(4, 2, 192, 10)].concat([
    squeezing(6, 1, 224, 19),
    squeezing(6, 2, 384, 25),
    squeezing(6, 1, 640, 7),
  ]),
} as const satisfies Record<string, readonly Row[]>;

export function efficientnetV2(size: keyof typeof efficientnetV2Rows, width = 1, depth = 1): Definition {
  const rows: readonly Row[] = efficientnetV2Rows[size];
  const stem = rounded(size === 'B' ? 32 : (rows[0]?.to ?? 0), width);
  return fromRows(rows, { width, depth, stem, last: rounded(1280, width), round: rounded });
}

type Scaling = {
  readonly width: number;
  readonly depth: number;
  /** Channels of the first convolution and of the last one before the classifier. */
  readonly stem: number;
  readonly last: number;
  readonly fixedEnds?: boolean;
  readonly round?: (channels: number, width: number) => number;
};

function fromRows(
  rows: readonly Row[],
  { width, depth, stem, last, fixedEnds, round = scaled }: Scaling,
): Definition {
  const kernels = [conv(3, 3, stem, { stride: 2 })];
  let from = stem;
  let additions = 0;
  for (const [index, each] of rows.entries()) {
    const to = round(each.to, width);
    const fixed = fixedEnds === true && (index === 0 || index === rows.length - 1);
    const units = fixed ? each.units : Math.ceil(each.units * depth);
    for (let unit = 0; unit < units; unit += 1) {
      const stride = unit === 0 ? each.stride : 1;
      const expanded = Math.round(from * each.factor);
      const squeezed = each.squeeze === true ? Math.max(1, Math.floor(from / 4)) : undefined;
      const one: Unit = { side: each.side, stride, from, expanded, to, squeezed };
      kernels.push(...(each.fused === true ? fusedUnit(one) : inverted(one)));
      if (adds(one)) additions += 1;
      from = to;
    }
  }
  kernels.push(dense(from, last));
  return { kernels, features: last, additions, concatenations: 0 };
}

function fusedUnit({ side, stride, from, expanded, to }: Unit): readonly string[] {
  if (expanded === from) return [conv(side, from, to, { stride })];
  return [conv(side, from, expanded, { stride }), dense(expanded, to)];
}

function row(factor: number, side: number, stride: number, to: number, units: number): Row {
  return { factor, side, stride, to, units };
}

/** A row of MobileNet V3's table: the expansion is written as a multiple of the input's channels. */
type V3Row = readonly [side: number, factor: number, to: number, squeeze: boolean, stride: number];

const v3Rows: Readonly<Record<'large' | 'small', readonly V3Row[]>> = {
  large: [
    [3, 1, 16, false, 1],
    [3, 4, 24, false, 2],
    [3, 3, 24, false, 1],
    [5, 3, 40, true, 2],
    [5, 3, 40, true, 1],
    [5, 3, 40, true, 1],
    [3, 6, 80, false, 2],
    [3, 2.5, 80, false, 1],
    [3, 2.3, 80, false, 1],
    [3, 2.3, 80, false, 1],
    [3, 6, 112, true, 1],
    [3, 6, 112, true, 1],
    [5, 6, 160, true, 2],
    [5, 6, 160, true, 1],
    [5, 6, 160, true, 1],
  ],
  small: [
    [3, 1, 16, true, 2],
    [3, 72 / 16, 24, false, 2],
    [3, 88 / 24, 24, false, 1],
    [5, 4, 40, true, 2],
    [5, 6, 40, true, 1],
    [5, 6, 40, true, 1],
    [5, 3, 48, true, 1],
    [5, 3, 48, true, 1],
    [5, 6, 96, true, 2],
    [5, 6, 96, true, 1],
    [5, 6, 96, true, 1],
  ],
};

/** The minimalistic form has no squeeze and excitation and no 5x5 filters. */
export function mobilenetV3(size: 'large' | 'small', width: number, minimalistic = false): Definition {
  const stem = 16;
  const kernels = [conv(3, 3, stem, { stride: 2 })];
  let from = stem;
  let additions = 0;
  for (const [side, factor, base, squeeze, stride] of v3Rows[size]) {
    const to = scaled(base, width);
    const expanded = factor === 1 ? from : scaled(from, factor);
    const squeezed = squeeze && !minimalistic ? scaled(expanded, 1 / 4) : undefined;
    const one: Unit = { side: minimalistic ? 3 : side, stride, from, expanded, to, squeezed };
    kernels.push(...inverted(one));
    if (adds(one)) additions += 1;
    from = to;
  }
  const last = scaled(from, 6);
  const features = scaled(size === 'large' ? 1280 : 1024, Math.max(1, width));
  kernels.push(dense(from, last), dense(last, features));
  return { kernels, features, additions, concatenations: 0 };
}
