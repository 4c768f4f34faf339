import type { Observation, Quantity } from "./quantities.js";

const firstLength = 256;

/** A list of numbers that grows by doubling. */
class NumberColumn {
  #values = new Float64Array(firstLength);

  set(index: number, value: number): void {
    if (index >= this.#values.length) {
      const longer = new Float64Array(this.#values.length * 2);
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[index] = value;
  }

  upTo(length: number): Float64Array {
    return this.#values.subarray(0, length);
  }
}

/** What documents add to one quantity: sums and what they are sums of, one of each a document; n 0 where it says nothing. */
export interface ObservedQuantity {
  readonly quantity: Quantity;
  readonly sums: Float64Array;
  readonly counts: Float64Array;
}

/**
 * The numbers of all documents, in columns: 16 bytes for a quantity of a document, and nothing of the document itself. This is
 * what a comparison holds in memory.
 */
export class Observations {
  readonly #quantities: readonly Quantity[];
  readonly #sums: readonly NumberColumn[];
  readonly #counts: readonly NumberColumn[];
  #documents = 0;

  constructor(quantities: readonly Quantity[]) {
    this.#quantities = quantities;
    this.#sums = quantities.map(() => new NumberColumn());
    this.#counts = quantities.map(() => new NumberColumn());
  }

  get documents(): number {
    return this.#documents;
  }

  /** Adds a document; `read` gives what it adds to a quantity. */
  add(read: (quantity: Quantity) => Observation | undefined): void {
    const index = this.#documents++;
    this.#quantities.forEach((quantity, column) => {
      const { sum, n } = read(quantity) ?? { sum: 0, n: 0 };
      this.#sums[column]?.set(index, n === 0 ? 0 : sum);
      this.#counts[column]?.set(index, n);
    });
  }

  /** The columns, one pair a quantity. */
  columns(): ObservedQuantity[] {
    return this.#quantities.map((quantity, column) => ({
      quantity,
      sums: (this.#sums[column] as NumberColumn).upTo(this.#documents),
      counts: (this.#counts[column] as NumberColumn).upTo(this.#documents),
    }));
  }
}
