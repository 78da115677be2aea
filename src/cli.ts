#!/usr/bin/env node
/** The command line: builds the program, and turns what its commands come to, or throw, into the exit code. */
import { Command, CommanderError } from 'commander';
import { addAudit } from './commands/audit.ts';
import { addCheck } from './commands/check.ts';
import { addClaims } from './commands/claims.ts';
import type { Finish } from './commands/command.ts';
import { addInspect } from './commands/inspect.ts';
import { addNoise } from './commands/noise.ts';
import { addPlan } from './commands/plan.ts';
import { addPlanned } from './commands/planned.ts';
import { addRender } from './commands/render.ts';
import { log } from './commands/streams.ts';
import { addZoo } from './commands/zoo.ts';
import { describeFailure } from './failure.ts';
import { VERSION } from './version.ts';

/** In the order of `zoogate --help`. */
const COMMANDS = [
  addCheck,
  addInspect,
  addClaims,
  addRender,
  addPlan,
  addNoise,
  addAudit,
  addZoo,
  addPlanned,
] as const;

function createProgram(finish: Finish): Command {
  const program = new Command('zoogate')
    .description(
      'Measures a model beside a reference and against its own model card, and fails when they disagree.',
    )
    .version(VERSION)
    .exitOverride();
  for (const add of COMMANDS) add(program, finish);
  for (const command of program.commands) {
    command.exitOverride();
    for (const part of command.commands) part.exitOverride();
  }
  return program;
}

async function main(argv: readonly string[]): Promise<number> {
  let code: Promise<number> = Promise.resolve(0);
  try {
    createProgram((finishing) => {
      code = finishing;
    }).parse([...argv], { from: 'user' });
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
