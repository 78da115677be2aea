/** A table as its makers see it: cells with their text and their place, whatever file it stands in. */

export type TableCell = {
  /** What a reader sees: without emphasis, footnote marks and the addresses of links. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** Addresses of its links. */
  readonly links: readonly string[];
  /** Crossed out: no longer claimed. */
  readonly isStruck?: boolean | undefined;
};

export type Table = {
  readonly header: readonly TableCell[];
  /** As wide as the header. */
  readonly rows: readonly (readonly TableCell[])[];
  /** What the headings and the caption above it say that all its figures are for. */
  readonly context: { readonly dataset?: string | undefined; readonly split?: string | undefined };
};

/** A cell that says nothing: empty, a dash, "n/a". */
export function isBlank(text: string): boolean {
  return /^(?:[-\u2013\u2014?/.\u2717\u2715xX\s]*|n\s*[./]?\s*a\.?|tbd|tba|none|null|unknown)$/i.test(
    text.trim(),
  );
}

/** A name that says nothing: empty, a dash. A model may well be called x. */
export function isNameless(text: string): boolean {
  return /^[-\u2013\u2014\s]*$/.test(text);
}
