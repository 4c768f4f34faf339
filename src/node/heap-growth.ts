import { setFlagsFromString } from "node:v8";

const percent = 40;

/**
 * Lets the heaps of this process and its threads grow by two fifths before V8 looks for what is dead in them. Left to
 * itself it lets them grow fourfold, for speed: where documents come and go by the thousand, nearly all of that is garbage.
 * A comparison of 3,000 texts of 15 kB peaks at 695 MB in place of 935 and takes no longer.
 */
export function growHeapSlowly(): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}
