/** A starter `zoogate.yml` as text: what was found and chosen, each line with what it means. */
import { plainText } from '../report/escape.ts';

export type Choices = {
  readonly model: string;
  readonly card?: string | undefined;
  readonly dataset?: { readonly path: string; readonly classes?: string | undefined } | undefined;
  /** What the card's figures are for, where they are all for one. */
  readonly scope?: { readonly name?: string | undefined; readonly split?: string | undefined } | undefined;
  readonly preprocessor?: string | undefined;
  /** Side of the model's square image input. */
  readonly inputSize?: number | undefined;
  readonly layout?: 'NCHW' | 'NHWC' | undefined;
  /** Rules that can be decided with what there is. */
  readonly gates: readonly string[];
};

/** How much larger than the crop an image is made first, as most published models were evaluated. */
const CROP_SHARE = 0.875;

export function starterConfig(choices: Choices): string {
  const { model, card, dataset, scope, gates } = choices;
  const lines = [
    '# What zoogate measures, and what it holds it to. Every key: schemas/config.schema.json',
    `model: ${yamlText(model)} # the candidate; also https:, hf:, release: and git: (docs/sources.md)`,
    '# reference: zoo:onnx/resnet50-v1-12 # a trusted model to compare with, measured on the same runner',
    '# baseline: merge-base # the model as it was before the pull request',
  ];
  lines.push(
    card === undefined
      ? '# claims: README.md # the model card, whose figures are held to be true'
      : `claims: ${yamlText(card)} # the model card, whose figures are held to be true`,
  );
  if (dataset === undefined) {
    lines.push(
      '# dataset: data/val # a folder of class folders, or a CSV with the header path,label: for accuracy',
    );
  } else {
    lines.push(
      'dataset:',
      `  path: ${yamlText(dataset.path)} # a folder of class folders, or a CSV with the header path,label`,
    );
    lines.push(
      dataset.classes === undefined
        ? '  # classes: classes.txt # names in the order of the outputs, where that is not the alphabet'
        : `  classes: ${yamlText(dataset.classes)} # names of the classes, in the order of the model's outputs`,
    );
    if (scope?.name !== undefined)
      lines.push(`  name: ${yamlText(scope.name)} # which of the card's figures are meant`);
    if (scope?.split !== undefined)
      lines.push(`  split: ${yamlText(scope.split)} # of that dataset, what the images are of`);
    lines.push(
      '  complete: false # true where this is the whole evaluation set: figures have no sampling error then',
    );
    lines.push(...preprocessLines(choices));
  }
  lines.push('gates: # METRIC, comparison, bound; what does not hold fails the build');
  for (const gate of gates) lines.push(`  - ${yamlText(gate)}${gateComment(gate)}`);
  lines.push(
    '  # - latency.p50 <= reference + 10%',
    '  # - "warn: graph == reference" # tells, but does not fail',
  );
  return `${lines.join('\n')}\n`;
}

/** What a rule of `init` asks for, in words. */
function gateComment(gate: string): string {
  if (gate.startsWith('custom_operators')) return ' # any onnxruntime can run it';
  const claimed = /^(\S+) (?:[<>]=|==) claim(?: ([+-]) (\S+))?$/u.exec(gate);
  if (claimed === null) return '';
  const [, metric, sign, margin] = claimed;
  const but = margin === undefined ? '' : sign === '-' ? `, less ${margin}` : `, and ${margin} more`;
  return ` # ${metric} as the card says${but}`;
}

function preprocessLines({ preprocessor, inputSize, layout }: Choices): readonly string[] {
  if (preprocessor !== undefined) {
    return [
      `preprocess: ${yamlText(preprocessor)} # how images become the model's input, as it was published`,
    ];
  }
  const lines = [
    "preprocess: # how images become the model's input; it must be what the model was trained with",
    '  preset: torchvision # or timm, keras-tf, onnx-zoo, ...: the README has all',
  ];
  if (inputSize !== undefined && inputSize !== 224) {
    lines.push(
      `  resize: { shorter: ${Math.round(inputSize / CROP_SHARE)} } # the shorter side, in pixels; a guess from the crop`,
      `  crop: ${inputSize} # what the model takes`,
    );
  }
  if (layout === 'NHWC') lines.push('  layout: NHWC # as the model declares');
  return lines;
}

/** A scalar that YAML reads back as the same text. File names are anybody's. */
export function yamlText(text: string): string {
  return /^[A-Za-z][\w./ <>=%+-]*$/u.test(text) &&
    !/^(?:true|false|null|yes|no|on|off)$/iu.test(text) &&
    text === plainText(text)
    ? text
    : JSON.stringify(text);
}
