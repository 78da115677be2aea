/** Runs a model once with profiling and without optimisations: the shapes that its nodes really have. */
import { parseProfile } from '../../graph/parse-profile.ts';
import type { Channel } from '../channel.ts';
import type { NativePackages } from '../native.ts';
import type { ProfileJob, ProfileResult } from '../protocol.ts';
import { runProfiled } from './profiled-run.ts';

export async function profile(
  packages: NativePackages,
  job: ProfileJob,
  channel: Channel,
): Promise<ProfileResult> {
  const { profile: json, realInput } = await runProfiled(
    packages,
    job,
    { graphOptimizationLevel: 'disabled' },
    channel,
  );
  return { runs: parseProfile(json), realInput };
}
