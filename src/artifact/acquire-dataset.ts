/** The acquire stage of a dataset: one that is somewhere else is brought to this machine, any other is left as it is. */
import type { Config, ModelConfig } from '../config/config.ts';
import { acquireWorld, type SubjectsWorld } from './acquire-subjects.ts';
import { acquireHubDataset } from './hub/hub-dataset.ts';

/** The model's configuration with a dataset whose path is on this machine. */
export async function withLocalDataset(
  model: ModelConfig,
  config: Config,
  world: SubjectsWorld,
): Promise<ModelConfig> {
  const { dataset } = model;
  if (dataset?.origin === undefined) return model;
  const what = `the dataset of ${model.name}`;
  world.log(`acquiring ${what}`);
  const { locator } = dataset.origin;
  const acquired = await acquireHubDataset(locator, dataset.split, acquireWorld(config, world, what));
  const { path, revision, floating } = acquired;
  return { ...model, dataset: { ...dataset, path, origin: { locator, revision, floating } } };
}
