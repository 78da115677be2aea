/** Offsets in a text to lines and columns. */
export class LineStarts {
  readonly #starts: number[] = [0];
  readonly #firstLine: number;

  /** @param firstLine the line of the file that the text starts on. */
  constructor(text: string, firstLine = 1) {
    this.#firstLine = firstLine;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  line(offset: number): number {
    return this.#firstLine + this.#index(offset);
  }

  /** From 1, in UTF-16 units. */
  column(offset: number): number {
    return offset - this.#starts[this.#index(offset)]! + 1;
  }

  /** Index of the last line that starts at or before the offset. */
  #index(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
