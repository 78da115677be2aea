/** The models that a job measures: all, or its part of them where they are shared out. */
import type { Config, ModelConfig } from '../config/config.ts';
import { partition } from './partition.ts';

export function modelsOfShard({ models, shard }: Config): readonly ModelConfig[] {
  if (shard?.by !== 'models') return models;
  const known = models.flatMap(({ cost }) => cost ?? []);
  const usual = known.length === 0 ? 1 : known.reduce((sum, cost) => sum + cost, 0) / known.length;
  const owners = partition(
    models.map(({ cost = usual }) => cost),
    shard.count,
  );
  return models.filter((_, position) => owners[position] === shard.index - 1);
}
