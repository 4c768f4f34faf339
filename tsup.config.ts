import { resolve } from "node:path";
import { defineConfig, type Options } from "tsup";

const shared: Options = {
  format: "esm",
  target: "node20",
  outDir: "dist",
  splitting: true,
  treeshake: true,
  // tables of `corpus/` are taken in as text; nothing is read from the disk at run time
  loader: { ".tsv": "text" },
  external: ["nodejieba", "@node-rs/jieba", "zod", "fast-glob"],
};

export default defineConfig([
  {
    ...shared,
    name: "library",
    entry: { index: "src/index.ts", node: "src/node/index.ts" },
    dts: { entry: { index: "src/index.ts", node: "src/node/index.ts" } },
  },
  {
    ...shared,
    name: "command",
    // one CommonJS file: it starts in two thirds of the time of an ES module with chunks
    format: "cjs",
    splitting: false,
    minify: true,
    shims: true,
    entry: { cli: "src/cli/main.ts" },
    noExternal: ["commander", "get-east-asian-width"],
    // what is loaded only when asked for is the library beside the command
    esbuildPlugins: [
      {
        // the argument parser asks for it to run subcommands that are programs; loading it costs start-up time
        name: "no-child-process",
        setup: (build) => {
          build.onResolve({ filter: /^(?:node:)?child_process$/ }, () => ({ path: resolve("src/cli/child-process-stub.ts") }));
        },
      },
      {
        name: "library-beside",
        setup: (build) => {
          build.onResolve({ filter: /^\.\.\/(?:node\/index|index|model\/json-schema)\.js$/ }, ({ path, kind }) =>
            kind === "dynamic-import" ? { path: path.includes("node") ? "./node.js" : "./index.js", external: true } : undefined,
          );
        },
      },
    ],
  },
]);
