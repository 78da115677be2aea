/** From a report to what somebody else has to type to get it again, and the hashes by which to know the same files. */
import { plainText } from './escape.ts';
import { formatCount } from './format.ts';
import type { Report, ReportModel } from './report.ts';

export type Reproduction = {
  /** For a POSIX shell, one command a line; each argument is quoted. Empty if the report does not say how it was asked for. */
  readonly commands: readonly string[];
  /** What was measured. */
  readonly inputs: readonly {
    readonly what: string;
    readonly source: string;
    /** SHA-256 of a file; of a dataset its digest. */
    readonly sha256: string;
  }[];
};

const ARGUMENT_LENGTH = 2000;
const VERSION = /^\d+\.\d+\.\d+(?:-[\w.]{1,40})?$/u;

export function reproductionOf({ tool, invocation, models }: Report): Reproduction {
  const inputs = models.flatMap((model) => inputsOf(model, models.length > 1));
  if (invocation === undefined) return { commands: [], inputs };
  const { commit, directory } = invocation;
  // A report may come from a fork: what is not a plain version could name another package.
  const program = VERSION.test(tool.version) ? `zoogate@${tool.version}` : 'zoogate';
  return {
    commands: [
      ...(commit === undefined ? [] : [`git fetch origin ${commit} && git checkout ${commit}`]),
      ...(directory === undefined ? [] : [`cd ${shellQuoted(directory)}`]),
      ['npx', program, ...invocation.arguments.map(shellQuoted)].join(' '),
    ],
    inputs,
  };
}

function inputsOf({ name, subjects, dataset }: ReportModel, several: boolean): Reproduction['inputs'] {
  const of = several ? ` of ${name}` : '';
  const files = (['candidate', 'reference', 'baseline'] as const).flatMap((role) => {
    const subject = subjects[role];
    if (subject === undefined) return [];
    const { source, revision, sha256 } = subject;
    return [
      { what: `${role}${of}`, source: revision === undefined ? source : `${source} at ${revision}`, sha256 },
    ];
  });
  if (dataset === undefined) return files;
  const { name: title = dataset.source ?? '', split, measured, size, digest } = dataset;
  const extent = `${formatCount(measured)} of ${formatCount(size)} examples`;
  const source = [title, split, extent].filter((part) => part !== undefined && part !== '').join(', ');
  return [...files, { what: `dataset${of}`, source, sha256: digest }];
}

/** An argument as a POSIX shell takes it for one word, whatever is in it. */
export function shellQuoted(argument: string): string {
  const text = plainText(argument, ARGUMENT_LENGTH);
  return /^[\w@%+=:,./-]+$/u.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
