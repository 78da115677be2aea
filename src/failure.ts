/** What ends a run without a report: the words for it, and its exit code. */
import { SurroundingsError, UserError } from './errors.ts';
import { VERSION } from './version.ts';

/** 2: zoogate or its surroundings failed. 4: wrong usage or configuration. */
export function describeFailure(error: unknown): { readonly message: string; readonly exitCode: 2 | 4 } {
  if (error instanceof UserError) return { message: error.message, exitCode: 4 };
  if (error instanceof SurroundingsError) return { message: error.message, exitCode: 2 };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    message: `this is a defect of zoogate ${VERSION}; please report it with these lines:\n${stack}`,
    exitCode: 2,
  };
}
