/**
 * Files that model zoos describe their models in, to claims: the ONNX Model Zoo's ONNX_HUB_MANIFEST.json and
 * turnkey_stats.yaml, Open Model Zoo's model.yml.
 */
import type { MetricName } from '../measurement/metrics.ts';
import type { Claim, ClaimForm, Claims, UnreadClaim } from './claim.ts';
import { claimedFigure } from './claimed-figure.ts';
import { excerpt } from './excerpt.ts';
import type { PreprocessClaim } from './preprocess-claim.ts';
import type { YamlEntry, YamlFile } from './yaml-file.ts';

type Fields = ReadonlyMap<string, YamlEntry>;
type About = Pick<Claim, 'model' | 'artifact' | 'sha256'>;

/** What a reading gathers from fields that hold one figure each. */
class FieldReading {
  readonly claims: Claim[] = [];
  readonly unread: UnreadClaim[] = [];
  readonly #yaml: YamlFile;
  readonly #form: ClaimForm;

  constructor(yaml: YamlFile, form: ClaimForm) {
    this.#yaml = yaml;
    this.#form = form;
  }

  /** A field that is not there claims nothing. */
  read(fields: Fields | undefined, key: string, metric: MetricName, about: About, unit?: 'KiB'): void {
    const entry = fields?.get(key);
    const printed = this.#yaml.text(entry?.value);
    if (entry === undefined || printed === undefined) return;
    const source = { file: this.#yaml.display, line: entry.line };
    const figure = claimedFigure(printed, metric, { unit });
    if ('reason' in figure)
      this.unread.push({ source, text: excerpt(`${key}: ${printed}`), reason: figure.reason });
    else this.claims.push({ ...figure, ...about, form: this.#form, source });
  }
}

function textOf(yaml: YamlFile, fields: Fields | undefined, key: string): string | undefined {
  const text = excerpt(yaml.text(fields?.get(key)?.value) ?? '');
  return text === '' ? undefined : text;
}

export function isHubManifest(yaml: YamlFile): boolean {
  const first = yaml.map(yaml.list(yaml.root)?.[0]);
  return first?.has('model_path') === true && first.has('metadata');
}

/** Its hashes are no figures: they tell which entry is the candidate's. */
export function readHubManifest(yaml: YamlFile): Claims {
  const reading = new FieldReading(yaml, 'hub-manifest');
  for (const item of yaml.list(yaml.root) ?? []) {
    const entry = yaml.map(item);
    const metadata = yaml.map(entry?.get('metadata')?.value);
    const model = textOf(yaml, entry, 'model');
    const path = textOf(yaml, entry, 'model_path');
    const sha256 = textOf(yaml, metadata, 'model_sha')?.toLowerCase();
    const about = {
      ...(model === undefined ? {} : { model }),
      ...(path === undefined ? {} : { artifact: path.slice(path.lastIndexOf('/') + 1) }),
      ...(sha256 === undefined || !/^[\da-f]{64}$/.test(sha256) ? {} : { sha256 }),
    };
    reading.read(metadata, 'model_bytes', 'size', about);
    reading.read(entry, 'opset_version', 'opset', about);
  }
  return reading;
}

export function isTurnkeyStats(yaml: YamlFile): boolean {
  return yaml.map(yaml.root)?.has('onnx_model_information') === true;
}

export function readTurnkeyStats(yaml: YamlFile): Claims {
  const reading = new FieldReading(yaml, 'turnkey-stats');
  const root = yaml.map(yaml.root);
  const information = yaml.map(root?.get('onnx_model_information')?.value);
  const model = textOf(yaml, root, 'model_name');
  const about = model === undefined ? {} : { model };
  reading.read(root, 'parameters', 'parameters', about);
  reading.read(information, 'opset', 'opset', about);
  reading.read(information, 'size on disk (KiB)', 'size', about, 'KiB');
  return reading;
}

export function isOmzModel(yaml: YamlFile): boolean {
  const root = yaml.map(yaml.root);
  return root?.has('task_type') === true && root.has('files');
}

/** Sizes of the files that it downloads, and what the model optimizer is told about the input. */
export function readOmzModel(yaml: YamlFile): Claims {
  const reading = new FieldReading(yaml, 'omz-model');
  const root = yaml.map(yaml.root);
  for (const item of yaml.list(root?.get('files')?.value) ?? []) {
    const file = yaml.map(item);
    const name = textOf(yaml, file, 'name');
    if (name !== undefined) {
      reading.read(file, 'size', 'size', { artifact: name.slice(name.lastIndexOf('/') + 1) });
    }
  }
  const preprocessing: PreprocessClaim[] = [];
  for (const item of yaml.list(root?.get('model_optimizer_args')?.value) ?? []) {
    const argument = yaml.text(item) ?? '';
    const source = { file: yaml.display, line: item === undefined ? 1 : yaml.line(item) };
    const [, option, numbers] = /^--(mean|scale)_values=\w*\[([-\d.,\s]{1,200})\]$/.exec(argument) ?? [];
    if (option !== undefined && numbers !== undefined) {
      const value = numbers.split(',').map(Number);
      preprocessing.push({ step: option === 'mean' ? 'mean' : 'std', value, source });
    }
    // Open Model Zoo feeds blue first; a model that is told to reverse it wants red first.
    if (argument === '--reverse_input_channels')
      preprocessing.push({ step: 'channels', value: 'RGB', source });
  }
  return {
    claims: reading.claims,
    unread: reading.unread,
    ...(preprocessing.length === 0 ? {} : { preprocessing }),
  };
}
