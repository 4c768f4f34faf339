import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFeedbackList } from "../../../src/coverage/index.js";
import { parseDocument } from "../../../src/parse.js";
import type { CoverageState } from "../../../src/model/coverage-states.js";
import type { InspectionDocument } from "../../../src/model/document.js";

/** What a careful reader expects of one feedback item. `feedback` and `links` are pieces of the items' texts. */
export interface ExpectedItem {
  readonly feedback: string;
  readonly state: CoverageState;
  /** Other states a careful reader might give. */
  readonly states?: readonly CoverageState[];
  readonly links: readonly string[];
  /** Links that are neither asked for nor wrong. */
  readonly maybe?: readonly string[];
}

/** What a careful reader expects of a pair. */
export interface ExpectedPair {
  readonly why: string;
  /** The pair was written after the settings were chosen. */
  readonly blind?: boolean;
  readonly items: readonly ExpectedItem[];
  /** Progress items that answer nothing. */
  readonly unlinked: readonly string[];
}

/** A pair of documents with what is expected. */
export interface Pair {
  readonly name: string;
  readonly texts: { readonly feedback: string; readonly progress: string };
  readonly feedback: InspectionDocument;
  readonly progress: InspectionDocument;
  readonly form: "document" | "list";
  readonly expected: ExpectedPair;
}

/** Reads the pairs of a folder, in the order of their names. */
export function loadPairs(root: string): Pair[] {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, "expected.json")))
    .sort()
    .map((name) => {
      const read = (file: string): string => readFileSync(join(root, name, file), "utf8");
      const texts = { feedback: read("feedback.txt"), progress: read("progress.txt") };
      const parsed = parseDocument(texts.feedback);
      const list = parsed.issues.length === 0 || parsed.kind === "other" ? readFeedbackList(texts.feedback) : undefined;
      return {
        name,
        texts,
        feedback: list ?? parsed,
        progress: parseDocument(texts.progress),
        form: list === undefined ? "document" : "list",
        expected: JSON.parse(read("expected.json")) as ExpectedPair,
      };
    });
}
