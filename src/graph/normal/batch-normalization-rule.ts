/** BatchNormalization at inference is a factor and a shift for every channel. */

import { type Affine, fold, normalization } from './affine.ts';
import type { Rule } from './step.ts';
import { countOf, wholeOf } from './weight.ts';

export const batchNormalization: Rule = (step, build) => {
  const [scale, bias, mean, variance] = [1, 2, 3, 4].map((position) => step.weights.get(position));
  const input = step.inputs.get(0);
  if (scale === undefined || bias === undefined || mean === undefined || variance === undefined)
    return undefined;
  if (input === undefined || step.attributes.get('training_mode') === '1') return undefined;
  const epsilon = Number(step.attributes.get('epsilon') ?? '0.00001');
  const factor = (): Float64Array | undefined => {
    const [factors, spread] = [wholeOf(scale), wholeOf(variance)];
    return factors === undefined || spread === undefined
      ? undefined
      : factors.map((value, index) => value / Math.sqrt((spread[index] ?? 0) + epsilon));
  };
  const shift = (): Float64Array | undefined => {
    const [shifts, centre, factors] = [wholeOf(bias), wholeOf(mean), factor()];
    return shifts === undefined || centre === undefined || factors === undefined
      ? undefined
      : shifts.map((value, index) => value - (centre[index] ?? 0) * (factors[index] ?? 1));
  };
  const affine: Affine = { factor, shift, precision: scale.precision, normalizes: true };
  return (
    fold(step, input, affine, countOf(scale.dims)) ??
    normalization(step, build, input, affine, countOf(scale.dims))
  );
};
