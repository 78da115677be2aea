/** The hosts that locators name without an address, and the tokens for them: from the environment, as their own tools read it. */
import { parseUrl } from './url.ts';

export type Hosts = {
  readonly huggingFace: { readonly endpoint: string; readonly token?: string | undefined };
  readonly github: {
    readonly apiUrl: string;
    /** Where repositories are; github.com unless told. */
    readonly serverUrl?: string | undefined;
    readonly token?: string | undefined;
    /** `owner/name` of the repository that this run is about. */
    readonly repository?: string | undefined;
    /** Number of this workflow run. */
    readonly run?: string | undefined;
    /** Who the token belongs to, as a registry wants to hear it. */
    readonly actor?: string | undefined;
  };
  /** Base address of a mirror of the zoos' files; the zoos' own mirrors unless told. */
  readonly zooMirror?: string | undefined;
  /** Docker's configuration folder, where `docker login` and `oras login` keep what they were told. */
  readonly dockerConfig?: string | undefined;
};

export const PUBLIC_HOSTS: Hosts = {
  huggingFace: { endpoint: 'https://huggingface.co' },
  github: { apiUrl: 'https://api.github.com' },
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Tokens that were given otherwise than by the environment; they are stronger. */
export type Tokens = { readonly huggingFace?: string | undefined; readonly github?: string | undefined };

/** @throws {UserError} if HF_ENDPOINT, GITHUB_API_URL or ZOOGATE_ZOO_MIRROR is no address that zoogate sends anything to. */
export function readHosts(env: Environment, tokens: Tokens = {}): Hosts {
  const home = env['HOME'] || env['USERPROFILE'];
  return {
    huggingFace: {
      endpoint: address('HF_ENDPOINT', env, PUBLIC_HOSTS.huggingFace.endpoint),
      token: tokens.huggingFace || env['HF_TOKEN'] || env['HUGGING_FACE_HUB_TOKEN'] || undefined,
    },
    github: {
      apiUrl: address('GITHUB_API_URL', env, PUBLIC_HOSTS.github.apiUrl),
      serverUrl: address('GITHUB_SERVER_URL', env, 'https://github.com'),
      token: tokens.github || env['GITHUB_TOKEN'] || env['GH_TOKEN'] || undefined,
      repository: env['GITHUB_REPOSITORY'] || undefined,
      run: env['GITHUB_RUN_ID'] || undefined,
      actor: env['GITHUB_ACTOR'] || undefined,
    },
    zooMirror: env['ZOOGATE_ZOO_MIRROR'] ? address('ZOOGATE_ZOO_MIRROR', env, '') : undefined,
    dockerConfig: env['DOCKER_CONFIG'] || (home && `${home}/.docker`) || undefined,
  };
}

function address(name: string, env: Environment, otherwise: string): string {
  const given = env[name]?.trim();
  if (!given) return otherwise;
  return parseUrl(given, name).href.replace(/\/+$/, '');
}
