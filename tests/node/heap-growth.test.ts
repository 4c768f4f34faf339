import { execFileSync } from "node:child_process";
import * as v8 from "node:v8";
import { expect, it, vi } from "vitest";
import { growHeapSlowly } from "../../src/node/heap-growth.js";

vi.mock("node:v8", () => ({ setFlagsFromString: vi.fn() })); // the flag holds for the whole process: for other tests too

/** Lets 400,000 objects live at a time of millions, and tells how large the heap was at most, in megabytes. */
const churn = `
  const live = [];
  let most = 0;
  for (let count = 0; count < 4e6; count++) {
    live[count % 4e5] = { count, text: "整改" + count };
    if (count % 1e4 === 0) most = Math.max(most, process.memoryUsage().heapTotal);
  }
  console.log(most / 2 ** 20);
`;

it("what is asked of V8 is known to it, and keeps the heap smaller", () => {
  growHeapSlowly();
  const flag = vi.mocked(v8.setFlagsFromString).mock.calls[0]?.[0] as string;
  const heapWith = (flags: readonly string[]): number => Number(execFileSync(process.execPath, [...flags, "-e", churn], { encoding: "utf8" }));
  expect(heapWith([flag])).toBeLessThan(0.8 * heapWith([]));
});
