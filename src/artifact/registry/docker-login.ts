/** What `docker login` and `oras login` keep: `config.json` with a login a registry. Credential stores of the system are not asked. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The Authorization header for a registry, or undefined if there is no login for it. */
export async function readDockerLogin(folder: string, registry: string): Promise<string | undefined> {
  try {
    const { auths } = JSON.parse(await readFile(join(folder, 'config.json'), 'utf8'));
    const key = Object.keys(auths).find((name) => hostOf(name) === hostOf(registry));
    const auth = key === undefined ? undefined : auths[key].auth;
    return typeof auth === 'string' && /^[A-Za-z0-9+/=]+$/.test(auth) ? `Basic ${auth}` : undefined;
  } catch {
    // No file, or one that is not Docker's: nobody has logged in.
    return undefined;
  }
}

/** Registries are filed by host, Docker Hub's by an old address. */
function hostOf(name: string): string {
  const host = name.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
  return host === 'index.docker.io' ? 'docker.io' : host;
}
