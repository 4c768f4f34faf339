import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { beforeEach, expect, it, vi } from "vitest";
import * as models from "../../src/classify/focus-model.js";
import * as words from "../../src/lexicon/segmentation-words.js";
import { readDocument } from "../../src/node/read-document.js";
import { parseDocument } from "../../src/parse.js";

vi.mock("../../src/classify/focus-model.js", { spy: true });
vi.mock("../../src/lexicon/segmentation-words.js", { spy: true });

const model = vi.mocked(models.focusModel);
const dictionary = vi.mocked(words.segmentationWords);
const native = (): string[] => Object.keys(createRequire(import.meta.url).cache).filter((path) => /nodejieba|@node-rs|\.node$/.test(path));

const headed = "一、存在的问题\n（一）聚焦基层党组织建设方面\n1.学习不及时。\n2.党费收缴不规范。\n";
const unheaded = "一、存在的问题\n（一）学习不及时。\n（二）党费收缴不规范。\n";

beforeEach(() => {
  vi.clearAllMocks();
});

// first of all, while nothing has been classified
it("a parse in which headings decide loads no model of the focus", () => {
  const { issues } = parseDocument(headed);
  expect(issues.map(({ focus }) => focus.basis)).toEqual(["heading", "heading"]);
  expect(model).not.toHaveBeenCalled();
});

it("a parse that has to classify loads it once", () => {
  expect(parseDocument(unheaded).issues.map(({ focus }) => focus.basis)).toEqual(["text", "text"]);
  parseDocument(unheaded);
  expect(model).toHaveBeenCalledTimes(1);
});

it("no parse loads a segmenter or its dictionary", async () => {
  const root = join(import.meta.dirname, "../../fixtures");
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt"));
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) {
    parseDocument(readFileSync(join(root, name), "utf8"));
    expect((await readDocument({ path: join(root, name), name })).ok).toBe(true);
  }
  expect(dictionary).not.toHaveBeenCalled();
  expect(native()).toEqual([]);
});
