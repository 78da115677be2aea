/** What a command of the command line is: it adds itself, with its flags, and finishes with an exit code. */
import { type Command, Option } from 'commander';

/** Takes over the command's work; the number is the exit code. */
export type Finish = (code: Promise<number>) => void;

export type AddCommand = (program: Command, finish: Finish) => void;

/** `--format`, whose first choice is the default. */
export function formatOption(choices: readonly string[]): Option {
  return new Option('--format <format>', 'what to print').choices(choices).default(choices[0]);
}

/** Collects the values of a flag that may be repeated. */
export function repeated(value: string, all: readonly string[] | undefined): readonly string[] {
  return [...(all ?? []), value];
}
