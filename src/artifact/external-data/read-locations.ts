/** Which files a model file names as the place of its weights, without more memory than that takes. */
import { UserError } from '../../errors.ts';
import { findExternalFiles } from '../../graph/external-files.ts';
import { readModel } from '../../graph/read-model.ts';
import { insidePath } from '../inside-path.ts';
import { openModel } from '../open-model.ts';

/** No protobuf message is larger, so that a larger file is no model. */
const LARGEST_MODEL_BYTES = 2 ** 31 - 1;
const MOST_LOCATIONS = 1000;

/**
 * Relative paths with forward slashes, sorted; none for a file that is no model, which is told when it is read.
 *
 * @throws {UserError} `external-data-outside` if a location leads out of the model's folder.
 * @throws {SurroundingsError} if the file can't be read.
 */
export function readLocations(path: string, bytes: number, where: string): readonly string[] {
  if (bytes > LARGEST_MODEL_BYTES) return [];
  const locations = locationsIn(path, where);
  if (locations.length > MOST_LOCATIONS) {
    throw outside(`${locations.length} files`, where, `at most ${MOST_LOCATIONS} files with weights`);
  }
  const names = locations.map((location) => {
    const inside = insidePath(location);
    if (inside.kind === 'refused' || inside.path === '') {
      throw outside(
        JSON.stringify(location.slice(0, 200)),
        where,
        "a file in the model's folder or below it",
      );
    }
    return inside.path;
  });
  return [...new Set(names)].sort();
}

/** Read by ranges, past the weights in the file: of a large model little is read, and less is held. */
function locationsIn(path: string, where: string): readonly string[] {
  try {
    // What lies there is not looked at yet.
    const source = { file: openModel({ path }).file, external: () => ({ kind: 'missing' }) as const };
    return findExternalFiles(readModel(source, where)).map(({ location }) => location);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

function outside(got: string, where: string, expected: string): UserError {
  return new UserError({
    code: 'external-data-outside',
    what: "the model's external data is not where a model's may be",
    where,
    got,
    expected,
    hint: 'save the model with its external data in one folder',
  });
}
