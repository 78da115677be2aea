/** Expected calibration error: how far a classifier's probabilities are from how often it is right. */
import type { Figures } from './resampling.ts';

export type Calibration = { readonly confidence: number; readonly correct: boolean };

const BINS = 15;

/**
 * Expected calibration error of the top label with 15 bins of equal width, each open below and closed above: the
 * mean over examples of |accuracy - mean confidence| of their bin, in [0, 1]. Guo, C. et al. (2017), On Calibration
 * of Modern Neural Networks, ICML, equation 3. Examples without a confidence are left out; the figure is NaN if
 * there is no other. It is biased upwards where bins hold few examples.
 */
export function calibrationFigures(examples: readonly Calibration[]): Figures {
  const bins = Int8Array.from(examples, ({ confidence }) =>
    Number.isNaN(confidence) ? -1 : Math.min(BINS - 1, Math.max(0, Math.ceil(confidence * BINS) - 1)),
  );
  const gaps = Float64Array.from(examples, ({ confidence, correct }) => (correct ? 1 : 0) - confidence);
  const sums = new Float64Array(BINS);
  return (weights) => {
    sums.fill(0);
    let counted = 0;
    for (let i = 0; i < bins.length; i++) {
      const bin = bins[i]!;
      if (bin < 0) continue;
      counted += weights[i]!;
      sums[bin]! += weights[i]! * gaps[i]!;
    }
    return [counted === 0 ? Number.NaN : sums.reduce((sum, gap) => sum + Math.abs(gap), 0) / counted];
  };
}
