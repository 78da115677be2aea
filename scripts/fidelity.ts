/**
 * Writes docs/fidelity.md: how far zoogate's preprocessing is from the libraries that it reproduces, counted
 * from the goldens that those libraries made.
 *
 *   node scripts/fidelity.ts           writes it
 *   node scripts/fidelity.ts --check   fails where it would change
 */
import { readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { createDecoder } from '../src/dataset/decode.ts';
import type { Coordinates, Pixels } from '../src/preprocess/preprocess.ts';
import { resampleOpenCv } from '../src/preprocess/resample-opencv.ts';
import { createResampler, type PillowInterpolation } from '../src/preprocess/resample-pillow.ts';
import { resampleTensorFlow, type TensorFlowInterpolation } from '../src/preprocess/resample-tensorflow.ts';
import {
  type DecoderCase,
  decoderGolden,
  nameOf,
  openCvGolden,
  pipelineGolden,
  type ResizeCase,
  runPipeline,
  sampleDifference,
  tensorFlowGolden,
  type Versions,
} from '../test/preprocess/libraries.ts';
import { readGolden, sha64, sha256, synthetic } from '../test/preprocess/synthetic.ts';

const TARGET = new URL('../docs/fidelity.md', import.meta.url);
const DECODE = new URL('../test/goldens/pillow/decode/', import.meta.url);

type Shape = Pick<ResizeCase<string>, 'kind' | 'from' | 'to' | 'channels'>;

/** What a case shows, in the columns of the tables. A case may be in several. */
const KINDS: Readonly<Record<string, (one: Shape) => boolean>> = {
  noise: ({ kind }) => kind === 'noise',
  gradient: ({ kind }) => kind === 'gradient',
  'black and white': ({ kind }) => kind === 'extremes',
  grey: ({ channels }) => channels === 1,
  'odd sides': ({ from }) => from.every((side) => side % 2 === 1),
  enlarged: ({ from, to }) => to[0] > from[0] && to[1] > from[1],
  'whole factors': ({ from, to }) => from.every((side, i) => side % to[i]! === 0),
  'extreme aspect': ({ from }) => Math.max(...from) >= 20 * Math.min(...from),
};

type Outcome = Shape & { readonly row: string; readonly same: boolean };

function table(outcomes: readonly Outcome[]): string {
  const rows = [...new Set(outcomes.map(({ row }) => row))].map((row) => {
    const cells = Object.values(KINDS).map((belongs) => {
      const cases = outcomes.filter((one) => one.row === row && belongs(one));
      if (cases.length === 0) return '-';
      return `${cases.filter(({ same }) => !same).length} of ${cases.length}`;
    });
    return `| ${[row, ...cells].join(' | ')} |`;
  });
  const kinds = Object.keys(KINDS);
  return [`| filter | ${kinds.join(' | ')} |`, `|---|${'---|'.repeat(kinds.length)}`, ...rows].join('\n');
}

function outcomes<Name extends string>(
  cases: readonly ResizeCase<Name>[],
  resize: (pixels: Pixels, size: { width: number; height: number }, name: Name) => string,
): Outcome[] {
  return cases.flatMap(({ kind, from, to, channels, results }) => {
    const pixels = synthetic(kind, ...from, channels);
    const size = { width: to[0], height: to[1] };
    return (Object.entries(results) as [Name, string][]).map(([name, golden]) => ({
      kind,
      from,
      to,
      channels,
      row: name,
      same: resize(pixels, size, name) === golden,
    }));
  });
}

const versionsOf = (versions: Versions): string =>
  Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');

function pillowTable(): string {
  const resample = createResampler();
  const cases = readGolden<ResizeCase<PillowInterpolation>[]>('resample.json');
  return table(outcomes(cases, (pixels, size, name) => sha256(resample(pixels, size, name).data)));
}

/** Gaps of 1 to 3, every filter, grey and colour. */
function reducingGapLine(): string {
  const resample = createResampler();
  const cases = readGolden<(ResizeCase<PillowInterpolation> & { gap: number })[]>('reducing-gap.json');
  const results = cases.flatMap(({ from, to, channels, gap, results }) =>
    (Object.entries(results) as [PillowInterpolation, string][]).map(([name, golden]) => {
      const size = { width: to[0], height: to[1] };
      const { data } = resample(synthetic('noise', ...from, channels), size, name, undefined, gap);
      return sha256(data) === golden;
    }),
  );
  return `${results.filter((same) => !same).length} of ${results.length} cases differ`;
}

const pillowVersion = (): string => {
  const { versions } = readGolden<{ versions: Versions }>('decode.json');
  return versions['pillow'] ?? 'an unknown version';
};

function openCvTable(): string {
  const { cases } = openCvGolden();
  return table(outcomes(cases, (pixels, size, name) => sha64(resampleOpenCv(pixels, size, name).data)));
}

function tensorFlowTable(): string {
  const { cases } = tensorFlowGolden();
  return table(
    outcomes(cases, (pixels, size, name) => {
      const [coordinates, filter] = name.split(' ') as [Coordinates, TensorFlowInterpolation];
      return sha64(resampleTensorFlow(pixels, size, filter, coordinates).data);
    }),
  );
}

type Difference = { bytes: number; of: number; most: number };

function difference(ours: Uint8Array, theirs: Uint8Array): Difference {
  const levels = Array.from(theirs, (byte, i) => Math.abs(byte - ours[i]!));
  return { bytes: levels.filter((level) => level > 0).length, of: levels.length, most: Math.max(...levels) };
}

const describe = ({ bytes, of, most }: Difference): string =>
  bytes === 0 ? '0' : `${((100 * bytes) / of).toFixed(1)} % of bytes, at most ${most}`;

function ippLine(): string {
  const all = openCvGolden().ipp.map(({ kind, from, to, channels, result }) => {
    const size = { width: to[0], height: to[1] };
    const ours = resampleOpenCv(synthetic(kind, ...from, channels), size, 'bicubic').data;
    return difference(ours, Buffer.from(result, 'base64'));
  });
  return describe({
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    of: all.reduce((sum, { of }) => sum + of, 0),
    most: Math.max(...all.map(({ most }) => most)),
  });
}

function pipelineTable(): string {
  const rows = new Map<string, { cases: number; same: number; most: number }>();
  for (const golden of pipelineGolden().cases) {
    const input = runPipeline(golden);
    const row = rows.get(nameOf(golden)) ?? { cases: 0, same: 0, most: 0 };
    rows.set(nameOf(golden), {
      cases: row.cases + 1,
      same: row.same + (sha64(input.data) === golden.result ? 1 : 0),
      most: Math.max(row.most, sampleDifference(golden, input)),
    });
  }
  const lines = [...rows].map(
    ([name, { cases, same, most }]) =>
      `| ${name.replaceAll(/["{}]/g, '').replaceAll(',', ', ')} | ${same} of ${cases} | ${most === 0 ? '0' : most.toExponential(1)} |`,
  );
  return ['| pipeline | tensors alike to the bit | largest difference |', '|---|---|---|', ...lines].join(
    '\n',
  );
}

type PillowFile = 'refused' | { size: [number, number]; rgb: string };

async function decoderTable(): Promise<string> {
  const decode = createDecoder(sharp);
  const pillow = readGolden<{ files: Record<string, PillowFile> }>('decode.json').files;
  const others = decoderGolden().files;
  const lines: string[] = [];
  for (const [name, golden] of Object.entries(pillow)) {
    const ours = await decode(readFileSync(new URL(name, DECODE)), name).then(
      toRgb,
      () => 'refused' as const,
    );
    const cells = [
      againstPillow(ours, golden),
      against(ours, others[name]?.opencv),
      against(ours, others[name]?.tensorflow),
    ];
    lines.push(`| ${name} | ${cells.join(' | ')} |`);
  }
  return ['| file | Pillow | OpenCV | TensorFlow |', '|---|---|---|---|', ...lines].join('\n');
}

function toRgb({ data, width, height, channels }: Pixels): Pixels {
  if (channels === 3) return { data, width, height, channels };
  const rgb = new Uint8Array(data.length * 3);
  for (let i = 0; i < rgb.length; i++) rgb[i] = data[Math.floor(i / 3)]!;
  return { data: rgb, width, height, channels: 3 };
}

function againstPillow(ours: Pixels | 'refused', golden: PillowFile): string {
  if (ours === 'refused' || golden === 'refused') {
    return ours === golden ? 'both refuse' : ours === 'refused' ? 'we refuse' : 'it refuses';
  }
  return sha256(ours.data) === golden.rgb ? '0' : 'differs';
}

function against(ours: Pixels | 'refused', golden: DecoderCase | undefined): string {
  if (ours === 'refused') return '-';
  if (golden === undefined) return 'not asked';
  if (golden === 'refused') return 'it refuses';
  if (golden === 'same') return '0';
  if (golden.size[0] !== ours.width) return 'it turns the image';
  return describe(difference(ours.data, Buffer.from(golden.rgb, 'base64')));
}

const decoders = decoderGolden().versions;
const text = `# Fidelity of the preprocessing

The harness must not be the discrepancy: zoogate prepares an image with the arithmetic of the library that a model
was evaluated with. This file is written by \`node scripts/fidelity.ts\` from goldens that the libraries themselves
made (\`scripts/goldens/pillow.py\`, \`scripts/goldens/libraries.py\`); the tests hold the same.

## Resizing

Cells count the cases whose result differs in any bit, of all cases of that kind of image.

### Pillow (\`library: pillow\`)

${pillowTable()}

Goldens are of Pillow ${pillowVersion()}; 12.3 gives the same bytes but for images more than 100 times as tall as wide,
which it resizes vertically first.

\`reducingGap\` is Pillow's \`reducing_gap\`, which averages blocks of whole pixels first (image processors that make
thumbnails use 2): ${reducingGapLine()}.

### OpenCV (\`library: opencv\`), ${versionsOf(openCvGolden().versions)}

${openCvTable()}

Bicubic is OpenCV's own. Builds for x86 with Intel's IPP (the wheels of opencv-python) hand it to IPP unless
\`OPENCV_IPP=disabled\` is set; against that, ${ippLine()} level. 4.14 and 5.0 give the same bytes in all of this.

### TensorFlow (\`library: tensorflow\`), ${versionsOf(tensorFlowGolden().versions)}

Results are float32 and compared to the bit. \`half-pixel\` is \`tf.image.resize\` without antialiasing; \`asymmetric\`
and \`align-corners\` are the kernels of TensorFlow 1. Aligned corners of sides of one pixel are left out: there
TensorFlow divides by zero.

${tensorFlowTable()}

## Whole pipelines

Against ${versionsOf(pipelineGolden().versions)}, each on three images. Image processors of transformers are those
of its Pillow backend; the torchvision backend resizes tensors and rounds otherwise.

${pipelineTable()}

tf-slim divides by 255 before it resizes and zoogate afterwards, which moves the last bit. The pipelines of tf-slim,
the Model Garden, MLPerf and the ONNX zoo are their few lines, run in the libraries that they call; those of Keras
are its \`preprocess_input\` after the resizing that its table of figures was measured with.

## Decoding

All images are decoded as Pillow does (Pillow's column is against the version in
\`test/goldens/pillow/decode.json\`). What OpenCV (${decoders['opencv']}) and TensorFlow (${decoders['tensorflow']})
make of the same file, in levels of 255:

${await decoderTable()}

OpenCV applies EXIF orientation and reads alpha, CMYK and 16 bits in its own way. TensorFlow decodes JPEG with a
faster, less exact transform unless it is told otherwise (\`dct_method\`), so that the figures of tf-slim and the Model
Garden come from pixels a few levels away from these. No resizer makes up for that.
`;

if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== text) {
    process.stderr.write('docs/fidelity.md is not what scripts/fidelity.ts writes\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(TARGET, text);
}
