/** From scores to a prediction: the rule for ties and for figures that are no numbers is here and nowhere else. */
import type { Prediction } from '../measurement/measurement.ts';

/**
 * Orders classes by score, equal scores by class index (lower first), and says where the label stands.
 *
 * @param scores one a class.
 * @param label in [0, scores.length).
 */
export function rankLabel(scores: ArrayLike<number>, label: number): Prediction {
  const own = scores[label]!;
  let rank = 0;
  let tied = false;
  let predicted = 0;
  let finite = true;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    if (!Number.isFinite(score)) finite = false;
    if (score > scores[predicted]!) predicted = i;
    if (score > own) rank++;
    else if (score === own && i < label) {
      rank++;
      tied = true;
    }
  }
  // No order can be made of NaN: such an example counts as wrong, and is counted apart.
  return finite
    ? { predicted, rank, tied, finite }
    : { predicted: -1, rank: scores.length, tied: false, finite };
}
