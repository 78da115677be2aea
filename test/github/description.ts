/**
 * GitHub's own description of its API, as what a local server is held to: which operations there are, and what is
 * wrong with a request or an answer.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';

export type Json = Record<string, unknown>;
type Parameter = { name: string; in: string; required?: boolean; schema: Json };
type Operation = {
  parameters?: readonly ({ $ref: string } | Parameter)[];
  requestBody?: { content: Record<string, { schema: Json }> };
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: Json }> }>;
};

export const description = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json'),
    'utf8',
  ),
);
const ajv = new Ajv({ strict: false, validateFormats: false, coerceTypes: false });
const text = new Ajv({ strict: false, validateFormats: false, coerceTypes: true });
ajv.addSchema({ $id: 'github', components: { schemas: description.components.schemas } });

/** References inside a schema of the description point into the schema added above. */
function checkedBy(schema: Json, by = ajv): (value: unknown) => string | undefined {
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/'));
  const check = by.compile(absolute);
  return (value) => (check(value) ? undefined : by.errorsText(check.errors));
}

function resolved<T extends object>(value: T | { $ref: string }): T {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T;
  return value.$ref
    .slice(2)
    .split('/')
    .reduce((inner, key) => inner[key], description);
}

export type Route = {
  readonly method: string;
  readonly path: string;
  /** Names of the path's parameters. */
  readonly names: readonly string[];
  readonly pattern: RegExp;
  /** What is wrong with a request, in one line each. `given` holds the parameters of path and query. */
  readonly checkRequest: (given: ReadonlyMap<string, string>, body: Json | undefined) => readonly string[];
  /** What is wrong with an answer. */
  readonly checkAnswer: (status: number, body: unknown) => string | undefined;
};

/** An operation of the description, such as `GET`, `/repos/{owner}/{repo}/pulls`. */
export function describeRoute(method: string, path: string): Route {
  const operation: Operation = description.paths[path][method.toLowerCase()];
  const names = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name!);
  const pattern = new RegExp(`^${path.replace(/\{\w+\}/gu, '([^/]+)')}$`, 'u');
  const parameters = new Map(
    (operation.parameters ?? [])
      .map((parameter) => resolved<Parameter>(parameter))
      .map((parameter) => [parameter.name, checkedBy(parameter.schema, text)] as const),
  );
  const schema = operation.requestBody?.content['application/json']?.schema;
  const checkBody = schema === undefined ? undefined : checkedBy(schema);
  const key = `${method} ${path}`;
  return {
    method,
    path,
    names,
    pattern,
    checkRequest: (given, body) => {
      const wrong: string[] = [];
      for (const [name, value] of given) {
        const check = parameters.get(name);
        const found = check === undefined ? 'no such parameter' : check(numeric(value));
        if (found !== undefined) wrong.push(`${key}: ${name}=${value}: ${found}`);
      }
      const wrongBody = checkBody?.(body);
      if (wrongBody !== undefined) wrong.push(`${key}: body: ${wrongBody}`);
      return wrong;
    },
    checkAnswer: (status, body) => {
      const wrong = answerCheck(operation, key, status)(body);
      return wrong === undefined ? undefined : `${key}: answer ${status}: ${wrong}`;
    },
  };
}

/** A query's or a path's value as what it is written like; the API reads them from text. */
function numeric(value: string): unknown {
  return /^\d+$/u.test(value) ? Number(value) : value;
}

const answers = new Map<string, (value: unknown) => string | undefined>();

function answerCheck(
  operation: Operation,
  key: string,
  status: number,
): (value: unknown) => string | undefined {
  const known = answers.get(`${key} ${status}`);
  if (known !== undefined) return known;
  // The description lists few failures; the others have the form of every GitHub error.
  const response = operation.responses[status];
  const schema =
    response === undefined
      ? description.components.schemas['basic-error']
      : resolved<{ content?: Record<string, { schema: Json }> }>(response as never).content?.[
          'application/json'
        ]?.schema;
  const check = checkedBy(schema ?? { not: { type: 'object' } });
  answers.set(`${key} ${status}`, check);
  return check;
}
