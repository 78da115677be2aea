/** Expected calibration error: how far a classifier's probabilities are from how often it is right. */
import type { Figures } from './resampling.ts';

const BINS = 15;

/**
 * Expected calibration error of the top label with 15 bins of equal width, each open below and closed above: the
 * mean over examples of |accuracy - mean confidence| of their bin, in [0, 1]. Guo, C. et al. (2017), On Calibration
 * of Modern Neural Networks, ICML, equation 3. Examples without a confidence are left out; the figure is NaN if
 * there is no other. It is biased upwards where bins hold few examples.
 */
export function calibrationFigures<O extends { readonly confidence: number }>(
  examples: readonly O[],
  isCorrect: (example: O) => boolean,
): Figures {
  const { order, starts, gaps } = byBin(examples, isCorrect);
  return (weights) => {
    let [counted, sum] = [0, 0];
    for (let bin = 0; bin < BINS; bin++) {
      let inBin = 0;
      for (let at = starts[bin]!; at < starts[bin + 1]!; at++) {
        const weight = weights[order[at]!]!;
        counted += weight;
        inBin += weight * gaps[at]!;
      }
      sum += Math.abs(inBin);
    }
    return [counted === 0 ? Number.NaN : sum / counted];
  };
}

/** Examples with a confidence bin by bin, so that a bin's sum is one run of them; those without are left out. */
function byBin<O extends { readonly confidence: number }>(
  examples: readonly O[],
  isCorrect: (example: O) => boolean,
): {
  readonly order: Int32Array;
  /** Of the examples in that order: right (1) or wrong (0), less the confidence. */
  readonly gaps: Float64Array;
  /** Where in `order` each bin starts, and the last one ends. */
  readonly starts: Int32Array;
} {
  const bins = new Uint8Array(examples.length);
  const starts = new Int32Array(BINS + 2);
  for (let i = 0; i < bins.length; i++) {
    const { confidence } = examples[i]!;
    const bin = Math.min(BINS - 1, Math.max(0, Math.ceil(confidence * BINS) - 1));
    bins[i] = Number.isNaN(confidence) ? BINS : bin;
    starts[bins[i]! + 1]!++;
  }
  for (let bin = 0; bin <= BINS; bin++) starts[bin + 1]! += starts[bin]!;
  const order = new Int32Array(starts[BINS]!);
  const gaps = new Float64Array(order.length);
  const next = starts.slice();
  for (let i = 0; i < bins.length; i++) {
    const bin = bins[i]!;
    if (bin === BINS) continue;
    const at = next[bin]!++;
    const example = examples[i]!;
    order[at] = i;
    gaps[at] = (isCorrect(example) ? 1 : 0) - example.confidence;
  }
  return { order, starts, gaps };
}
