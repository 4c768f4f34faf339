import { describe, expect, it } from "vitest";
import { failureSummary, failuresFormat } from "../../src/cli/failures.js";
import { errorOf } from "../../src/lexicon/errors.js";

const empty = (file: string): ReturnType<typeof errorOf> => errorOf("E_INPUT_EMPTY", { file });

describe("failureSummary", () => {
  it("groups by cause, the commonest first, with a few names", () => {
    const failures = [errorOf("E_INPUT_NOT_FOUND", { file: "无.txt" }), ...["a", "b", "c", "d", "e"].map(empty)];
    expect(failureSummary(failures, "zh")).toBe("6 份没有读成：\n    5 × E_INPUT_EMPTY 文件是空的：a、b、c，另有 2 份\n    1 × E_INPUT_NOT_FOUND 找不到文件：无.txt\n");
    expect(failureSummary(failures.slice(0, 2), "en")).toBe("failed: 2\n    1 × E_INPUT_NOT_FOUND the file does not exist: 无.txt\n    1 × E_INPUT_EMPTY the file is empty: a\n");
  });

  it("shows names without what would steer a terminal", () => {
    expect(failureSummary([empty("\u001b[31m红")], "zh")).not.toContain("\u001b");
  });
});

describe("failuresFormat", () => {
  it.each([["a.csv", ".csv"], ["A.CSV", ".csv"], ["a.ndjson", ".ndjson"], ["a.jsonl", ".ndjson"]])("%s: %s", (path, format) => {
    expect(failuresFormat(path)).toBe(format);
  });

  it.each(["a.txt", "failures", "a.csv.gz"])("%s is refused", (path) => {
    expect(() => failuresFormat(path)).toThrow("不认识的输出格式");
  });
});
