#!/usr/bin/env node
/** The command line: builds the program, and turns what its commands come to, or throw, into the exit code. */
import { Command, CommanderError } from 'commander';
import type { AddCommand, Finish } from './commands/command.ts';
import { log } from './commands/streams.ts';
import { describeFailure } from './failure.ts';
import { VERSION } from './version.ts';

/** In the order of `zoogate --help`. Loaded when they are asked for: most of a start is loading. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  check: async () => (await import('./commands/check.ts')).addCheck,
  inspect: async () => (await import('./commands/inspect.ts')).addInspect,
  claims: async () => (await import('./commands/claims.ts')).addClaims,
  render: async () => (await import('./commands/render.ts')).addRender,
  merge: async () => (await import('./commands/merge.ts')).addMerge,
  plan: async () => (await import('./commands/plan.ts')).addPlan,
  noise: async () => (await import('./commands/noise.ts')).addNoise,
  audit: async () => (await import('./commands/audit.ts')).addAudit,
  zoo: async () => (await import('./commands/zoo.ts')).addZoo,
  comment: async () => (await import('./commands/comment.ts')).addComment,
  init: async () => (await import('./commands/init.ts')).addInit,
};

/** @param named the command that is asked for; with none, or none that there is, all of them. */
async function createProgram(named: string | undefined, finish: Finish): Promise<Command> {
  const program = new Command('zoogate')
    .description(
      'Measures a model beside a reference and against its own model card, and fails when they disagree.',
    )
    .version(VERSION)
    .exitOverride();
  const one = named !== undefined && Object.hasOwn(COMMANDS, named) ? COMMANDS[named] : undefined;
  for (const load of one === undefined ? Object.values(COMMANDS) : [one]) (await load())(program, finish);
  for (const command of program.commands) {
    command.exitOverride();
    for (const part of command.commands) part.exitOverride();
  }
  return program;
}

async function main(argv: readonly string[]): Promise<number> {
  let code: Promise<number> = Promise.resolve(0);
  try {
    const program = await createProgram(argv[0], (finishing) => {
      code = finishing;
    });
    program.parse([...argv], { from: 'user' });
    return await code;
  } catch (error) {
    // commander has said what is wrong with the flags; help and version are no errors.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 4;
    const { message, exitCode } = describeFailure(error);
    log(`zoogate: ${message}`);
    return exitCode;
  }
}

// A reader that has gone (`| head`) is no verdict: unheard, this would end the process with a failed gate's code.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
process.exitCode = await main(process.argv.slice(2));
