/** Names with values in nested graphs: an inner graph sees the names around it unless it hides them. */

export class Scoped<T> {
  readonly #own = new Map<string, T>();
  readonly #outer: Scoped<T> | undefined;

  constructor(outer?: Scoped<T>) {
    this.#outer = outer;
  }

  get(name: string): T | undefined {
    return this.#own.has(name) ? this.#own.get(name) : this.#outer?.get(name);
  }

  set(name: string, value: T): void {
    this.#own.set(name, value);
  }
}
