/** Where a row's ONNX file can be fetched, and what it must hash to. */
import { type Hosts, PUBLIC_HOSTS } from '../artifact/hosts.ts';
import type { ZooEntry } from './entry.ts';
import { ZOOS, type Zoo } from './zoos.ts';

export type OnnxFile = {
  readonly url: string;
  readonly sha256: string;
};

export type OnnxFileLookup =
  | { readonly kind: 'file'; readonly file: OnnxFile }
  /** `reason` is a clause. */
  | { readonly kind: 'none'; readonly reason: string };

/**
 * @param hosts with a mirror of the zoos' files, under which they have the paths of their repository, it takes
 *   precedence over the zoo's own mirror; with a Hub of one's own, a mirror on the public Hub is looked for there
 */
export function findOnnxFile({ zoo, artifact }: ZooEntry, hosts: Hosts = PUBLIC_HOSTS): OnnxFileLookup {
  const { title, files, mirror: ownMirror }: Zoo = ZOOS[zoo];
  if (artifact?.path === undefined || artifact.sha256 === undefined || files === undefined) {
    return { kind: 'none', reason: `${title} publishes no ONNX file of it` };
  }
  const base =
    hosts.zooMirror ?? onHub(ownMirror, hosts) ?? (artifact.gone === undefined ? files : undefined);
  if (base === undefined) return { kind: 'none', reason: `its ONNX file is gone: ${artifact.gone}` };
  const url = `${base.replace(/\/*$/, '/')}${artifact.path}`;
  return { kind: 'file', file: { url, sha256: artifact.sha256 } };
}

function onHub(mirror: string | undefined, { huggingFace }: Hosts): string | undefined {
  const { endpoint } = PUBLIC_HOSTS.huggingFace;
  return mirror?.startsWith(`${endpoint}/`) ? huggingFace.endpoint + mirror.slice(endpoint.length) : mirror;
}

export function hasOnnxFile(entry: ZooEntry): boolean {
  return findOnnxFile(entry).kind === 'file';
}
