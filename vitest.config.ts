import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

/** Takes a table of `corpus/` in as text, as the build does. */
const tablesAsText = {
  name: "tables-as-text",
  enforce: "pre" as const,
  load(id: string) {
    return id.endsWith(".tsv") ? `export default ${JSON.stringify(readFileSync(id, "utf8"))}` : undefined;
  },
};

export default defineConfig({
  plugins: [tablesAsText],
  test: { include: ["tests/**/*.test.ts"], testTimeout: 60_000 },
});
