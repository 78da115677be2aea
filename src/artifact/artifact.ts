/** A model on this machine, with what identifies it. Made by `acquire`, read by everything after. */
import type { Inputs } from './command/inputs.ts';
import type { Locator } from './locator.ts';

/** A file that holds weights of a model, beside it. */
export type ExternalFile = {
  /** As the model names it: relative to the model's folder, with forward slashes. */
  readonly location: string;
  /** Absolute. */
  readonly path: string;
  /** Of the file's bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
};

export type Artifact = {
  /** Absolute path of the model file; its external data lies where it names it. */
  readonly path: string;
  /** Identifies the model, lower-case hexadecimal: of the file's bytes, or, with external data, of all files'. */
  readonly sha256: string;
  /** Of the model file and its external data. */
  readonly bytes: number;
  readonly origin: Locator;
  /** What the locator's revision, tag or `latest` came to: a commit, a release's tag, a digest. */
  readonly revision?: string | undefined;
  /** Why the same locator may bring another file tomorrow, in one clause; absent where it can't. */
  readonly floating?: string | undefined;
  /** Which file, where the locator leads to several: below a folder or in an archive, with forward slashes. */
  readonly member?: string | undefined;
  /** Absolute path of the archive that the model was in. */
  readonly archive?: string | undefined;
  /** What a command made the model of. */
  readonly inputs?: Inputs | undefined;
  /** Files with weights, sorted by location; absent where the model holds all of them. */
  readonly externalData?: readonly ExternalFile[] | undefined;
  /** Of the model file alone, where there is external data. */
  readonly fileSha256?: string | undefined;
  /** What a user should know of how the model was got, a clause each. */
  readonly warnings?: readonly string[] | undefined;
};
