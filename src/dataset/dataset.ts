/** Labelled examples: what a dataset's configuration says, and what loading it makes. */

export type DatasetConfig = {
  /** Absolute path: a folder of class folders, a folder with images (labels needed), or a CSV manifest. */
  readonly path: string;
  /** Absolute path of a CSV with the header `path,label`. */
  readonly labels?: string | undefined;
  /** Absolute path of a text file with one class name a line, in the order of the model's outputs. */
  readonly classes?: string | undefined;
  readonly name?: string | undefined;
  readonly split?: string | undefined;
  /** The examples are the whole evaluation set: figures have no sampling error. */
  readonly complete: boolean;
  /** How many images may fail to decode before the run fails. */
  readonly allowUnreadable: number;
};

export type Example = {
  /** Position in the dataset, from 0; stable for one dataset. */
  readonly index: number;
  /** Absolute path of the image. */
  readonly path: string;
  /** Path relative to the dataset, with forward slashes: for people and for the digest. */
  readonly name: string;
  /** Class index of the model's output. */
  readonly label: number;
};

export type Dataset = {
  readonly examples: readonly Example[];
  /** Class names in index order, where the dataset knows them. */
  readonly classes?: readonly string[] | undefined;
};
