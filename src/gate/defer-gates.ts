/** The gates of a run on a part of the examples: none is decided before the parts are one. */
import { type Shard, shardText } from '../shard/shard.ts';
import type { GateResult } from './result.ts';
import type { Rule } from './rule.ts';

export function deferGates(rules: readonly Rule[], shard: Shard): readonly GateResult[] {
  return rules.map(({ text, metric, unit, severity }) => ({
    rule: text,
    metric,
    unit,
    severity,
    verdict: 'inconclusive',
    reason: `${shardText(shard)}: decided when the shards are merged`,
  }));
}
