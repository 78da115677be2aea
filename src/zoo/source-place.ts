/** Where a row's figures are written: as an address, and as a place of the kind that claims have. */
import type { Place } from '../place.ts';
import type { ZooSource } from './entry.ts';

/** Address of the very line on GitHub. */
export function sourceAddress({ repository, path, commit, line }: ZooSource): string {
  return `https://github.com/${nameOf(repository)}/blob/${commit}/${path}${line === undefined ? '' : `#L${line}`}`;
}

/** "github:pytorch/vision@1f1a920d685d/torchvision/models/resnet.py", line 357. */
export function sourcePlace({ repository, path, commit, line }: ZooSource): Place {
  return { file: `github:${nameOf(repository)}@${commit.slice(0, 12)}/${path}`, line: line ?? 0 };
}

/** Some repositories have a remark after their name. */
function nameOf(repository: string): string {
  return repository.split(' ')[0]!;
}
