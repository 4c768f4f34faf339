import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { defineConfig } from "vitest/config";
import { inlined, inlineId } from "./tsup.config.js";

/** Takes a table of `corpus/` in as text, as the build does. */
const tablesAsText = {
  name: "tables-as-text",
  enforce: "pre" as const,
  load(id: string) {
    return id.endsWith(".tsv") ? `export default ${JSON.stringify(readFileSync(id, "utf8"))}` : undefined;
  },
};

const inlineMark = "\0inline:";

/** Takes scripts and style sheets of pages in as text, as the build does. */
const pagesAsText = {
  name: "pages-as-text",
  enforce: "pre" as const,
  resolveId(target: string, importer: string | undefined) {
    return target.startsWith("inline:") ? inlineMark + inlineId(target, dirname(importer ?? "")) : undefined;
  },
  load(id: string) {
    return id.startsWith(inlineMark) ? inlined(id.slice(inlineMark.length)) : undefined;
  },
};

/** Tests that look at what has been loaded, or put something else in the place of a module, or load what changes globals. */
const alone = [
  "tests/classify/focus-model.test.ts", // sylvester, which natural loads, makes Math.sign(0) 1
  "tests/classify/loaded-when-needed.test.ts",
  "tests/node/readers/lazy.test.ts",
  "tests/patterns.test.ts", // sees the patterns that are made while modules are loaded
  "tests/node/segmenters.test.ts",
  "tests/segment/intl-segmenter.test.ts",
  "tests/write/xlsx.test.ts",
];

export default defineConfig({
  plugins: [tablesAsText, pagesAsText],
  test: {
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "together", include: ["tests/**/*.test.ts"], exclude: alone, isolate: false } },
      { extends: true, test: { name: "alone", include: alone } },
    ],
  },
});
