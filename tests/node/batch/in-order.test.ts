import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { inOrder } from "../../../src/node/batch/in-order.js";

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const list: Value[] = [];
  for await (const value of values) list.push(value);
  return list;
}

describe("inOrder", () => {
  it.each([1, 2, 3, 7, 20])("gives values in the order of items, whatever is done first: %i ahead", async (ahead) => {
    const items = Array.from({ length: 15 }, (_, index) => index);
    const finished: number[] = [];
    const run = async (item: number): Promise<number> => {
      await wait((item * 7) % 5);
      finished.push(item);
      return item * 2;
    };
    expect(await all(inOrder(items, ahead, run))).toEqual(items.map((item) => item * 2));
    if (ahead > 1) expect(finished).not.toEqual(items);
  });

  it("begins no more than `ahead` items before the reader takes one", async () => {
    let begun = 0;
    const values = inOrder(Array.from({ length: 10 }, (_, index) => index), 3, async (item) => {
      begun++;
      return Promise.resolve(item);
    });
    await values.next();
    await wait(5);
    expect(begun).toBe(3);
    await values.next();
    await wait(5);
    expect(begun).toBe(4);
  });

  it("ends where the work was called off, and waits for nothing behind it", async () => {
    const never = new Promise<number>(() => undefined);
    expect(await all(inOrder([1, 2, 3], 3, (item) => (item === 1 ? Promise.resolve(1) : item === 2 ? Promise.resolve(undefined) : never)))).toEqual([1]);
  });

  it("a failure is thrown when its turn has come", async () => {
    const seen: number[] = [];
    const values = inOrder([1, 2, 3], 3, async (item) => {
      await wait(item === 1 ? 10 : 0);
      if (item === 2) throw new Error("disk full");
      return item;
    });
    await expect(async () => {
      for await (const value of values) seen.push(value);
    }).rejects.toThrow("disk full");
    expect(seen).toEqual([1]);
  });
});
