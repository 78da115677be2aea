/**
 * Locators: the ways to say where a model is. Parsing is total, so that a locator that this version cannot
 * acquire yet is still recognised for what it is. `text` is the locator as written, for messages and reports; a
 * URL's is without credentials and query, which may hold secrets.
 */
export type Locator =
  | { readonly kind: 'path'; readonly path: string; readonly text: string }
  | { readonly kind: 'url'; readonly url: string; readonly text: string }
  | {
      readonly kind: 'hf';
      readonly repository: string;
      /** A dataset's repository; without it a model's. */
      readonly dataset?: true | undefined;
      readonly revision?: string | undefined;
      /** Path in the repository; of a dataset it may be a folder, a pattern, or '' for all of it. */
      readonly file: string;
      readonly text: string;
    }
  | { readonly kind: 'zoo'; readonly id: string; readonly text: string }
  | {
      readonly kind: 'release';
      /** `owner/name`; without it the repository that the run is about. */
      readonly repository?: string | undefined;
      readonly tag: string;
      readonly asset?: string | undefined;
      readonly text: string;
    }
  | {
      readonly kind: 'artifact';
      readonly repository?: string | undefined;
      /** Number of a workflow run, or `current`. */
      readonly run: string;
      readonly name: string;
      /** Path in the artifact; without it the one model in it. */
      readonly file?: string | undefined;
      readonly text: string;
    }
  | {
      readonly kind: 'oci';
      /** Host and port. */
      readonly registry: string;
      readonly name: string;
      /** A tag, or `sha256:...`. */
      readonly reference: string;
      /** Title of a layer; without it the one model among them. */
      readonly file?: string | undefined;
      readonly text: string;
    }
  | {
      readonly kind: 'git';
      /** A revision, or one and a path behind a slash: only the repository knows where the one ends. */
      readonly revision: string;
      /** What the path is relative to, and which repository is meant; absolute. */
      readonly folder: string;
      /** Absolute path of the file where the revision names none: the candidate's. */
      readonly path?: string | undefined;
      readonly text: string;
    }
  | {
      /** Runs a program: only a configuration's own mapping makes one of these, never a text. */
      readonly kind: 'command';
      /** A list is run as it is, a text by the system's shell. */
      readonly command: readonly string[] | string;
      /** Where it is run; absolute. */
      readonly folder: string;
      /** What it writes; absolute. */
      readonly output: string;
      /** Paths and patterns, relative to the folder; without them the files that the command names. */
      readonly inputs?: readonly string[] | undefined;
      /** Added to what a command sees of the environment. */
      readonly environment: Readonly<Record<string, string>>;
      readonly timeLimitMs: number;
      /** Taken from the cache, where the inputs are what they were. */
      readonly reuse: boolean;
      readonly text: string;
    };
