/**
 * Every source that comes over the network, as a server that gives one file by its protocol: what faults are tried on.
 * A new source is one entry.
 */
import { createHash } from 'node:crypto';
import type { Hosts } from '../../../src/artifact/hosts.ts';
import { PUBLIC_HOSTS } from '../../../src/artifact/hosts.ts';
import { zip } from '../../dataset/build-arrays.ts';
import { FileHost, type Spoiled } from './file-host.ts';
import { GITHUB_TOKEN, GitHubFiles, REPOSITORY } from './github-files.ts';
import { HUB_TOKEN, Hub } from './hub.ts';
import { LfsServer, lfsServerIs, repositoryOf } from './lfs.ts';
import { Registry } from './registry.ts';

export type StartedSource = {
  readonly locator: string;
  /** Where the locator is written, and what the process has around it, where that matters. */
  readonly folder?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly hosts: Hosts;
  /** Serves the file itself. */
  readonly content: FileHost;
  /** Answers of the host's API to spoil, where there is one. */
  readonly spoiled?: Spoiled;
  /** What the protocol's servers have seen wrong. */
  readonly violations: readonly string[];
  /** The host tells the file's SHA-256 before it is downloaded. */
  readonly statesDigest: boolean;
  /** The host tells the file's length before it is downloaded. */
  readonly statesLength: boolean;
};

export type SourceName = keyof typeof SOURCES;

export const SOURCES = {
  url: async (bytes) => {
    const content = await new FileHost(bytes).start();
    return {
      locator: `${content.url}/model.onnx`,
      hosts: PUBLIC_HOSTS,
      content,
      violations: [],
      statesDigest: false,
      statesLength: false,
    };
  },
  hub: async (bytes) => {
    const hub = await new Hub('your-org/your-model').start();
    return {
      locator: 'hf:your-org/your-model@main/onnx/model.onnx',
      hosts: { ...PUBLIC_HOSTS, huggingFace: { endpoint: hub.url, token: HUB_TOKEN } },
      content: await hub.add('onnx/model.onnx', bytes),
      spoiled: hub.spoiled,
      violations: hub.violations,
      statesDigest: true,
      statesLength: true,
    };
  },
  release: async (bytes) => {
    const github = await new GitHubFiles().start();
    return {
      locator: 'release:v1/model.onnx',
      hosts: { ...PUBLIC_HOSTS, github: githubHost(github) },
      content: await github.addAsset('v1', 'model.onnx', bytes),
      spoiled: github.spoiled,
      violations: github.violations,
      statesDigest: true,
      statesLength: true,
    };
  },
  'release without digests': async (bytes) => {
    const github = await new GitHubFiles().start();
    github.statesDigests = false;
    return {
      locator: 'release:latest/model.onnx',
      hosts: { ...PUBLIC_HOSTS, github: githubHost(github) },
      content: await github.addAsset('v1', 'model.onnx', bytes),
      spoiled: github.spoiled,
      violations: github.violations,
      statesDigest: false,
      statesLength: true,
    };
  },
  artifact: async (bytes) => {
    const github = await new GitHubFiles().start();
    const packed = zip([{ name: 'model.onnx', data: bytes, method: 0 }]);
    return {
      locator: 'artifact:77/models/model.onnx',
      hosts: { ...PUBLIC_HOSTS, github: githubHost(github) },
      content: await github.addArtifact(77, 'models', packed),
      spoiled: github.spoiled,
      violations: github.violations,
      statesDigest: true,
      statesLength: false,
    };
  },
  lfs: async (bytes) => {
    const server = await new LfsServer().start();
    const { folder, env } = repositoryOf({ 'model.onnx': server.pointerTo(bytes) });
    return {
      locator: 'git:HEAD/model.onnx',
      folder,
      env: { ...env, ...lfsServerIs(server.url) },
      hosts: PUBLIC_HOSTS,
      content: await server.add(bytes),
      spoiled: server.spoiled,
      violations: server.violations,
      statesDigest: true,
      statesLength: true,
    };
  },
  registry: async (bytes) => {
    const registry = await new Registry('your-org/your-model').start();
    const { hosts } = await registry.push('v1', { 'model.onnx': bytes });
    return {
      locator: `oci:${registry.address}:v1/model.onnx`,
      hosts: PUBLIC_HOSTS,
      content: hosts.get('model.onnx')!,
      spoiled: registry.spoiled,
      violations: registry.violations,
      statesDigest: true,
      statesLength: true,
    };
  },
} satisfies Record<string, (bytes: Buffer) => Promise<StartedSource>>;

export function githubHost({ url }: GitHubFiles): Hosts['github'] {
  return { apiUrl: url, token: GITHUB_TOKEN, repository: REPOSITORY, run: '77' };
}

/** Bytes without a pattern, so that any that are lost or doubled show. */
export function randomBytes(length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, i) =>
    createHash('sha256').update(`block ${i}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}
