/** A row of the collected claims, as far as the catalogue takes it over. Percent, 1e9 multiply-accumulates, pixels. */
import type { ZooEntry } from '../../src/zoo/entry.ts';
import type { ZooName } from '../../src/zoo/zoos.ts';

export type SourcePreprocess = {
  readonly channel_order: 'RGB' | 'BGR';
  readonly scale: string;
  readonly mean: readonly number[] | null;
  readonly std: readonly (number | null)[] | null;
  readonly resize: { readonly mode: string; readonly size?: number | readonly [number, number] } | null;
  readonly crop: {
    readonly mode: string;
    readonly size?: number;
    readonly note?: string;
    readonly fraction?: number;
    readonly fraction_of_shorter_side?: number;
  } | null;
  readonly crop_pct: number | null;
  readonly interpolation: string | null;
  readonly interpolation_note?: string | null;
  readonly note?: string;
};

export type SourceRow = {
  readonly id: string;
  readonly zoo: ZooName;
  readonly family: string;
  readonly model: string;
  readonly variant: string;
  readonly precision: ZooEntry['precision'];
  readonly is_default: boolean;
  readonly in_paper36: boolean;
  readonly top1: number | null;
  readonly top5: number | null;
  readonly top1_decimals: number | null;
  readonly params: number | null;
  readonly params_exact: boolean;
  readonly params_convention: string | null;
  readonly gmacs: number | null;
  readonly macs_label_in_source: string | null;
  readonly macs_convention: string | null;
  readonly input_size: readonly [number, number] | null;
  readonly layout: 'NCHW' | 'NHWC' | null;
  readonly preprocess: SourcePreprocess | null;
  readonly num_classes: number;
  readonly label_offset: number;
  readonly latency: readonly { readonly ms: number; readonly device: string; readonly batch: number }[];
  readonly file_size_bytes: number | null;
  readonly file_size_claim: string | null;
  readonly artifact_url: string | null;
  readonly artifact_url_alive?: string;
  readonly hf_mirror_url?: string;
  readonly hf_hub_id?: string;
  readonly sha256: string | null;
  readonly sha256_prefix: string | null;
  readonly md5: string | null;
  readonly opset: number | null;
  readonly lfs_path?: string;
  readonly onnx_ops_counter?: Readonly<Record<string, number>>;
  readonly source: {
    readonly repo: string;
    readonly path: string;
    readonly commit: string;
    readonly line?: number;
    readonly note?: string;
  };
  readonly notes: readonly string[];
};

export type SourceArchitecture = {
  readonly kernel_params: number;
  readonly params: number;
  readonly params_bn_folded?: number;
  readonly params_plus_bn_stats?: number;
  readonly count_params?: number;
  readonly gmacs: number | null;
  readonly size: number;
};
