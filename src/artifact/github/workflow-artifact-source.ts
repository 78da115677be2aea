/** `artifact:` to `Artifact`: a file that a workflow run uploaded. It comes as a zip file, which is unpacked like any other. */
import { UserError } from '../../errors.ts';
import type { Artifact } from '../artifact.ts';
import { fetchFile } from '../download/fetch-file.ts';
import { objectOf, sha256Of } from '../download/request-json.ts';
import { PUBLIC_HOSTS } from '../hosts.ts';
import type { AcquireWorld, LocatorOf } from '../source.ts';
import { githubFile, listGitHub, repositoryOf } from './github-rest.ts';

const NEEDS = 'actions: read';

export async function acquireWorkflowArtifact(
  locator: LocatorOf<'artifact'>,
  pin: string | undefined,
  world: AcquireWorld,
): Promise<Artifact> {
  const repository = repositoryOf(locator, world);
  const run = runOf(locator, world);
  const { name, file, text } = locator;
  const items = await listGitHub(
    repository,
    `/actions/runs/${run}/artifacts?per_page=100&name=${encodeURIComponent(name)}`,
    'artifacts',
    NEEDS,
    world,
  );
  const found = newest(items.map(objectOf).filter((item) => item['name'] === name));
  if (found === undefined || found['expired'] === true) {
    throw new UserError({
      code: found === undefined ? 'file-not-there' : 'artifact-expired',
      what: found === undefined ? 'the run has no such artifact' : 'the artifact has expired',
      where: text,
      got: found === undefined ? await namesOf(repository, run, world) : String(found['expires_at']),
      expected: `an artifact "${name}" of run ${run} of ${repository}`,
      hint:
        found === undefined ? undefined : 'keep it longer (retention-days), or put the model into a release',
    });
  }
  const stored = await fetchFile(
    {
      ...githubFile(repository, `/actions/artifacts/${found['id']}/zip`, NEEDS, world),
      immutable: true,
      stated: sha256Of(found['digest']),
      name: `${run}.zip`,
      where: text,
      pin,
      holds: 'data',
    },
    world,
  );
  return {
    ...stored,
    origin: locator,
    revision: `run ${run}`,
    ...(file === undefined ? {} : { member: file }),
  };
}

function runOf({ run, text }: LocatorOf<'artifact'>, world: AcquireWorld): string {
  const found = run === 'current' ? (world.hosts ?? PUBLIC_HOSTS).github.run : run;
  if (found !== undefined) return found;
  throw new UserError({
    code: 'run-unknown',
    what: 'outside of a workflow there is no current run',
    where: text,
    expected: 'the number of a run, or GITHUB_RUN_ID',
  });
}

/** Each attempt of a run may upload its own. */
function newest(items: readonly Readonly<Record<string, unknown>>[]) {
  return [...items].sort((a, b) => Number(b['id']) - Number(a['id']))[0];
}

async function namesOf(repository: string, run: string, world: AcquireWorld): Promise<string> {
  const items = await listGitHub(
    repository,
    `/actions/runs/${run}/artifacts?per_page=100`,
    'artifacts',
    NEEDS,
    world,
  );
  const names = items.map((item) => String(objectOf(item)['name']));
  return names.length === 0 ? 'no artifacts' : names.slice(0, 5).join(', ');
}
