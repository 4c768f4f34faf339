/**
 * A set of UTF-16 units to ask for every character of a text: one look into a bit table.
 *
 * @example new CharacterSet("（(").has("（x".charCodeAt(0)) // true
 */
export class CharacterSet {
  readonly #bits = new Int32Array(2048);

  /** @param characters the members, one after another; of a pair of surrogates each half is one */
  constructor(characters: Iterable<string>) {
    for (const character of characters) {
      for (let index = 0; index < character.length; index++) {
        const code = character.charCodeAt(index);
        this.#bits[code >> 5] = (this.#bits[code >> 5] as number) | (1 << (code & 31));
      }
    }
  }

  /** Whether a unit is a member. NaN (past the end of a text) is none. */
  has(code: number): boolean {
    return ((this.#bits[code >> 5] as number) & (1 << (code & 31))) !== 0 && code === code;
  }
}
