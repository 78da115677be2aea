/** Where something stands that somebody wrote, and how that is told. */

export type Place = {
  readonly file: string;
  /** From 1; 0 in a file that has no lines. */
  readonly line: number;
  /** From 1, in UTF-16 units as editors count them, where a line holds several figures. */
  readonly column?: number | undefined;
  /** What stands for the line in a file that has none: `metadata_props "top1"`. */
  readonly entry?: string | undefined;
};

/** `README.md:42:17`, `README.md:42`, `model.onnx (metadata_props "top1")`. */
export function placeText({ file, line, column, entry }: Place): string {
  if (entry !== undefined) return `${file} (${entry})`;
  if (line === 0) return file;
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}

/** The same where the file is known: `line 42`, `line 42, column 17`. */
export function lineText({ line, column, entry, file }: Place): string {
  if (entry !== undefined) return entry;
  if (line === 0) return file;
  return column === undefined ? `line ${line}` : `line ${line}, column ${column}`;
}
