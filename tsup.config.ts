import { defineConfig, type Options } from "tsup";

/** Tables of `corpus/` are taken in as text; nothing is read from the disk at run time. */
const tables = { ".tsv": "text" } as const;

const shared: Options = {
  format: "esm",
  target: "node20",
  loader: tables,
  splitting: true,
  treeshake: true,
  noExternal: ["commander", "string-width"],
  external: ["nodejieba", "@node-rs/jieba"],
};

export default defineConfig({
  ...shared,
  entry: { index: "src/index.ts", node: "src/node/index.ts", cli: "src/cli/main.ts" },
  outDir: "dist",
  clean: true,
  dts: { entry: { index: "src/index.ts", node: "src/node/index.ts" } },
});
