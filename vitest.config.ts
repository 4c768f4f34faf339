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

export default defineConfig({
  plugins: [tablesAsText, pagesAsText],
  test: { include: ["tests/**/*.test.ts"], testTimeout: 60_000 },
});
