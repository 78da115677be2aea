/** Reads a YAML file and checks it against a JSON Schema: every complaint names the line and the nearest key. */
import { readFile, stat } from 'node:fs/promises';
import type { ErrorObject } from 'ajv';
import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { SchemaCheck } from '../compile-schema.ts';
import { UserError } from '../errors.ts';
import { nearestWord } from '../nearest.ts';

const MAX_BYTES = 1 << 20;

export type YamlFile = {
  readonly data: unknown;
  /** Line of the value at a path of keys, from 1; of the nearest parent that is written, if it is not there. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
};

/**
 * @param display the file's name in messages.
 * @throws UserError if the file is missing, too large, not YAML, or not as `check` wants it.
 */
export async function readYaml(file: string, display: string, check: SchemaCheck): Promise<YamlFile> {
  const text = await readText(file, display);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new UserError({
      code: 'config-not-yaml',
      what: `this is not YAML: ${error.message}`,
      where: `${display}:${line}:${col}`,
    });
  }
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    throw new UserError(
      { code: 'config-not-yaml', what: (cause as Error).message, where: display },
      { cause },
    );
  }
  const lineOf: YamlFile['lineOf'] = (path) => {
    for (let length = path.length; length >= 0; length--) {
      const node = nodeAt(document.contents, path.slice(0, length));
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const [invalid] = check(data);
  if (invalid !== undefined) throw complaint(invalid, display, lineOf);
  return { data, lineOf };
}

async function readText(file: string, display: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > MAX_BYTES) {
      throw new UserError({
        code: 'config-too-large',
        what: 'the configuration is larger than a configuration is',
        where: display,
        got: `${size} bytes`,
        expected: `at most ${MAX_BYTES} bytes`,
      });
    }
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    const what =
      code === 'ENOENT' ? 'there is no such configuration' : `the configuration can't be read (${code})`;
    throw new UserError(
      {
        code: 'config-not-found',
        what,
        where: display,
        hint: 'write a zoogate.yml, or give --model and --gate',
      },
      { cause },
    );
  }
}

/** What stands on the line that people look for: a key in a mapping, an item in a sequence. */
function nodeAt(root: Node | null, path: readonly (string | number)[]): Node | undefined {
  let place: unknown = root;
  let value: unknown = root;
  for (const key of path) {
    if (isMap(value)) {
      const pair = value.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      place = pair?.key;
      value = pair?.value;
    } else if (isSeq(value)) {
      place = value.items[Number(key)];
      value = place;
    } else return undefined;
  }
  return isNode(place) ? place : undefined;
}

function complaint(error: ErrorObject, display: string, lineOf: YamlFile['lineOf']): UserError {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const name = path.length === 0 ? 'the configuration' : `"${path.join('.')}"`;
  const params = error.params as Record<string, unknown>;
  const common = { code: 'config-invalid', where: `${display}:${lineOf(path)}` };
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = Object.keys((error.parentSchema?.['properties'] as object | undefined) ?? {});
      const nearest = nearestWord(key, known);
      return new UserError({
        code: 'config-unknown-key',
        what: `unknown key "${key}"${path.length === 0 ? '' : ` in ${name}`}`,
        where: `${display}:${lineOf([...path, key])}`,
        got: key,
        expected: `one of ${known.join(', ')}`,
        hint: nearest === undefined ? undefined : `did you mean "${nearest}"?`,
      });
    }
    case 'required':
      return new UserError({ ...common, what: `${name} has no "${params['missingProperty']}"` });
    case 'enum':
      return new UserError({
        ...common,
        what: `${name} has a value that is not known`,
        got: JSON.stringify(error.data),
        expected: `one of ${(params['allowedValues'] as unknown[]).join(', ')}`,
        hint: suggestion(error.data, params['allowedValues'] as unknown[]),
      });
    case 'pattern':
      return new UserError({
        ...common,
        what: `${name} is malformed`,
        got: JSON.stringify(error.data),
        expected: String(error.parentSchema?.['description'] ?? `text that matches ${params['pattern']}`),
      });
    case 'type':
      return new UserError({
        ...common,
        what: `${name} is written in another form`,
        got: JSON.stringify(error.data)?.slice(0, 200),
        expected: expectedForm(error),
      });
    case 'minProperties':
    case 'minItems':
    case 'minLength':
      return new UserError({
        ...common,
        what: `${name} is empty`,
        got: JSON.stringify(error.data),
        expected: descriptionOf(error),
      });
    default:
      return new UserError({
        ...common,
        what: `${name} ${error.message ?? 'is not valid'}`,
        got: JSON.stringify(error.data)?.slice(0, 200),
      });
  }
}

const FORMS: Readonly<Record<string, string>> = {
  object: 'keys with values',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

/** What a value has to be, and what it is for where that is written down: "keys with values: The models to check". */
function expectedForm(error: ErrorObject): string {
  const { type } = error.params as { readonly type: string | readonly string[] };
  const forms = [type].flat().map((name) => FORMS[name] ?? name);
  const description = descriptionOf(error);
  return `${forms.join(' or ')}${description === undefined ? '' : `: ${description}`}`;
}

function descriptionOf({ parentSchema }: ErrorObject): string | undefined {
  const description: unknown = parentSchema?.['description'];
  return typeof description === 'string' ? description.replace(/\.$/u, '') : undefined;
}

function suggestion(given: unknown, allowed: readonly unknown[]): string | undefined {
  const nearest = nearestWord(String(given), allowed.map(String));
  return nearest === undefined ? undefined : `did you mean "${nearest}"?`;
}
