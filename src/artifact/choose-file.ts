/** Which of several named files of a release, an artifact or a registry is meant: the one that was named, or the only model. */
import { type Problem, UserError } from '../errors.ts';
import { nearestWord } from '../nearest.ts';

const SHOWN = 5;
/** Archives count too: a model may be packed. */
const MODEL = /\.(onnx|zip|tar|tgz|tar\.gz)$/i;

/**
 * @param kind what the files are, in words: "asset".
 * @throws {UserError} `file-not-there`, `model-none-found` or `model-several-found`.
 */
export function chooseFile<T extends { readonly name: string }>(
  files: readonly T[],
  wanted: string | undefined,
  kind: string,
  where: string,
): T {
  if (wanted !== undefined) {
    const found = files.find(({ name }) => name === wanted);
    if (found !== undefined) return found;
    const nearest = nearestWord(
      wanted,
      files.map(({ name }) => name),
    );
    throw problem('file-not-there', `there is no ${kind} of this name`, files, where, {
      expected: wanted,
      hint: nearest === undefined ? undefined : `did you mean ${nearest}?`,
    });
  }
  const plain = files.filter(({ name }) => /\.onnx$/i.test(name));
  const models = plain.length > 0 ? plain : files.filter(({ name }) => MODEL.test(name));
  if (models.length === 1) return models[0]!;
  return refuseChoice(models.length, files, kind, where);
}

function refuseChoice(
  count: number,
  files: readonly { readonly name: string }[],
  kind: string,
  where: string,
): never {
  throw count === 0
    ? problem('model-none-found', `no ${kind} is a model`, files, where, { expected: 'one .onnx file' })
    : problem('model-several-found', `${count} ${kind}s are models, and one is wanted`, files, where, {
        hint: `name one: ${where}/FILE`,
      });
}

function problem(
  code: string,
  what: string,
  files: readonly { readonly name: string }[],
  where: string,
  rest: Pick<Problem, 'expected' | 'hint'>,
): UserError {
  const names = files.map(({ name }) => name);
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
  return new UserError({
    code,
    what,
    where,
    got: names.length === 0 ? 'nothing' : names.slice(0, SHOWN).join(', ') + more,
    ...rest,
  });
}
