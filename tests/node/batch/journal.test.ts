import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { errorOf } from "../../../src/lexicon/errors.js";
import { type Journal, journalPath, openJournal, stampOf } from "../../../src/node/batch/journal.js";
import type { InputFile } from "../../../src/node/inputs.js";

let folder = "";
let output = "";
let files: InputFile[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "xuncha-journal-"));
  output = join(folder, "out.ndjson");
  files = ["甲", "乙", "丙"].map((name) => ({ path: join(folder, name), name }));
  for (const { path, name } of files) writeFileSync(path, name);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const recipe = { verb: "parse", format: "ndjson" };
const textOf = ({ name }: InputFile): string => `整改${name}\n第二行\u2028{"digest":1}\n`;
const add = (journal: Journal, ...of: InputFile[]): void => {
  for (const file of of) journal.add(file, stampOf(file), { parts: [{ text: textOf(file) }, { text: "" }, { text: "三" }] });
};
const partsOf = (file: InputFile): object => ({ parts: [{ text: textOf(file) }, { text: "" }, { text: "三" }] });

/** Leaves a journal with all files behind, and gives its bytes. */
function left(...of: InputFile[]): Buffer {
  const journal = openJournal(output, recipe, files, false);
  add(journal, ...of);
  journal.keep();
  return readFileSync(journalPath(output));
}
const resumed = (options: object = recipe): Journal => openJournal(output, options, files, true);

describe("a journal", () => {
  it("gives back what was written, is its owner's alone, and goes when it is done with", () => {
    const journal = openJournal(output, recipe, files, false);
    add(journal, ...files);
    for (const file of files) expect(journal.outcome(file)).toEqual(partsOf(file));
    if (process.platform !== "win32") expect(statSync(journal.path).mode & 0o777).toBe(0o600);
    journal.remove();
    expect(existsSync(journal.path)).toBe(false);
  });

  it("is gone on with where it was left", () => {
    left(files[0] as InputFile, files[2] as InputFile);
    const journal = resumed();
    expect(journal.leftover).toEqual({ kept: 2, changed: 0, foreign: false });
    expect(files.map((file) => journal.brief(file)?.parts.length)).toEqual([3, undefined, 3]);
    add(journal, files[1] as InputFile);
    journal.keep();
    const again = resumed();
    for (const file of files) expect(again.outcome(file)).toEqual(partsOf(file));
    again.remove();
  });

  it("cut off at any byte keeps the records before, and takes new ones", () => {
    const whole = left(...files);
    const records = whole.toString("latin1").split(/(?=\{"name")/);
    const ends = records.map((_, index) => records.slice(0, index + 1).join("").length);
    for (let length = ends[0] as number; length < whole.length; length += 7) {
      writeFileSync(journalPath(output), whole.subarray(0, length));
      const kept = ends.filter((end) => end <= length).length - 1;
      const journal = resumed();
      expect(journal.size(), `${length} bytes`).toBe(kept);
      add(journal, ...files.slice(kept));
      journal.keep();
      expect(readFileSync(journalPath(output)).equals(whole)).toBe(true);
    }
  });

  it("damaged inside drops what is damaged and all behind it", () => {
    const whole = left(...files);
    const place = whole.indexOf("整改乙");
    whole[place + 1] = (whole[place + 1] as number) ^ 1;
    writeFileSync(journalPath(output), whole);
    expect(resumed().size()).toBe(1);
  });

  it("a file that has changed, or failed, is read again", () => {
    const [first, second, third] = files as [InputFile, InputFile, InputFile];
    const journal = openJournal(output, recipe, files, false);
    add(journal, first, second);
    journal.add(third, stampOf(third), { parts: [{ text: "一" }, { error: errorOf("E_INPUT_EMPTY", { file: "丙" }).toParts() }] });
    expect(journal.outcome(third).parts).toMatchObject([{ text: "一" }, { error: { code: "E_INPUT_EMPTY", file: "丙" } }]);
    journal.keep();
    writeFileSync(second.path, "改"); // as long as before
    const again = resumed();
    expect(again.leftover).toEqual({ kept: 1, changed: 1, foreign: false });
    expect(files.map((file) => again.brief(file) !== undefined)).toEqual([true, false, false]);
    again.remove();
  });

  it("of other options or another version is not used", () => {
    left(...files);
    const journal = resumed({ ...recipe, format: "json" });
    expect(journal.leftover).toEqual({ kept: 0, changed: 0, foreign: true });
    add(journal, ...files);
    journal.keep();
    writeFileSync(journalPath(output), readFileSync(journalPath(output), "utf8").replace(/"xuncha":"[^"]+"/, '"xuncha":"0.0.1"'));
    expect(resumed({ ...recipe, format: "json" }).leftover?.foreign).toBe(true);
  });
});

describe("a journal that is there", () => {
  const codeOf = (act: () => unknown): string => {
    try {
      act();
      return "";
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it("is neither used nor destroyed unasked", () => {
    const before = left(...files);
    expect(codeOf(() => openJournal(output, recipe, files, false))).toBe("E_OUTPUT_UNFINISHED");
    expect(readFileSync(journalPath(output)).equals(before)).toBe(true);
  });

  it("and holds nothing is in nobody's way", () => {
    left();
    openJournal(output, recipe, files, false).keep();
    truncateSync(journalPath(output));
    openJournal(output, recipe, files, false).remove();
  });

  it("and is no journal stays as it is", () => {
    for (const content of ["一封信", '{"a":1}\n']) {
      writeFileSync(journalPath(output), content);
      for (const resume of [false, true]) expect(codeOf(() => openJournal(output, recipe, files, resume))).toBe("E_OUTPUT_PART");
      expect(readFileSync(journalPath(output), "utf8")).toBe(content);
    }
  });

  it("and is being written by another process is left to it", () => {
    const before = left(...files).toString("utf8");
    const parent = before.replace(/"process":"[^"]+"/, `"process":"${`${process.ppid}`.padStart(10)}"`);
    writeFileSync(journalPath(output), parent);
    expect(codeOf(() => resumed())).toBe("E_OUTPUT_BUSY");
    writeFileSync(journalPath(output), parent.replace(/"process":"[^"]+"/, '"process":"4194399999"'));
    expect(codeOf(() => resumed().remove())).toBe("");
  });

  it("with a torn tail behind much work loses that tail alone", () => {
    left(...files);
    appendFileSync(journalPath(output), '{"name":"丁","path":"/x","stamp":"1","parts":[5000],"digest":"x"}\n只有一半');
    expect(resumed().size()).toBe(3);
  });
});
