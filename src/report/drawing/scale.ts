/** Leads values to places on a line of a picture. */
export interface Scale {
  readonly at: (value: number) => number;
  /** Values that are marked, in order. */
  readonly ticks: readonly number[];
  /** The least and the greatest value that it holds. */
  readonly ends: readonly [number, number];
}

const steps = [1, 2, 2.5, 5, 10];
const finest = 1e-9; // values closer than this are one value

/** The least round step (1, 2, 2.5, 5 and their tens) that parts a range into at most so many pieces. */
function stepOf(range: number, most: number): number {
  const least = range / most;
  const power = 10 ** Math.floor(Math.log10(least));
  return power * (steps.find((step) => step * power >= least * (1 - 1e-9)) as number);
}

/** Where a scale lies and how finely it is marked. */
export interface ScaleOptions {
  /** Places of its ends. */
  readonly from: number;
  readonly to: number;
  /** The most pieces between ticks; 5 unless told. */
  readonly most?: number;
  /** What no value can be above: the scale ends there at the latest. */
  readonly ceiling?: number;
}

/**
 * A linear scale with round ends around values that are 0 or more. It begins at 0 where the values are not far from it.
 *
 * @example linearScale([2, 9], { from: 0, to: 100 }).ticks // [0, 2, 4, 6, 8, 10]
 */
export function linearScale(values: readonly number[], { from, to, most = 5, ceiling = Infinity }: ScaleOptions): Scale {
  const least = values.reduce((low, value) => Math.min(low, value), Infinity);
  const greatest = values.reduce((high, value) => Math.max(high, value), -Infinity);
  const low = !Number.isFinite(least) || least < greatest * 0.5 || least < finest ? 0 : least;
  const high = Number.isFinite(greatest) && greatest - low > finest ? greatest : low + (low > 0 ? low * 0.1 : Math.min(1, ceiling));
  const step = stepOf(high - low, most);
  const start = Math.max(0, Math.floor(low / step + 1e-9) * step);
  const end = Math.min(Math.ceil(high / step - 1e-9) * step, Math.max(ceiling, start + step));
  const count = Math.floor((end - start) / step + 1e-9);
  return {
    at: (value) => from + ((value - start) / (end - start)) * (to - from),
    ends: [start, end],
    ticks: Array.from({ length: count + 1 }, (_, index) => Number((start + index * step).toPrecision(12))),
  };
}
