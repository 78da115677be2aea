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
  // Examples without a confidence are in a bin of their own, with nothing in it.
  const bins = new Uint8Array(examples.length).fill(BINS);
  const gaps = new Float64Array(examples.length);
  for (let i = 0; i < examples.length; i++) {
    const example = examples[i]!;
    const { confidence } = example;
    if (Number.isNaN(confidence)) continue;
    bins[i] = Math.min(BINS - 1, Math.max(0, Math.ceil(confidence * BINS) - 1));
    gaps[i] = (isCorrect(example) ? 1 : 0) - confidence;
  }
  const sums = new Float64Array(BINS + 1);
  const counts = new Float64Array(BINS + 1);
  return (weights) => {
    sums.fill(0);
    counts.fill(0);
    for (let i = 0; i < bins.length; i++) {
      const [bin, weight] = [bins[i]!, weights[i]!];
      counts[bin]! += weight;
      sums[bin]! += weight * gaps[i]!;
    }
    let [counted, sum] = [0, 0];
    for (let bin = 0; bin < BINS; bin++) {
      counted += counts[bin]!;
      sum += Math.abs(sums[bin]!);
    }
    return [counted === 0 ? Number.NaN : sum / counted];
  };
}
