import { logFactorial } from "./distributions.js";

/**
 * The logarithm of the number of ways to deal labels out: n! over the factorials of the sizes of groups.
 *
 * @example Math.exp(logArrangements(Uint16Array.of(0, 0, 1, 1))) // 6
 */
export function logArrangements(labels: Uint16Array): number {
  const sizes = new Map<number, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  let sum = logFactorial(labels.length);
  for (const size of sizes.values()) sum -= logFactorial(size);
  return sum;
}

/** The number of ways to deal labels out, for numbers that are small enough to be gone through. */
export function arrangements(labels: Uint16Array): number {
  return Math.round(Math.exp(logArrangements(labels)));
}

/**
 * Makes the next way to deal labels out from one, in place, in the order of a dictionary; begin with sorted labels.
 *
 * @returns false when there is none: the labels were in falling order
 * @example nextArrangement(Uint16Array.of(0, 1, 1)) // true, and the labels are 1, 0, 1
 */
export function nextArrangement(labels: Uint16Array): boolean {
  let pivot = labels.length - 2;
  while (pivot >= 0 && (labels[pivot] as number) >= (labels[pivot + 1] as number)) pivot--;
  if (pivot < 0) return false;
  let larger = labels.length - 1;
  while ((labels[larger] as number) <= (labels[pivot] as number)) larger--;
  const held = labels[pivot] as number;
  labels[pivot] = labels[larger] as number;
  labels[larger] = held;
  labels.subarray(pivot + 1).reverse();
  return true;
}
