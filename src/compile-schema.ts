/**
 * A JSON Schema in, the function that checks data against it out. Modules named `*-validator.ts` hold nothing but
 * a call of this, and what ships has the compiled code in their place (`rolldown.config.ts`).
 */
import { Ajv, type ErrorObject, type SchemaObject, type ValidateFunction } from 'ajv';

/** `verbose`: errors carry the data and the part of the schema that they are about. */
export const SCHEMA_OPTIONS = { strict: false, verbose: true } as const;

/** What is wrong with data; empty if nothing is. */
export type SchemaCheck = (data: unknown) => readonly ErrorObject[];

/** Compiled when there is data to check, which takes 0.1 s. */
export function compileSchema(schema: SchemaObject): SchemaCheck {
  let validate: ValidateFunction | undefined;
  return (data) => {
    validate ??= new Ajv(SCHEMA_OPTIONS).compile(schema);
    return validate(data) ? [] : validate.errors!;
  };
}
