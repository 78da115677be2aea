/** What an inspection of a mutated file may come to. */
import type { Result } from './run-tasks.ts';

export const limits = { cpuMs: 5000, bytes: 1e9 } as const;

export type Judgement = {
  /** For the tally: `read`, or the code of the error. */
  readonly kind: string;
  /** What must not be. */
  readonly failure?: string;
};

/** Where in the file: a byte, or the node, tensor or value that the file names. */
const place = /\bbyte \d+|\bnodes?\b|\btensor\b|value|"[^"]*"|opset|operator set|graph/;
/** Not this kind of file at all: there is no place to name. */
const elsewhere = /^(model-not-onnx|model-empty|artifact-lfs-pointer)$/;

export function judge(result: Result): Judgement {
  if (result.kind === 'hung') return { kind: 'hung', failure: 'it hung' };
  if (result.kind === 'crashed') return { kind: 'crashed', failure: `the process died: ${result.how}` };
  const { outcome, cpuMs, peakBytes } = result.answer;
  if (outcome.kind === 'defect') return { kind: 'defect', failure: outcome.stack };
  const kind = outcome.kind === 'read' ? 'read' : outcome.code;
  if (cpuMs > limits.cpuMs) return { kind, failure: `${(cpuMs / 1000).toFixed(1)} s of processor time` };
  if (peakBytes > limits.bytes) return { kind, failure: `${(peakBytes / 1e6).toFixed(0)} MB` };
  if (outcome.kind === 'refused' && !place.test(outcome.told) && !elsewhere.test(outcome.code)) {
    return { kind, failure: `refused without a place: ${outcome.told}` };
  }
  return { kind };
}
