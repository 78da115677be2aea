/**
 * What flags and action inputs come to: one raw object with text as it was given. `cli.ts` and `action.ts` fill it;
 * `load-config.ts` is the only reader.
 */
export type RawOptions = {
  readonly config?: string | undefined;
  readonly model?: string | undefined;
  readonly reference?: string | undefined;
  readonly baseline?: string | undefined;
  readonly claims?: readonly string[] | undefined;
  readonly dataset?: string | undefined;
  readonly preprocess?: string | undefined;
  readonly gates?: readonly string[] | undefined;
  readonly samples?: string | undefined;
  readonly seed?: string | undefined;
  readonly executionProvider?: string | undefined;
  readonly threads?: string | undefined;
  readonly reportDir?: string | undefined;
  readonly shard?: string | undefined;
  readonly shardBy?: string | undefined;
  /** An earlier report: what models took to measure. */
  readonly timings?: string | undefined;
  readonly stop?: string | undefined;
  readonly latencyBudget?: string | undefined;
  readonly timeLimit?: string | undefined;
  readonly explain?: string | undefined;
  readonly explainBudget?: string | undefined;
  readonly failOn?: string | undefined;
  readonly cache?: boolean | undefined;
  readonly thumbnails?: boolean | undefined;
  /** How flags are spelled in messages: `--model` or `input "model"`. */
  readonly spell: (name: string) => string;
};
