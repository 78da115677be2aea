/** What a model goes by, and whether a claim is about it: by its file's hash, its file's name, or its own name. */
import type { Claim } from './claim.ts';
import { plainName } from './scope-words.ts';

export type SubjectIdentity = {
  /** As configured, its file's and its repository's: `resnet50`, `resnet50-v1-12`, `your-model`. */
  readonly names: readonly string[];
  readonly sha256?: string | undefined;
};

type Named = Pick<Claim, 'model' | 'artifact' | 'sha256'>;

export function isOf(claim: Named, { names, sha256 }: SubjectIdentity): boolean {
  if (claim.sha256 !== undefined && claim.sha256 === sha256) return true;
  const own = new Set(names.map(plainName));
  return [claim.model, claim.artifact].some(
    (name) => name !== undefined && spellings(name).some((spelling) => own.has(spelling)),
  );
}

/** What a claim calls its model; undefined where it is about the one that the file is about. */
export function nameOfSubject({ model, artifact }: Named): string | undefined {
  return model ?? artifact;
}

/** A name alone, without its organisation, and without the ending of a file. */
function spellings(name: string): readonly string[] {
  const last = name.slice(name.lastIndexOf('/') + 1);
  const bare = name.replace(/\s*\((?:this|ours?|this model|our model|proposed)\)\s*$/i, '');
  return [name, bare, last, last.replace(/\.[a-z\d]{2,5}$/i, '')]
    .map(plainName)
    .filter((plain) => plain !== '');
}

/** `models/resnet50.onnx` goes by resnet50; `resnet50/model.onnx` by resnet50 too. */
export function namesOf(configured: string, locator: string): readonly string[] {
  const parts = locator
    .replace(/[?#].*$/s, '')
    .split(/[\\/:@]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  const file = (parts.at(-1) ?? '').replace(/\.onnx$/i, '');
  const folder = parts.at(-2);
  const generic = /^(?:model|onnx|model_quantized|best|last)$/i.test(file) && folder !== undefined;
  return [...new Set([configured, generic ? folder : file])].filter((name) => name !== '');
}
