/** Numbers for terms, so that a check counts with arrays: the first term is 0, and so on. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #keys: string[] = [];

  /** The number of a term, a new one where it has none. */
  idOf(key: string): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#keys.length;
    this.#ids.set(key, id);
    this.#keys.push(key);
    return id;
  }

  /** The terms in the order of their numbers. */
  get keys(): readonly string[] {
    return this.#keys;
  }
}
