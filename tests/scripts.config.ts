import { defineConfig } from "tsup";
import { inline } from "../tsup.config.js";

/** Bundles the evaluation and the benchmark, so that plain node runs them with the tables of `corpus/` inside. */
export default defineConfig({
  entry: { eval: "tests/eval/run.ts", bench: "tests/bench/run.ts", train: "tests/eval/train.ts", tune: "tests/eval/coverage/tune.ts", "make-all": "tests/fixtures-makers/make-all.ts", "make-produced": "tests/fixtures-makers/make-produced.ts", corpus: "tests/corpus-generator/write-corpus.ts" },
  outDir: "node_modules/.cache/xuncha",
  format: "esm",
  target: "node20",
  splitting: true,
  loader: { ".tsv": "text" },
  esbuildPlugins: [inline],
  external: ["nodejieba", "@node-rs/jieba", "@resvg/resvg-wasm", "zod", "fast-glob", "playwright-core", /^natural\//],
  silent: true,
});
