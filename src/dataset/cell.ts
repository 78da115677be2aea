/** Text that a dataset gives and where it stands: a label, a path, a number before anything is made of it. */

export type Cell = {
  readonly text: string;
  /** For errors about this text: file and line, or row. */
  readonly where: string;
  /** For errors about another text: "line 2". */
  readonly place: string;
};

/** A cell of a file of lines; says where it stands when it is asked, since only a wrong one is. */
export class LineCell implements Cell {
  readonly text: string;
  readonly #file: string;
  readonly #line: number;

  /** @param line from 1 */
  constructor(text: string, file: string, line: number) {
    this.text = text;
    this.#file = file;
    this.#line = line;
  }

  get where(): string {
    return `${this.#file}:${this.#line}`;
  }

  get place(): string {
    return `line ${this.#line}`;
  }
}

/** What is made of a cell's text, standing where the cell stands. */
export function withText(cell: Cell, text: string): Cell {
  return {
    text,
    get where() {
      return cell.where;
    },
    get place() {
      return cell.place;
    },
  };
}
