import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createWorkerPool, type WorkerPool } from "../../../src/node/batch/worker-pool.js";

let folder = "";
let script: URL;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "xuncha-pool-"));
  // what a thread of the command does, with faults by the names of files
  writeFileSync(
    join(folder, "thread.mjs"),
    `import { parentPort, threadId, workerData } from "node:worker_threads";
    parentPort.on("message", ({ name }) => {
      if (name === "exit") process.exit(7);
      if (name === "throw") throw new Error("torn table\\nsecond line");
      if (name !== "never") parentPort.postMessage({ parts: [{ text: workerData + name + "@" + threadId }] });
    });
    parentPort.postMessage("started");`,
  );
  writeFileSync(join(folder, "broken.mjs"), "throw new Error('cannot start');");
  script = pathToFileURL(join(folder, "thread.mjs"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const said = async (pool: WorkerPool, name: string): Promise<string> => {
  const [part] = (await pool.work({ path: name, name }))?.parts ?? [];
  if (part === undefined) return "called off";
  return "text" in part ? part.text : `${part.error.code} ${part.error.file ?? ""} ${part.error.messages.en}`;
};

describe("a pool of threads", () => {
  it("hands files out to all its threads, with the data they were started with", async () => {
    const pool = createWorkerPool({ script, data: "data ", size: 2 });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => said(pool, `${index}`)));
    await pool.close();
    expect(answers.map((answer) => answer.split("@")[0])).toEqual(Array.from({ length: 20 }, (_, index) => `data ${index}`));
    expect(new Set(answers.map((answer) => answer.split("@")[1])).size).toBe(2);
  });

  it.each([
    { fault: "exit", cause: "exit 7" },
    { fault: "throw", cause: "torn table" },
  ])("a thread that dies ($fault) is an error of its file alone; another takes its place", async ({ fault, cause }) => {
    const names = ["a", fault, "b", "c", "d"];
    const pool = createWorkerPool({ script, data: "", size: 1 });
    const answers = await Promise.all(names.map((name) => said(pool, name)));
    await pool.close();
    expect(answers.map((answer) => answer.split("@")[0])).toEqual(["a", `E_WORKER_CRASHED ${fault} a thread crashed over this file: ${cause}`, "b", "c", "d"]);
  });

  it("that is closed calls off what is not done, at once", async () => {
    const pool = createWorkerPool({ script, data: "", size: 1 });
    const answers = Promise.all(["never", "x", "y"].map((name) => said(pool, name)));
    await pool.close();
    expect(await answers).toEqual(["called off", "called off", "called off"]);
  });

  it("whose threads cannot start says so, and blames no file", async () => {
    const pool = createWorkerPool({ script: pathToFileURL(join(folder, "broken.mjs")), data: "", size: 1 });
    await expect(pool.work({ path: "a", name: "a" })).rejects.toThrow("cannot start");
    await pool.close();
  });
});
